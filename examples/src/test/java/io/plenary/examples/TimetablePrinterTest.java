package io.plenary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Participation.Delivery;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.value.Venue;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimetablePrinterTest {

  private static final int WIDTH = 60;

  @Test
  void anAgendaWithoutDaysIsItsTitle() {
    assertThat(TimetablePrinter.print(meeting().build(), WIDTH)).isEqualTo("Meeting\n");
  }

  @Test
  void theHouseIsNamed() {
    Agenda agenda = meeting().venue(Venue.of("Palais", "Strasbourg", "FR")).build();

    assertThat(lines(agenda)).contains("Palais, Strasbourg, FR");
  }

  @Test
  void sessionsWithoutATimeStandAtTheEnd() {
    Agenda agenda =
        meeting().addSession(talk("late", "To be found a place").build()).build();

    assertThat(lines(agenda)).containsSubsequence("Not placed yet", "To be found a place");
  }

  @Test
  void partsOfWhatIsNotPlacedStandOnTheirDay() {
    Agenda agenda = meeting()
        .addSession(talk("block", "Block").kind(SessionKind.BLOCK).build())
        .addSession(talk("part", "Part").partOf("block").build())
        .place("part", "a", "2025-04-02T09:00")
        .build();

    assertThat(lines(agenda))
        .containsSubsequence("Wednesday 2 April 2025", "Not placed yet", "Block");
    assertThat(TimetablePrinter.print(agenda, WIDTH)).contains("09:00–09:30  Part");
  }

  @Test
  void whatIsNotCertainIsSaid() {
    Agenda agenda = meeting()
        .addSession(talk("one", "One").status(Session.Status.TENTATIVE).build())
        .addSession(talk("two", "Two").status(Session.Status.CANCELLED).build())
        .place("one", List.of(), "2025-04-02T09:00")
        .place("two", List.of(), "2025-04-02T10:00")
        .build();

    assertThat(lines(agenda))
        .containsSubsequence("09:00–09:30  One (to be confirmed)", "10:00–10:30  Two (cancelled)");
  }

  @Test
  void anUnknownDurationHasNoEnd() {
    Agenda agenda = meeting()
        .addSession(Session.builder().id("open").title("Open end").build())
        .place("open", List.of(), "2025-04-02T20:00")
        .build();

    assertThat(lines(agenda)).contains("20:00        Open end");
  }

  @Test
  void anEveningPastMidnightStaysOnItsDay() {
    Agenda agenda = meeting()
        .dayStart(LocalTime.of(4, 0))
        .addSession(talk("film", "Film").build())
        .addSession(talk("quiz", "Quiz").build())
        .place("film", List.of(), "2025-04-02T23:45")
        .place("quiz", List.of(), "2025-04-03T00:15")
        .build();

    assertThat(lines(agenda))
        .containsSubsequence("Wednesday 2 April 2025", "23:45–00:15  Film", "00:15–00:45  Quiz")
        .doesNotContain("Thursday 3 April 2025");
  }

  @Test
  void howSomeoneTakesPartIsSaid() {
    Session.Builder panel = talk("panel", "Panel").kind(SessionKind.PANEL);
    Agenda agenda = meeting()
        .addPerson(Person.builder().id("okafor").name("Adaeze Okafor").build())
        .addSession(panel
            .addParticipation(
                Participation.of("okafor", Role.of("guest-of-honour")).by(Delivery.REMOTE))
            .build())
        .place("panel", List.of(), "2025-04-02T09:00")
        .build();

    assertThat(lines(agenda)).contains("             Guest of honour: Adaeze Okafor (remote)");
  }

  @Test
  void whatStartsTogetherStandsOnOneLine() {
    Agenda agenda = meeting()
        .addSession(talk("one", "One").build())
        .addSession(talk("two", "Two").build())
        .addSession(talk("long", "Long").duration(Duration.ofHours(1)).build())
        .place("one", "a", "2025-04-02T09:00")
        .place("two", "a", "2025-04-02T09:30")
        .place("long", "b", "2025-04-02T09:00")
        .build();

    assertThat(lines(agenda))
        .endsWith(
            "             Room A          │              Room B",
            "09:00–09:30  One             │ 09:00–10:00  Long",
            "09:30–10:00  Two             │");
  }

  @Test
  void moreRoomsThanFitAreSetInSeveralTables() {
    AgendaBuilder agenda = meeting();
    for (String room : List.of("a", "b", "c")) {
      agenda.addSession(talk("in-" + room, "In " + room).build());
      agenda.place("in-" + room, room, "2025-04-02T09:00");
    }

    assertThat(lines(agenda.build()))
        .endsWith(
            "             Room A          │              Room B",
            "09:00–09:30  In a            │ 09:00–09:30  In b",
            "",
            "             Room C",
            "09:00–09:30  In c");
  }

  @Test
  void whatIsHeldAtOneTimeWithoutRoomsHasNoHeading() {
    Agenda agenda = meeting()
        .addSession(talk("walk", "Walk").build())
        .addSession(talk("swim", "Swim").build())
        .place("walk", List.of(), "2025-04-02T18:00")
        .place("swim", List.of(), "2025-04-02T18:00")
        .build();

    assertThat(lines(agenda)).endsWith("━".repeat(WIDTH), "18:00–18:30  Walk", "18:00–18:30  Swim");
  }

  private static AgendaBuilder meeting() {
    AgendaBuilder agenda =
        Agenda.builder().id("meeting@example.org").title("Meeting").zone("Europe/Paris");
    for (String room : List.of("a", "b", "c")) {
      agenda.addRoom(
          Room.builder().id(room).name("Room " + room.toUpperCase(Locale.ROOT)).build());
    }
    return agenda;
  }

  private static Session.Builder talk(String id, String title) {
    return Session.builder().id(id).title(title).duration(Duration.ofMinutes(30));
  }

  private static List<String> lines(Agenda agenda) {
    return TimetablePrinter.print(agenda, WIDTH).lines().toList();
  }
}
