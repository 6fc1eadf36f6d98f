package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.time.WallClock;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Large agendas; the timeouts are so wide that only a quadratic cost would meet them. */
@Timeout(30)
class AgendaScaleTest {

  private static final int SESSIONS = 10_000;
  private static final int DEPTH = 20_000;
  private static final ZonedDateTime START = WallClock.parse("2024-11-19T09:00", Sample.PARIS);

  @Test
  void everySessionOfTenThousandIsFoundEveryWay() {
    AgendaBuilder builder = Sample.empty();
    for (int room = 0; room < 100; room++) {
      builder.addRoom(Sample.room("room-" + room).build());
      builder.addPerson(Sample.person("person-" + room).build());
    }
    for (int i = 0; i < SESSIONS; i++) {
      builder.addSession(Sample.talk("s" + i)
          .addParticipation("person-" + i % 100, Role.SPEAKER)
          .build());
      builder.place(
          Sample.id("s" + i),
          Placement.at(START.plusHours(i / 100), Room.Id.of("room-" + i % 100)));
    }

    Agenda agenda = builder.build();

    for (int round = 0; round < 10; round++) {
      for (Session session : agenda.sessions()) {
        assertThat(agenda.session(session.id()).orElseThrow()).isSameAs(session);
        assertThat(agenda.timeOf(session.id())).isPresent();
        assertThat(agenda.roomsOf(session.id())).hasSize(1);
      }
    }
    for (int hour = 0; hour < SESSIONS / 100; hour++) {
      assertThat(agenda.sessionsAt(START.plusHours(hour))).hasSize(100);
    }
    assertThat(agenda.sessionsIn(Room.Id.of("room-42"))).hasSize(SESSIONS / 100);
    assertThat(agenda.sessionsOf(Person.Id.of("person-42"))).hasSize(SESSIONS / 100);
  }

  /** Each is part of the one before: neither checks nor look-ups may recurse, or walk up each time. */
  @Test
  void partsMayLieTwentyThousandDeep() {
    AgendaBuilder builder = Sample.empty().addSession(Sample.talk("s0").build());
    builder.place(Sample.id("s0"), Placement.at(START));
    for (int i = 1; i < DEPTH; i++) {
      builder.addSession(
          Session.builder().id("s" + i).title("").partOf("s" + (i - 1)).build());
      builder.place("s" + i, Duration.ofSeconds(1));
    }

    Agenda agenda = builder.build();

    Session.Id deepest = Sample.id("s" + (DEPTH - 1));
    assertThat(agenda.timeOf(deepest).orElseThrow().start())
        .isEqualTo(START.plusSeconds(DEPTH - 1));
    assertThat(agenda.blocksOf(deepest)).hasSize(DEPTH - 1);
    assertThat(agenda.withoutSession(Sample.id("s1")).sessions()).hasSize(1);
  }

  @Test
  void aRoomElsewhereIsInheritedTwentyThousandDeep() {
    AgendaBuilder builder = Sample.withRooms()
        .addSession(Sample.talk("s0").build())
        .place("s0", "tokyo", "2024-11-19T17:00");
    for (int i = 1; i < DEPTH; i++) {
      builder.addSession(
          Session.builder().id("s" + i).title("").partOf("s" + (i - 1)).build());
      builder.place(Sample.id("s" + i), Placement.at(START));
    }

    Agenda agenda = builder.build();

    assertThat(agenda.timeOf(Sample.id("s" + (DEPTH - 1))).orElseThrow().start())
        .hasToString("2024-11-19T17:00+09:00[Asia/Tokyo]");
  }
}
