package io.plenary.oracle;

import io.plenary.agenda.Person;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Room;
import io.plenary.agenda.Track;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When and where a random agenda is held, and what it may name. */
final class Stage {

  /** Places, each with a time around which sessions crowd. */
  private static final List<ZonedDateTime> SCENES = List.of(
      at("Europe/Paris", "2024-11-19T09:00"),
      at("Europe/Paris", "2024-11-19T22:30"),
      at("Europe/Paris", "2024-10-26T23:00"),
      at("Europe/Paris", "2024-10-27T01:30"),
      at("Europe/Paris", "2024-03-30T23:00"),
      at("Europe/Paris", "2024-03-31T01:00"),
      at("America/New_York", "2024-11-02T23:30"),
      at("Australia/Lord_Howe", "2024-04-06T23:00"),
      at("Asia/Kolkata", "2024-06-03T09:00"));

  private static final List<LocalTime> DAY_STARTS =
      List.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, LocalTime.of(4, 0), LocalTime.of(2, 30));

  static final List<Room.Feature> FEATURES =
      List.of(Room.Feature.of("projector"), Room.Feature.of("stage"), Room.Feature.of("step-free"));

  final Dice dice;
  final ZoneId zone;
  final LocalTime dayStart;
  final List<Room.Id> rooms;
  final List<Person.Id> people;
  final List<Track.Id> tracks;
  private final ZonedDateTime anchor;
  private final int minutes;
  private final int days;

  Stage(Dice dice) {
    this.dice = dice;
    anchor = dice.oneOf(SCENES);
    zone = anchor.getZone();
    dayStart = dice.oneOf(DAY_STARTS);
    minutes = dice.oneOf(List.of(120, 240, 600));
    days = dice.oneOf(List.of(1, 1, 2, 4));
    rooms = ids(dice.between(1, 4)).map(Room.Id::of).toList();
    people = ids(dice.between(1, 4)).map(Person.Id::of).toList();
    tracks = ids(dice.between(0, 3)).map(Track.Id::of).toList();
  }

  private static ZonedDateTime at(String zone, String time) {
    return LocalDateTime.parse(time).atZone(ZoneId.of(zone));
  }

  private static Stream<String> ids(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> "" + number);
  }

  LocalDate day() {
    return anchor.toLocalDate();
  }

  /** A moment on a grid of five minutes, most often of thirty. */
  ZonedDateTime moment() {
    return moment(false);
  }

  /**
   * A moment.
   *
   * @param together whether it is nearly always on the first day
   */
  ZonedDateTime moment(boolean together) {
    int step = dice.chance(80) ? 30 : 5;
    int after = step * dice.between(0, minutes / step);
    int day = together && dice.chance(92) ? 0 : dice.between(0, days - 1);
    ZonedDateTime moment = anchor.plusDays(day).plusMinutes(after);
    return dice.chance(3) ? moment.plusSeconds(dice.between(1, 59)) : moment;
  }

  TimeRange range() {
    Duration length =
        dice.chance(2) ? Duration.ZERO : Duration.ofMinutes(30L * dice.between(1, 20));
    return TimeRange.of(moment(), length);
  }

  /** No two alike, as an agenda demands. */
  List<TimeRange> ranges(int percent) {
    List<TimeRange> ranges = new ArrayList<>();
    while (ranges.size() < 3 && dice.chance(percent)) {
      TimeRange range = range();
      if (!ranges.contains(range)) {
        ranges.add(range);
      }
    }
    return ranges;
  }

  Preferences preferences() {
    Preferences.Builder wishes = Preferences.builder();
    ranges(20).forEach(wishes::addPreferredTime);
    ranges(20).forEach(wishes::addUndesiredTime);
    ranges(20).forEach(wishes::addForbiddenTime);
    dice.some(20, rooms).forEach(wishes::addPreferredRoom);
    dice.some(15, rooms).forEach(wishes::addUndesiredRoom);
    dice.some(15, rooms).forEach(wishes::addForbiddenRoom);
    dice.some(20, FEATURES).forEach(wishes::addPreferredFeature);
    dice.some(15, FEATURES).forEach(wishes::addUndesiredFeature);
    dice.some(15, FEATURES).forEach(wishes::addForbiddenFeature);
    return wishes.build();
  }
}
