package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.testing.Agendas;
import io.plenary.time.TimeRange;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every look-up answers what a look at all sessions would answer. */
class AgendaLookupProperties {

  @Provide
  Arbitrary<Agenda> agendas() {
    return Agendas.agendas();
  }

  @Property(tries = 150)
  void byId(@ForAll("agendas") Agenda agenda) {
    for (Session session : agenda.sessions()) {
      assertThat(agenda.session(session.id())).contains(session);
      assertThat(agenda.session(session.id().value())).contains(session);
    }
    for (Room room : agenda.rooms()) {
      assertThat(agenda.room(room.id())).contains(room);
      assertThat(agenda.room(room.id().value())).contains(room);
    }
    for (Person person : agenda.people()) {
      assertThat(agenda.person(person.id())).contains(person);
      assertThat(agenda.person(person.id().value())).contains(person);
    }
    for (Track track : agenda.tracks()) {
      assertThat(agenda.track(track.id())).contains(track);
      assertThat(agenda.track(track.id().value())).contains(track);
    }
  }

  @Property(tries = 150)
  void whenASessionIs(@ForAll("agendas") Agenda agenda) {
    Naive naive = new Naive(agenda);
    for (Session session : agenda.sessions()) {
      assertThat(agenda.timeOf(session.id())).isEqualTo(naive.timeOf(session));
      assertThat(agenda.timeOf(session)).isEqualTo(naive.timeOf(session));
    }
  }

  @Property(tries = 150)
  void whereASessionIs(@ForAll("agendas") Agenda agenda) {
    Naive naive = new Naive(agenda);
    for (Session session : agenda.sessions()) {
      assertThat(agenda.roomsOf(session.id())).isEqualTo(naive.roomsOf(session));
      assertThat(agenda.roomsOf(session)).isEqualTo(naive.roomsOf(session));
      assertThat(agenda.zoneOf(session.id())).isEqualTo(naive.zoneOf(session));
    }
  }

  @Property(tries = 150)
  void aTimeIsInTheZoneOfThePlace(@ForAll("agendas") Agenda agenda) {
    for (Session session : agenda.sessions()) {
      agenda.timeOf(session.id()).ifPresent(time -> {
        assertThat(time.start().getZone()).isEqualTo(agenda.zoneOf(session.id()));
        assertThat(time.end().getZone()).isEqualTo(agenda.zoneOf(session.id()));
      });
    }
  }

  @Property(tries = 150)
  void whatIsPartOfWhat(@ForAll("agendas") Agenda agenda) {
    Naive naive = new Naive(agenda);
    for (Session session : agenda.sessions()) {
      assertThat(agenda.partsOf(session.id()))
          .isEqualTo(naive.inOrder(part -> part.partOf().equals(Optional.of(session.id()))));
      assertThat(agenda.partsOf(session)).isEqualTo(agenda.partsOf(session.id()));
      List<Session> blocks = new ArrayList<>();
      Optional<Session.Id> next = session.partOf();
      while (next.isPresent()) {
        blocks.add(naive.session(next.get()));
        next = naive.session(next.get()).partOf();
      }
      assertThat(agenda.blocksOf(session.id())).isEqualTo(blocks);
    }
    assertThat(agenda.topSessions()).isEqualTo(naive.inOrder(s -> s.partOf().isEmpty()));
  }

  @Property(tries = 150)
  void whatIsHeldAtAMoment(@ForAll("agendas") Agenda agenda) {
    Naive naive = new Naive(agenda);
    for (Session session : agenda.sessions()) {
      Optional<TimeRange> time = agenda.timeOf(session.id());
      if (time.isPresent()) {
        for (ZonedDateTime moment : around(time.get())) {
          assertThat(agenda.sessionsAt(moment)).isEqualTo(naive.sessionsAt(moment));
        }
      }
    }
  }

  private static List<ZonedDateTime> around(TimeRange time) {
    return List.of(
        time.start().minusSeconds(1),
        time.start(),
        time.start().plusNanos(999_999_999),
        time.end().minusNanos(1),
        time.end(),
        time.end().plusYears(1));
  }

  @Property(tries = 150)
  void whatStartsOnADay(@ForAll("agendas") Agenda agenda) {
    Naive naive = new Naive(agenda);

    List<LocalDate> days = naive.days();

    assertThat(agenda.days()).isEqualTo(days);
    for (LocalDate day : days) {
      assertThat(agenda.sessionsOn(day)).isEqualTo(naive.sessionsOn(day));
      assertThat(agenda.sessionsOn(day.plusDays(1))).isEqualTo(naive.sessionsOn(day.plusDays(1)));
    }
  }

  @Property(tries = 150)
  void whatIsHeldInARoom(@ForAll("agendas") Agenda agenda) {
    Naive naive = new Naive(agenda);
    for (Room room : agenda.rooms()) {
      assertThat(agenda.sessionsIn(room.id())).isEqualTo(naive.sessionsIn(room));
    }
  }

  @Property(tries = 150)
  void whatSomeoneTakesPartIn(@ForAll("agendas") Agenda agenda) {
    Naive naive = new Naive(agenda);
    for (Person person : agenda.people()) {
      assertThat(agenda.sessionsOf(person.id())).isEqualTo(naive.sessionsOf(person.id()));
    }
  }
}
