package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Track;
import io.plenary.format.Problem;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Calendars of a part of the programme, each for somebody. */
class FilterTest {

  private static final CalendarOptions ALL = CalendarOptions.standard();

  private static final Agenda AGENDA = Agenda.builder()
      .id("c@example.org")
      .title("Conference")
      .zone("Europe/Paris")
      .dayStart(LocalTime.of(4, 0))
      .addRoom(Room.builder().id("red").name("Red").build())
      .addRoom(Room.builder().id("blue").name("Blue").build())
      .addTrack(Track.builder().id("supply").name("Supply").build())
      .addTrack(Track.builder().id("trade").name("Trade").build())
      .addPerson(Person.builder().id("ann").name("Ann").build())
      .addPerson(Person.builder().id("bob").name("Bob").build())
      .addSession(Session.builder()
          .id("block")
          .kind(SessionKind.BLOCK)
          .title("Block")
          .addTrack("supply")
          .addParticipation("ann", Role.MODERATOR)
          .build())
      .addSession(
          talk("first").partOf("block").addParticipation("bob", Role.SPEAKER).build())
      .addSession(talk("second").partOf("block").build())
      .addSession(
          talk("late").addTrack("trade").addParticipation("ann", Role.SPEAKER).build())
      .addSession(talk("next").build())
      .addSession(talk("unplaced").addParticipation("bob", Role.SPEAKER).build())
      .place("block", "red", "2024-11-19T09:00")
      .place("first", Duration.ZERO)
      .place("second", Duration.ofHours(1))
      .place("late", "blue", "2024-11-20T01:00")
      .place("next", "red", "2024-11-20T09:00")
      .build();

  private static Session.Builder talk(String id) {
    return Session.builder().id(id).title(id).duration(Duration.ofHours(1));
  }

  private static List<String> sessions(CalendarOptions options) {
    return ICalendar.read(ICalendar.write(AGENDA, options)).agenda().sessions().stream()
        .map(session -> session.id().value())
        .toList();
  }

  private static List<String> told(CalendarOptions options) {
    return ICalendar.write(AGENDA, new ByteArrayOutputStream(), options).stream()
        .map(Problem::code)
        .toList();
  }

  @Test
  void aPersonsCalendarHoldsWhatTheyTakePartIn() {
    assertThat(sessions(ALL.ofPerson("ann"))).containsExactly("block", "late");
  }

  @Test
  void aRoomsCalendarHoldsPartsThatAreThereByTheirBlock() {
    assertThat(sessions(ALL.inRoom("red"))).containsExactly("block", "first", "second", "next");
  }

  @Test
  void aTracksCalendarHoldsThePartsOfItsBlocks() {
    assertThat(sessions(ALL.ofTrack("supply"))).containsExactly("block", "first", "second");
  }

  @Test
  void aDaysCalendarHoldsTheNightThatBelongsToIt() {
    assertThat(sessions(ALL.onDay(LocalDate.of(2024, 11, 19))))
        .containsExactly("block", "first", "second", "late");
  }

  @Test
  void sessionsArePickedInTheOrderOfTheAgenda() {
    assertThat(sessions(ALL.of("next", "first"))).containsExactly("first", "next");
  }

  @Test
  void filtersNarrowEachOther() {
    assertThat(sessions(ALL.inRoom("red").onDay(LocalDate.of(2024, 11, 20))))
        .containsExactly("next");
    assertThat(sessions(ALL)).hasSize(5);
  }

  @Test
  void aSessionHasOneUidAndOneStampInEveryCalendar() {
    Map<String, String> whole = heads(ICalendar.write(AGENDA));

    for (CalendarOptions some : List.of(
        ALL.ofPerson("ann"),
        ALL.inRoom("red"),
        ALL.ofTrack("supply"),
        ALL.onDay(LocalDate.of(2024, 11, 20)),
        ALL.of("late"))) {
      assertThat(whole.entrySet())
          .containsAll(heads(ICalendar.write(AGENDA, some)).entrySet());
    }
  }

  /** The stamp and times of each event by its UID. */
  private static Map<String, String> heads(String calendar) {
    return Biweekly.read(calendar).getEvents().stream()
        .collect(Collectors.toMap(
            event -> event.getUid().getValue(),
            event ->
                event.getDateTimeStamp().getValue() + " " + event.getDateStart().getValue()));
  }

  @Test
  void onlyWhatTheEventsNameIsDefined() {
    Agenda read = ICalendar.read(ICalendar.write(AGENDA, ALL.of("late"))).agenda();

    assertThat(read.rooms()).extracting(room -> room.id().value()).containsExactly("blue");
    assertThat(read.tracks()).extracting(track -> track.id().value()).containsExactly("trade");
    assertThat(read.people()).extracting(person -> person.id().value()).containsExactly("ann");
    assertThat(read.zone()).isEqualTo(AGENDA.zone());
  }

  @Test
  void aPartWithoutItsBlockKeepsItsTimeAndRoom() {
    Agenda read = ICalendar.read(ICalendar.write(AGENDA, ALL.of("second"))).agenda();

    Session.Id second = Session.Id.of("second");
    assertThat(read.timeOf(second)).isEqualTo(AGENDA.timeOf(second));
    assertThat(read.roomsOf(second)).isEqualTo(AGENDA.roomsOf(second));
    assertThat(read.session(second).orElseThrow().partOf()).isEmpty();
    assertThat(told(ALL.of("second"))).containsExactly("block-left-out");
  }

  @Test
  void onlyWhatIsAskedForCanBeMissed() {
    assertThat(told(ALL.ofPerson("bob"))).contains("session-unplaced");
    assertThat(told(ALL.ofPerson("ann"))).isEmpty();
  }

  @Test
  void whatTheAgendaDoesNotHaveIsTold() {
    for (CalendarOptions unknown : Set.of(
        ALL.ofPerson("eve"),
        ALL.inRoom("attic"),
        ALL.ofTrack("none"),
        ALL.onDay(LocalDate.of(2025, 1, 1)),
        ALL.of("nothing"))) {
      assertThat(told(unknown)).containsExactly("selection-unknown", "calendar-empty");
    }
    assertThat(told(ALL.of("next", "nothing"))).containsExactly("selection-unknown");
  }
}
