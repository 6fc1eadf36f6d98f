package io.plenary.ical.read;

import io.plenary.ical.document.Component;
import io.plenary.ical.field.Parse;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.problem.Problems;
import io.plenary.ical.problem.Quoted;
import io.plenary.ical.problem.ReadCode;
import io.plenary.ical.time.DurationValue;
import io.plenary.ical.time.TimeValue;
import io.plenary.ical.time.Zones;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds when events start and how long they last. */
final class EventTimes {

  private static final String WITHOUT_DURATION = "the event was read without a duration";

  /** How many moments of one list are read. */
  private static final int MOST_LISTED = 1_000;

  private final Zones zones;
  private final Problems problems;

  /**
   * A time that was read.
   *
   * @param moment the moment
   * @param isDate whether it was written as a date alone
   * @param zone the zone that it names, if it names one
   */
  record Time(ZonedDateTime moment, boolean isDate, Optional<ZoneId> zone) {}

  EventTimes(Zones zones, Problems problems) {
    this.zones = zones;
    this.problems = problems;
  }

  /** {@return when an event starts, unless that cannot be said} */
  Optional<Time> start(Component event) {
    Optional<ContentLine> start = event.property("DTSTART", problems);
    if (start.isEmpty()) {
      problems.add(
          ReadCode.START_MISSING,
          event.at(),
          "an event without a start",
          "it was read as not placed");
    }
    return start.flatMap(line -> time(line, event, zones.ofAgenda()));
  }

  /** {@return how long an event lasts that starts at the given time, if that is said} */
  Optional<Duration> length(Time start, Component event) {
    Optional<ContentLine> end = event.property("DTEND", problems);
    Optional<ContentLine> duration = event.property("DURATION", problems);
    Optional<Duration> length;
    if (end.isPresent()) {
      duration.ifPresent(line -> unusable(line, event, "it was left out, since there is a DTEND"));
      length = end.flatMap(line -> lengthTo(line, start, event));
    } else if (duration.isPresent()) {
      length = duration.flatMap(line -> lengthOf(line, start, event));
    } else {
      // RFC 5545, 3.6.1: a date without an end means that day
      length = Optional.of(start).filter(Time::isDate).map(s -> day(s.moment()));
    }
    return length;
  }

  private static Duration day(ZonedDateTime start) {
    return Duration.between(start, start.plusDays(1));
  }

  /** An end without a zone is one in the zone of the start. */
  private Optional<Duration> lengthTo(ContentLine line, Time start, Component event) {
    return time(line, event, start.zone().orElse(zones.ofAgenda()))
        .map(end -> Duration.between(start.moment(), end.moment()))
        .filter(length -> isUsable(length, start, line, event));
  }

  private Optional<Duration> lengthOf(ContentLine line, Time start, Component event) {
    Optional<DurationValue> value = DurationValue.parse(line.value());
    if (value.isEmpty()) {
      unusable(line, event, WITHOUT_DURATION);
    }
    return value
        .map(each -> each.after(start.moment()))
        .filter(length -> isUsable(length, start, line, event));
  }

  private boolean isUsable(Duration length, Time start, ContentLine line, Component event) {
    boolean usable = Parse.isUsable(length) && Parse.isUsable(start.moment().plus(length));
    if (!usable) {
      unusable(line, event, WITHOUT_DURATION);
    }
    return usable;
  }

  private void unusable(ContentLine line, Component event, String done) {
    String found = line.name() + " " + Quoted.of(line.value());
    problems.add(ReadCode.DURATION_UNUSABLE, event.at(line), found, done);
  }

