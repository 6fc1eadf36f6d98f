package io.plenary.benchmarks.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Random;

/**
 * A large congress of which nothing is placed yet: 2,000 sessions need 40 rooms for five days, and then
 * three quarters of the time of all rooms. Twice the sessions have twice the rooms and twice the people.
 * Its rules are {@code Rules.standard()} and its grid has a start every quarter of an hour.
 */
public final class LargeCongress {

  /** How many days it lasts, whatever its size. */
  public static final int DAYS = 5;

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);
  private static final int FEWEST_ROOMS = 3;
  private static final int SESSIONS_A_ROOM = 50;
  private static final double FULL = 0.75;
  private static final int QUARTER = 15;
  private static final int[] MINUTES = {30, 45, 45, 60, 60, 90};

  private final Random random;
  private final AgendaBuilder agenda = Agenda.builder()
      .id("large-congress@example.org")
      .title("Large congress")
      .zone(ZONE)
      .firstDay(FIRST)
      .lastDay(FIRST.plusDays(DAYS - 1));

  private LargeCongress(long seed) {
    this.random = new Random(seed);
  }

  /**
   * {@return a congress}
   *
   * @param sessions how many sessions it has
   * @param seed for what is left to chance
   */
  public static Agenda of(int sessions, long seed) {
    LargeCongress congress = new LargeCongress(seed);
    int rooms = Math.max(FEWEST_ROOMS, (sessions + SESSIONS_A_ROOM - 1) / SESSIONS_A_ROOM);
    int people = Math.max(1, sessions * 3 / 4);
    for (int room = 0; room < rooms; room++) {
      congress.room(room);
    }
    for (int person = 0; person < people; person++) {
      congress.person(person);
    }
    int[] minutes = congress
        .random
        .ints(sessions, 0, MINUTES.length)
        .map(choice -> MINUTES[choice])
        .toArray();
    congress.openingHours(rooms, Arrays.stream(minutes).sum());
    for (int session = 0; session < sessions; session++) {
      congress.session(session, minutes[session], people);
    }
    return congress.agenda.build();
  }

  /**
   * Sizes are spread evenly; every other room has a projector, and one in four interpreters as well, so
   * that there is a room for every session.
   */
  private void room(int number) {
    Room.Builder room = Room.builder()
        .id("room-" + number)
        .name("Room " + number)
        .capacity(320 - 40 * (number % 8))
        .addInterpretation("en");
    if (number % 2 == 0) {
      room.addFeature("projector");
    }
    if (number % 4 == 2) {
      room.addInterpretation("fr");
    }
    agenda.addRoom(room.build());
  }

  /** One person in five is there on three days in a row only. */
  private void person(int number) {
    Person.Builder person = Person.builder().id("person-" + number).name("Person " + number);
    if (random.nextInt(5) == 0) {
      LocalDate from = FIRST.plusDays(random.nextInt(DAYS - 2));
      person.addAvailability(new TimeRange(
          from.atTime(7, 0).atZone(ZONE), from.plusDays(2).atTime(22, 0).atZone(ZONE)));
    }
    agenda.addPerson(person.build());
  }

  /** The house opens at nine, for as long as it takes to be three quarters full. */
  private void openingHours(int rooms, int minutes) {
    double each = minutes / FULL / rooms / DAYS;
    long quarters = Math.max(MINUTES[MINUTES.length - 1] / QUARTER, Math.round(each / QUARTER));
    for (int day = 0; day < DAYS; day++) {
      agenda.addOpeningHours(TimeRange.of(
          FIRST.plusDays(day).atTime(9, 0).atZone(ZONE), Duration.ofMinutes(QUARTER * quarters)));
    }
  }

  private void session(int number, int minutes, int people) {
    Session.Builder session = Session.builder()
        .id("session-" + number)
        .title("Session " + number)
        .duration(Duration.ofMinutes(minutes))
        .addLanguage(random.nextInt(12) == 0 ? "fr" : "en")
        .expectedAudience(audience())
        .addParticipation("person-" + number % people, Role.SPEAKER);
    int another = random.nextInt(people);
    if (random.nextInt(4) == 0 && another != number % people) {
      session.addParticipation(Participation.of("person-" + another, Role.MODERATOR));
    }
    if (random.nextInt(8) == 0) {
      session.addNeed("projector");
    }
    if (number > 0 && random.nextInt(20) == 0) {
      session.addRelation(Relation.after("session-" + random.nextInt(number)));
    }
    agenda.addSession(session.build());
  }

  /** Most sessions are for few, so that small rooms are of use. */
  private int audience() {
    double draw = random.nextDouble();
    return 10 + (int) (draw * draw * 230);
  }
}
