package io.plenary.examples;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Rules;
import io.plenary.value.Affiliation;
import java.time.Duration;

/**
 * Builds one day of a conference in Java: a welcome, a sector with two talks and a coffee break, lunch,
 * and two workshops at the same time.
 */
public final class BuildADay {

  private BuildADay() {}

  /**
   * Runs the example.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Agenda agenda = day();
    System.out.println(TimetablePrinter.print(agenda, 100));
    System.out.println(Rules.standard().check(agenda));
  }

  static Agenda day() {
    AgendaBuilder agenda = Agenda.builder()
        .id("spring-meeting-2025@example.org")
        .title("Spring Meeting")
        .zone("Europe/Paris");
    whereAndWho(agenda);
    what(agenda);
    when(agenda);
    return agenda.build(); // throws, listing every defect at once
  }

  private static void whereAndWho(AgendaBuilder agenda) {
    agenda
        .addRoom(
            Room.builder().id("hall").name("Hall").addInterpretation("en", "fr").build())
        .addRoom(
            Room.builder().id("library").name("Library").addInterpretation("en").build())
        .addPerson(person("okafor", "Ms", "Adaeze Okafor", "University of Lagos", "NG"))
        .addPerson(person("lindqvist", "Dr", "Nils Lindqvist", "Customs", "SE"));
  }

  /** Talks and coffee break are parts of a sector, which needs a moderator and a rapporteur. */
  private static void what(AgendaBuilder agenda) {
    Participation chair =
        Participation.of("okafor", Role.CHAIR).as("Chair of the Programme Committee");
    Session.Builder ports = session("ports", SessionKind.SECTOR, "Safe Ports", 105);
    Session.Builder containers =
        session("containers", SessionKind.TALK, "What containers tell", 45);
    Session.Builder drones = session("drones", SessionKind.TALK, "Drones over the quay", 30);
    agenda
        .addSession(session("welcome", SessionKind.CEREMONY, "Welcome", 15)
            .addParticipation(chair)
            .build())
        .addSession(ports
            .addParticipation("okafor", Role.MODERATOR)
            .addParticipation("lindqvist", Role.RAPPORTEUR)
            .build())
        .addSession(containers.partOf("ports").addLanguage("fr").build())
        .addSession(
            session("coffee", SessionKind.BREAK, "Coffee", 30).partOf("ports").build())
        .addSession(
            drones.partOf("ports").addParticipation("lindqvist", Role.SPEAKER).build())
        .addSession(session("lunch", SessionKind.MEAL, "Lunch", 60).build())
        .addSession(session("law", SessionKind.WORKSHOP, "Law of the sea", 90).build())
        .addSession(session("data", SessionKind.WORKSHOP, "Sharing data", 60).build());
  }

  /** Parts are placed by their distance from the start of the sector, so that they move with it. */
  private static void when(AgendaBuilder agenda) {
    agenda
        .place("welcome", "hall", "2025-04-02T09:00")
        .place("ports", "hall", "2025-04-02T09:15")
        .place("containers", Duration.ZERO)
        .place("coffee", Duration.ofMinutes(45))
        .place("drones", Duration.ofMinutes(75))
        .place("lunch", "2025-04-02T11:00")
        .place("law", "hall", "2025-04-02T13:00")
        .place("data", "library", "2025-04-02T13:00");
  }

  private static Session.Builder session(String id, SessionKind kind, String title, int minutes) {
    return Session.builder().id(id).kind(kind).title(title).duration(Duration.ofMinutes(minutes));
  }

  private static Person person(
      String id, String honorific, String name, String organization, String country) {
    return Person.builder()
        .id(id)
        .honorific(honorific)
        .name(name)
        .addAffiliation(Affiliation.organization(organization).in(country))
        .build();
  }
}
