package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.testing.Agendas;
import io.plenary.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EditsProperties {

  @Provide
  Arbitrary<Agenda> agendas() {
    return Agendas.agendas();
  }

  @Property(tries = 150)
  void withoutASessionItsPartsAndAllMentionOfThemAreGone(@ForAll("agendas") Agenda agenda) {
    for (Session session : agenda.sessions()) {
      Agenda left = agenda.withoutSession(session.id());

      Set<Session.Id> gone = agenda.sessions().stream()
          .filter(s -> s.equals(session) || agenda.blocksOf(s.id()).contains(session))
          .map(Session::id)
          .collect(Collectors.toSet());
      List<Session> kept = new ArrayList<>(agenda.sessions());
      kept.removeIf(s -> gone.contains(s.id()));
      kept.replaceAll(s -> s.withRelations(s.relations().stream()
          .filter(relation -> !gone.contains(relation.session()))
          .toList()));
      assertThat(left.sessions()).isEqualTo(kept);
      assertThat(left.timetable()).isEqualTo(without(agenda.timetable(), gone));
      assertThat(left.withSessions(agenda.sessions()).withTimetable(agenda.timetable()))
          .isEqualTo(agenda);
    }
  }

  private static Timetable without(Timetable timetable, Set<Session.Id> gone) {
    Timetable left = timetable;
    for (Session.Id id : gone) {
      left = left.without(id);
    }
    return left;
  }

  @Property(tries = 150)
  void withoutARoomNothingNamesIt(@ForAll("agendas") Agenda agenda) {
    for (Room room : agenda.rooms()) {
      Agenda left = agenda.withoutRoom(room.id());

      List<Room> others = new ArrayList<>(agenda.rooms());
      others.remove(room);
      assertThat(left.rooms()).isEqualTo(others);
      assertThat(left.sessions())
          .extracting(Session::id)
          .containsExactlyElementsOf(agenda.sessions().stream().map(Session::id).toList());
      for (Session session : agenda.sessions()) {
        Optional<Placement> before = agenda.timetable().placementOf(session.id());
        Optional<Placement> after = left.timetable().placementOf(session.id());
        boolean there = before.filter(p -> p.rooms().contains(room.id())).isPresent();
        boolean alone = there && before.orElseThrow().rooms().size() == 1;
        assertThat(after.isPresent()).isEqualTo(before.isPresent() && !alone);
        after.ifPresent(placement -> {
          List<Room.Id> rooms = new ArrayList<>(before.orElseThrow().rooms());
          rooms.remove(room.id());
          assertThat(placement.rooms()).isEqualTo(rooms);
          assertThat(instant(placement)).isEqualTo(instant(before.orElseThrow()));
        });
      }
      assertThat(left.slots()).noneMatch(slot -> slot.closedRooms().contains(room.id()));
      assertThat(left.people()).noneMatch(person -> names(person.preferences(), room.id()));
      assertThat(left.sessions()).noneMatch(session -> names(session.preferences(), room.id()));
    }
  }

  private static Object instant(Placement placement) {
    return placement.start() instanceof Placement.At at
        ? at.moment().toInstant()
        : placement.start();
  }

  private static boolean names(Preferences preferences, Room.Id room) {
    return preferences.preferredRooms().contains(room)
        || preferences.undesiredRooms().contains(room)
        || preferences.forbiddenRooms().contains(room);
  }

  @Property(tries = 150)
  void withoutAPersonTheyTakePartInNothing(@ForAll("agendas") Agenda agenda) {
    for (Person person : agenda.people()) {
      Agenda left = agenda.withoutPerson(person.id());

      assertThat(left.person(person.id())).isEmpty();
      assertThat(left.people()).hasSize(agenda.people().size() - 1);
      assertThat(left.sessionsOf(person.id())).isEmpty();
      assertThat(left.timetable()).isEqualTo(agenda.timetable());
      for (Session session : agenda.sessions()) {
        assertThat(left.session(session.id()).orElseThrow().participations())
            .isEqualTo(session.participations().stream()
                .filter(participation -> !participation.person().equals(person.id()))
                .toList());
      }
      assertThat(left.withPeople(agenda.people()).withSessions(agenda.sessions()))
          .isEqualTo(agenda);
    }
  }

  @Property(tries = 150)
  void withoutATrackItsSessionsStay(@ForAll("agendas") Agenda agenda) {
    for (Track track : agenda.tracks()) {
      Agenda left = agenda.withoutTrack(track.id());

      assertThat(left.track(track.id())).isEmpty();
      assertThat(left.tracks()).hasSize(agenda.tracks().size() - 1);
      assertThat(left.sessions()).noneMatch(session -> session.tracks().contains(track.id()));
      assertThat(left.withTracks(agenda.tracks()).withSessions(agenda.sessions()))
          .isEqualTo(agenda);
    }
  }

  @Property(tries = 150)
  void whatIsPutBackIsWhereItWas(@ForAll("agendas") Agenda agenda) {
    for (Session session : agenda.sessions()) {
      Agenda renamed = agenda.withSession(session.withTitle(Text.of("other")));
      assertThat(renamed.withSession(session)).isEqualTo(agenda);
    }
    agenda.rooms().forEach(room -> assertThat(agenda.withRoom(room)).isEqualTo(agenda));
    agenda.people().forEach(person -> assertThat(agenda.withPerson(person)).isEqualTo(agenda));
    agenda.tracks().forEach(track -> assertThat(agenda.withTrack(track)).isEqualTo(agenda));
    agenda
        .timetable()
        .placements()
        .forEach((id, placement) ->
            assertThat(agenda.withoutPlacement(id).withPlacement(id, placement)).isEqualTo(agenda));
  }

  @Property(tries = 150)
  void whatIsNotThereCanBeTakenAway(@ForAll("agendas") Agenda agenda) {
    assertThat(agenda.withoutSession(Session.Id.of("nothing"))).isEqualTo(agenda);
    assertThat(agenda.withoutRoom(Room.Id.of("nothing"))).isEqualTo(agenda);
    assertThat(agenda.withoutPerson(Person.Id.of("nothing"))).isEqualTo(agenda);
    assertThat(agenda.withoutTrack(Track.Id.of("nothing"))).isEqualTo(agenda);
    assertThat(agenda.withoutPlacement(Session.Id.of("nothing"))).isEqualTo(agenda);
  }
}
