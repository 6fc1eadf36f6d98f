package io.plenary.oracle;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Slot;
import io.plenary.agenda.Timetable;
import io.plenary.agenda.Track;
import io.plenary.value.Language;
import io.plenary.value.Place;
import io.plenary.value.Text;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small agenda on which much goes wrong, and the one that was published before it, which is no better
 * and as good to be checked.
 *
 * @param agenda the agenda
 * @param published the same, some of its sessions at other times and in other rooms
 */
public record RandomAgenda(Agenda agenda, Agenda published) {

  /** Languages that are spoken, one of them in a region. */
  static final List<Language> LANGUAGES =
      List.of(Language.of("en"), Language.of("fr"), Language.of("de"), Language.of("fr-CH"));

  /** Kinds of every sort, those of most use more often. */
  static final List<SessionKind> KINDS = List.of(
      SessionKind.TALK,
      SessionKind.TALK,
      SessionKind.TALK,
      SessionKind.TALK,
      SessionKind.WORKSHOP,
      SessionKind.KEYNOTE,
      SessionKind.POSTER,
      SessionKind.POSTER,
      SessionKind.BLOCK,
      SessionKind.BLOCK,
      SessionKind.SECTOR,
      SessionKind.PARALLEL_BLOCK,
      SessionKind.BREAK,
      SessionKind.MEAL,
      SessionKind.SOCIAL);

  private static final List<ZoneId> ZONES =
      List.of(ZoneId.of("Europe/London"), ZoneId.of("Asia/Tokyo"));

  private static final List<String> RESERVED = List.of("talk", "workshop", "poster", "block");

  /** The same two, as if the other had been published first. */
  RandomAgenda turned() {
    return new RandomAgenda(/* agenda= */ published, /* published= */ agenda);
  }

  /**
   * An agenda by chance, the same for the same seed.
   *
   * @param seed any number
   */
  public static RandomAgenda of(long seed) {
    Stage stage = new Stage(new Dice(seed));
    AgendaBuilder builder = Agenda.builder()
        .id("random@example.org")
        .title("Random")
        .zone(stage.zone)
        .dayStart(stage.dayStart);
    frame(stage, builder);
    stage.tracks.forEach(
        id -> builder.addTrack(Track.builder().id(id).name("Track " + id).build()));
    stage.rooms.forEach(id -> builder.addRoom(room(stage, id)));
    stage.people.forEach(id -> builder.addPerson(person(stage, id)));
    RandomSessions sessions = new RandomSessions(stage);
    sessions.addTo(builder);
    Agenda agenda = builder.build();
    return new RandomAgenda(agenda, published(agenda, stage, sessions));
  }

  private static void frame(Stage stage, AgendaBuilder builder) {
    Dice dice = stage.dice;
    if (dice.chance(30)) {
      builder.firstDay(stage.day().plusDays(dice.between(0, 1)));
      builder.lastDay(stage.day().plusDays(dice.between(1, 2)));
    }
    stage.ranges(30).forEach(builder::addOpeningHours);
    stage.ranges(35).forEach(range -> {
      Slot.Builder slot = Slot.builder().time(range);
      dice.some(20, RESERVED).forEach(slot::addReservedFor);
      dice.some(20, stage.rooms).forEach(slot::addClosedRoom);
      builder.addSlot(slot.build());
    });
  }

  private static Room room(Stage stage, Room.Id id) {
    Dice dice = stage.dice;
    Room.Builder room = Room.builder().id(id).name("Room " + id);
    if (dice.chance(75)) {
      room.capacity(dice.oneOf(List.of(0, 20, 50, 100)));
    }
    dice.some(40, Stage.FEATURES).forEach(room::addFeature);
    dice.some(35, LANGUAGES).forEach(room::addInterpretation);
    stage.ranges(20).forEach(room::addAvailability);
    if (dice.chance(50)) {
      room.place(new Place(
          text(stage, 40, List.of("Palais", "Forum")),
          text(stage, 60, List.of("North", "South")),
          Optional.empty()));
    }
    if (dice.chance(15)) {
      room.zone(dice.oneOf(ZONES));
    }
    return room.build();
  }

  private static Optional<Text> text(Stage stage, int percent, List<String> texts) {
    return stage.dice.chance(percent)
        ? Optional.of(Text.of(stage.dice.oneOf(texts)))
        : Optional.empty();
  }

  private static Person person(Stage stage, Person.Id id) {
    Person.Builder person = Person.builder().id(id).name("Person " + id);
    stage.ranges(25).forEach(person::addAvailability);
    if (stage.dice.chance(25)) {
      person.preferences(stage.preferences());
    }
    return person.build();
  }

  private static Agenda published(Agenda agenda, Stage stage, RandomSessions sessions) {
    Map<Session.Id, Placement> placements = new LinkedHashMap<>();
    for (Session session : agenda.sessions()) {
      Optional<Placement> now = agenda.timetable().placementOf(session.id());
      Optional<Placement> then =
          stage.dice.chance(40) ? sessions.placement(session.partOf().isPresent()) : now;
      then.ifPresent(placement -> placements.put(session.id(), placement));
    }
    return agenda.withTimetable(Timetable.of(placements));
  }
}
