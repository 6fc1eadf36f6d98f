package io.plenary.benchmarks.rule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Tag;
import io.plenary.agenda.Track;
import io.plenary.time.TimeRange;
import io.plenary.value.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Random;

/**
 * A congress of any length and constant density: twenty rooms, ten hours a day, a session an hour, each
 * fifth room with blocks of three short talks, so that a day has some 200 sessions. A larger congress
 * lasts longer. Most of it is well planned; about one session in four has something to find fault with.
 */
public final class Congress {

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
  private static final int ROOMS = 20;
  private static final int HOURS = 10;
  private static final int PEOPLE_A_DAY = 180;

  private final int size;
  private final Random random;
  private final AgendaBuilder agenda =
      Agenda.builder().id("congress@example.org").title("Congress").zone(ZONE);
  private int made;

  private Congress(int size, long seed) {
    this.size = size;
    this.random = new Random(seed);
  }

  /**
   * {@return a congress}
   *
   * @param size how many sessions it has at least
   * @param seed the same seed gives the same congress
   */
  public static Agenda of(int size, long seed) {
    Congress congress = new Congress(size, seed);
    congress.rooms();
    int day = 0;
    while (congress.made < size) {
      congress.day(day++);
    }
    congress.tracks(day);
    congress.people(day);
    return congress.agenda.build();
  }

  private void rooms() {
    for (int i = 0; i < ROOMS; i++) {
      Room.Builder room = Room.builder()
          .id("room-" + i)
          .name("Room " + i)
          .capacity(60 + 20 * (i % 8))
          .addInterpretation("en")
          .place(Place.of("Hall " + i % 3, Integer.toString(i % 4)));
      if (i % 3 == 0) {
        room.addInterpretation("fr");
      }
      if (i % 2 == 0) {
        room.addFeature("projector");
      }
      agenda.addRoom(room.build());
    }
  }

  private void tracks(int days) {
    for (int i = 0; i < days * 4; i++) {
      agenda.addTrack(Track.builder().id("track-" + i).name("Track " + i).build());
    }
  }

  private void people(int days) {
    for (int i = 0; i < days * PEOPLE_A_DAY; i++) {
      Person.Builder person = Person.builder().id("person-" + i).name("Person " + i);
      if (i % 4 == 0) {
        ZonedDateTime from = FIRST.plusDays(i / PEOPLE_A_DAY).atTime(7, 0).atZone(ZONE);
        person.addAvailability(TimeRange.of(from, Duration.ofHours(11)));
      }
      agenda.addPerson(person.build());
    }
  }

  private void day(int day) {
    for (int hour = 0; hour < HOURS; hour++) {
      ZonedDateTime start = FIRST.plusDays(day).atTime(8 + hour, 0).atZone(ZONE);
      for (int room = 0; room < ROOMS && made < size; room++) {
        if (room % 5 == 0) {
          block(day, start, room);
        } else {
          Session talk = talk(day)
              .duration(Duration.ofMinutes(45 + 5L * random.nextInt(3)))
              .build();
          add(talk, Placement.at(start, Room.Id.of("room-" + room)));
        }
      }
    }
  }

  private void block(int day, ZonedDateTime start, int room) {
    Session block =
        talk(day).kind(SessionKind.BLOCK).duration(Duration.ofMinutes(55)).build();
    add(block, Placement.at(start, Room.Id.of("room-" + room)));
    for (int part = 0; part < 3 && made < size; part++) {
      Session.Builder talk = Session.builder()
          .id("session-" + made)
          .title("Part " + made)
          .partOf(block.id())
          .duration(Duration.ofMinutes(15))
          .addParticipation(person(day), Role.SPEAKER);
      add(talk.build(), Placement.inBlock(Duration.ofMinutes(18L * part)));
    }
  }

  private void add(Session session, Placement placement) {
    agenda.addSession(session).place(session.id(), placement);
    made++;
  }

  private Session.Builder talk(int day) {
    Session.Builder talk = Session.builder()
        .id("session-" + made)
        .title("Session " + made)
        .addTrack("track-" + (day * 4 + random.nextInt(4)))
        .addTag(Tag.of("theme", day % 7 + "-" + random.nextInt(12)))
        .addTag(Tag.of("content", day + "-" + random.nextInt(60)))
        .addTag(Tag.of("audience", Integer.toString(random.nextInt(4))))
        .addLanguage(random.nextInt(8) == 0 ? "fr" : "en")
        .expectedAudience(10 + random.nextInt(80))
        .level(1 + random.nextInt(3))
        .popularity(random.nextInt(200))
        .addParticipation(person(day), Role.SPEAKER);
    if (random.nextInt(2) == 0) {
      talk.addParticipation(Participation.of(person(day), Role.AUTHOR));
    }
    if (random.nextInt(12) == 0) {
      talk.addNeed("projector");
    }
    if (made > ROOMS && random.nextInt(20) == 0) {
      talk.addRelation(Relation.after("session-" + (made - ROOMS)));
    }
    return talk;
  }

  private String person(int day) {
    return "person-" + (day * PEOPLE_A_DAY + random.nextInt(PEOPLE_A_DAY));
  }
}
