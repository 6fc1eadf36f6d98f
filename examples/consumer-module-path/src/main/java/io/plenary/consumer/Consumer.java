package io.plenary.consumer;

import static io.plenary.assertion.AgendaAssertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.format.AgendaFormats;
import io.plenary.format.Imported;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** Builds, checks, writes and reads an agenda as a program would that only has the jars. */
public final class Consumer {

  private Consumer() {}

  /**
   * Runs it.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Agenda agenda = agenda();
    assertThat(agenda).isValid();
    System.out.println(Rules.standard().with(notBeforeTen()).check(agenda));
    for (String format : List.of("plenary-json", "icalendar")) {
      ByteArrayOutputStream document = new ByteArrayOutputStream();
      AgendaFormats.writer().format(format).write(agenda, document);
      Imported imported = AgendaFormats.read(document.toByteArray());
      if (!imported.agenda().sessions().equals(agenda.sessions())) {
        throw new IllegalStateException(format + " lost something: " + imported.problems());
      }
      System.out.println("written and read as " + imported.format());
    }
  }

  private static Agenda agenda() {
    return Agenda.builder()
        .id("consumer@example.org")
        .title("A short day")
        .zone("Europe/Paris")
        .addRoom(Room.builder().id("room-1").name("Room 1").build())
        .addPerson(
            Person.builder().id("adams").honorific("Ms").name("Ann Adams").build())
        .addSession(Session.builder()
            .id("welcome")
            .title("Welcome address")
            .kind(SessionKind.CEREMONY)
            .duration(Duration.ofMinutes(20))
            .addParticipation("adams", Role.CHAIR)
            .build())
        .place("welcome", "room-1", "2024-11-19T09:00")
        .build();
  }

  private static SessionRule notBeforeTen() {
    return SessionRule.of(
        RuleInfo.soft("not-before-ten", "Nothing starts before ten.", "{session} is early."),
        session -> session.placedTime().start().toLocalTime().isBefore(LocalTime.of(10, 0))
            ? List.of(Breach.of(session))
            : List.of());
  }
}