  private Optional<Time> time(ContentLine line, Component event, ZoneId floating) {
    Optional<TimeValue> value = TimeValue.parse(line.value());
    if (value.isEmpty()) {
      problems.add(
          ReadCode.TIME_UNREADABLE, event.at(line), Quoted.of(line.value()), "it was left out");
      return Optional.empty();
    }
    TimeValue time = value.get();
    Optional<String> id = line.parameter("TZID");
    reportForm(time, id.isPresent(), line, event);
    if (id.isEmpty() || time.isUtc() || time.isDate()) {
      reportGuess(time, line, event, floating);
      ZoneId zone = time.isUtc() ? ZoneOffset.UTC : floating;
      return usable(time, zone, Optional.empty(), line, event);
    }
    Optional<ZoneOffset> offset = zones.offsetAt(id.get(), time.local(), line, event);
    if (offset.isPresent()) {
      ZonedDateTime moment =
          time.local().atOffset(offset.get()).atZoneSameInstant(zones.ofAgenda());
      return usable(new Time(moment, false, Optional.empty()), line, event);
    }
    Optional<Time> found = zones
        .of(id.get(), line, event)
        .flatMap(zone -> usable(time, zone, Optional.of(zone), line, event));
    found.ifPresent(each -> zones.compare(id.get(), each.moment(), line, event));
    return found;
  }

  /** {@return the moments that a list names; of a period, its start} */
  List<ZonedDateTime> moments(ContentLine line, Component event) {
    return values(line)
        .flatMap(each -> time(each, event, zones.ofAgenda()).stream())
        .map(Time::moment)
        .toList();
  }

  /** {@return the days that a list names} */
  static Stream<LocalDate> dates(ContentLine line) {
    return values(line)
        .flatMap(each -> TimeValue.parse(each.value()).stream())
        .filter(TimeValue::isDate)
        .map(time -> time.local().toLocalDate());
  }

  private static Stream<ContentLine> values(ContentLine line) {
    List<ContentLine.Parameter> parameters = line.parameters().stream()
        .filter(each -> !each.value().equalsIgnoreCase("PERIOD"))
        .toList();
    return Stream.of(line.value().split(",", -1)).limit(MOST_LISTED).map(value -> {
      int slash = value.indexOf('/');
      String moment = slash < 0 ? value : value.substring(0, slash);
      return new ContentLine(line.name(), parameters, moment, line.text(), line.number());
    });
  }

  private void reportForm(TimeValue time, boolean zoned, ContentLine line, Component event) {
    String type = line.parameter("VALUE").orElse("DATE-TIME").toUpperCase(Locale.ROOT);
    String fitting = time.isDate() ? "DATE" : "DATE-TIME";
    if (!type.equals(fitting) || (zoned && (time.isUtc() || time.isDate()))) {
      problems.addOnce(
          ReadCode.TIME_IRREGULAR,
          line.name(),
          event.at(line),
          Quoted.of(line.text()),
          "the form of the value decided");
    }
  }

  /** What is guessed of a start is guessed of its end, too, and told once. */
  private void reportGuess(TimeValue time, ContentLine line, Component event, ZoneId floating) {
    if (time.isUtc() || !line.name().equals("DTSTART")) {
      return;
    }
    problems.addOnce(
        time.isDate() ? ReadCode.TIME_ALL_DAY : ReadCode.TIME_FLOATING,
        "",
        event.at(line),
        Quoted.of(line.value()),
        "read as " + (time.isDate() ? "midnight in " : "a time in ") + floating);
  }

  private Optional<Time> usable(
      TimeValue time, ZoneId zone, Optional<ZoneId> named, ContentLine line, Component event) {
    ZonedDateTime moment = moment(time, zone, line, event);
    return usable(new Time(moment, time.isDate(), named), line, event);
  }

  private Optional<Time> usable(Time time, ContentLine line, Component event) {
    if (Parse.isUsable(time.moment())) {
      return Optional.of(time);
    }
    problems.add(
        ReadCode.TIME_OUT_OF_BOUNDS, event.at(line), Quoted.of(line.value()), "it was left out");
    return Optional.empty();
  }

  /** Where clocks jump or go back, RFC 5545, 3.3.5 says what is meant, and the JDK does the same. */
  private ZonedDateTime moment(TimeValue time, ZoneId zone, ContentLine line, Component event) {
    LocalDateTime local = time.local();
    ZoneRules rules = zone.getRules();
    ZonedDateTime moment = ZonedDateTime.of(local, zone);
    int offsets = rules.getValidOffsets(local).size();
    if (offsets != 1) {
      problems.add(
          offsets == 0 ? ReadCode.TIME_IN_GAP : ReadCode.TIME_TWICE,
          event.at(line),
          Quoted.of(line.value()) + " in " + zone,
          "read as " + moment.toOffsetDateTime());
    }
    return moment;
  }
}
