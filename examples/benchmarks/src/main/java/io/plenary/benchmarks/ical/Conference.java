package io.plenary.benchmarks.ical;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A conference as it is published: ten rooms, an abstract, one or two speakers and a link a talk. */
final class Conference {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
  private static final int ROOMS = 10;
  private static final int HOURS = 10;

  private static final List<String> ABSTRACT = List.of(
      "Where the routes lead, who travels on them, and why they change less than one would expect.",
      "The second part, in which \"figures\"; diagrams, and a few photographs are shown, is for those"
          + " who have heard of it before. Questions are welcome: there is time for them at the end.");

  private Conference() {}

  static Agenda of(int size) {
    AgendaBuilder agenda =
        Agenda.builder().id("conference@example.org").title("Conference").zone("Europe/Paris");
    for (int i = 0; i < ROOMS; i++) {
      agenda.addRoom(Room.builder().id("room-" + i).name("Room " + i).build());
      agenda.addTrack(Track.builder().id("track-" + i).name("Track " + i).build());
    }
    for (int i = 0; i < size / 2; i++) {
      agenda.addPerson(
          Person.builder().id("person-" + i).name("Sé McCormack " + i).build());
    }
    for (int i = 0; i < size; i++) {
      agenda.addSession(session(i, size / 2)).place("session-" + i, "room-" + i % ROOMS, start(i));
    }
    return agenda.build();
  }

  private static Session session(int number, int people) {
    Session.Builder session = Session.builder()
        .id("session-" + number)
        .title("Trafficking routes, part " + number)
        .duration(Duration.ofMinutes(50))
        .addTrack("track-" + number % ROOMS)
        .addParticipation("person-" + number % people, Role.SPEAKER)
        .addAbstractParagraph(ABSTRACT.get(0))
        .addAbstractParagraph(ABSTRACT.get(1))
        .addLink("https://example.org/sessions/" + number);
    if (number % 2 == 0) {
      session.addParticipation("person-" + (number + 1) % people, Role.MODERATOR);
    }
    return session.build();
  }

  private static String start(int number) {
    int hour = number / ROOMS;
    LocalDateTime start = FIRST.plusDays(hour / HOURS).atTime(8 + hour % HOURS, 0);
    return start.toString();
  }
}
