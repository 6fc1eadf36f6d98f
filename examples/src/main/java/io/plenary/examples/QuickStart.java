package io.plenary.examples;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.format.AgendaFormats;
import io.plenary.rule.Rules;
import java.nio.file.Path;
import java.time.Duration;

/** The code of the README, which a test compares with this file. */
public final class QuickStart {

  private QuickStart() {}

  /**
   * Builds, checks and publishes an agenda of one session.
   *
   * @param args none
   */
  public static void main(String[] args) {
    // spotless:off, so that it is as short here as there
    Room room = Room.builder().id("room-1").name("Room 1").addInterpretation("en", "fr").build();
    Person chair = Person.builder().id("mccormack").honorific("Mr").name("Sé McCormack").build();
    Session welcome = Session.builder().id("welcome").title("Welcome address").kind(SessionKind.CEREMONY)
        .duration(Duration.ofMinutes(20)).addParticipation("mccormack", Role.CHAIR).build();

    Agenda agenda = Agenda.builder().id("drug-control-networks-2024@example.org")
        .title("Drug Control Networks").zone("Europe/Paris")
        .addRoom(room).addPerson(chair).addSession(welcome)
        .place("welcome", "room-1", "2024-11-19T09:00")
        .build();                                        // throws, listing every defect at once
    System.out.println(Rules.standard().check(agenda));  // what is wrong with it, in sentences
    AgendaFormats.write(agenda, Path.of("target/agenda.ics"));
    // spotless:on
  }
}
