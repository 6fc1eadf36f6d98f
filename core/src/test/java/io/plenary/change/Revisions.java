package io.plenary.change;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.InvalidAgendaException;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.testing.Agendas;
import io.plenary.value.Text;
import io.plenary.value.Version;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary pairs of agendas: a published one and what became of it. */
record Revisions(Agenda published, Agenda revised) {

  private record Edit(int kind, int which, int other, int amount) {}

  /** Whatever one agenda and whatever other; their ids are often the same. */
  static Arbitrary<Revisions> unrelated() {
    return Combinators.combine(Agendas.agendas(), Agendas.agendas()).as(Revisions::new);
  }

  /** An agenda, and the same after some edits. */
  static Arbitrary<Revisions> edited() {
    Arbitrary<Edit> edits = Combinators.combine(
            Arbitraries.integers().between(0, 17),
            Arbitraries.integers().between(0, 7),
            Arbitraries.integers().between(0, 7),
            Arbitraries.integers().between(-8, 8))
        .as(Edit::new);
    return Combinators.combine(Agendas.agendas(), edits.list().ofMinSize(1).ofMaxSize(8))
        .as((agenda, list) -> {
          Agenda revised = agenda;
          for (Edit edit : list) {
            revised = tried(revised, edit);
          }
          return new Revisions(agenda, revised);
        });
  }

  private static Agenda tried(Agenda agenda, Edit edit) {
    try {
      return applied(agenda, edit);
    } catch (InvalidAgendaException e) {
      return agenda;
    }
  }

  private static Agenda applied(Agenda agenda, Edit edit) {
    return switch (edit.kind()) {
      case 0 -> agenda.withTitle(Text.of("title " + edit.amount()));
      case 1 -> agenda.withVersion(Version.of("v" + edit.amount()));
      case 2 -> agenda.withZone(ZoneId.of(edit.amount() > 0 ? "Asia/Tokyo" : "Europe/Lisbon"));
      case 3 -> agenda.withRooms(rotated(agenda.rooms(), edit));
      case 4 -> agenda.withSessions(rotated(agenda.sessions(), edit));
      case 5 -> agenda.withPeople(rotated(agenda.people(), edit));
      case 6 ->
        pick(agenda.rooms(), edit.which())
            .map(Room::id)
            .map(agenda::withoutRoom)
            .orElse(agenda);
      case 7 ->
        pick(agenda.people(), edit.which())
            .map(Person::id)
            .map(agenda::withoutPerson)
            .orElse(agenda);
      case 8 ->
        pick(agenda.tracks(), edit.which())
            .map(Track::id)
            .map(agenda::withoutTrack)
            .orElse(agenda);
      case 9 -> {
        List<Session> more = new ArrayList<>(agenda.sessions());
        int place = Math.min(edit.which(), more.size());
        more.add(
            place, Session.builder().id("new " + edit.amount()).title("New").build());
        yield agenda.withSessions(more);
      }
      default ->
        pick(agenda.sessions(), edit.which())
            .map(session -> applied(agenda, session, edit))
            .orElse(agenda);
    };
  }

  private static Agenda applied(Agenda agenda, Session session, Edit edit) {
    return switch (edit.kind()) {
      case 10 -> agenda.withoutSession(session.id());
      case 11 -> agenda.withSession(session.withTitle(Text.of("title " + edit.amount())));
      case 12 ->
        agenda.withSession(session.withStatus(
            pick(List.of(Session.Status.values()), edit.other()).get()));
      case 13 -> agenda.withSession(session.withDuration(Duration.ofMinutes(edit.other())));
      case 14 ->
        agenda.withSession(session.withPartOf(
            edit.amount() < -4
                ? Optional.empty()
                : pick(agenda.sessions(), edit.other()).map(Session::id)));
      case 15 ->
        agenda.withSession(
            session.withParticipations(rotated(participations(agenda, session, edit), edit)));
      case 16 -> agenda.withoutPlacement(session.id());
      default -> moved(agenda, session, edit);
    };
  }

  private static List<Participation> participations(Agenda agenda, Session session, Edit edit) {
    List<Participation> list = new ArrayList<>(session.participations());
    if (edit.amount() > 2) {
      pick(agenda.people(), edit.other())
          .ifPresent(person -> list.add(Participation.of(person.id().value(), Role.HOST)));
    } else if (edit.amount() < -2 && !list.isEmpty()) {
      list.set(0, list.get(0).by(Participation.Delivery.REMOTE));
    }
    return list;
  }

  private static Agenda moved(Agenda agenda, Session session, Edit edit) {
    List<Room.Id> rooms =
        pick(agenda.rooms(), edit.other()).map(Room::id).stream().toList();
    return agenda
        .timetable()
        .placementOf(session.id())
        .map(placement -> placement.withRooms(edit.amount() % 2 == 0 ? rooms : placement.rooms()))
        .map(placement -> placement.start() instanceof Placement.At at
            ? placement.withStart(new Placement.At(at.moment().plusHours(edit.amount())))
            : placement)
        .map(placement -> agenda.withPlacement(session.id(), placement))
        .orElse(agenda);
  }

  private static <T> List<T> rotated(List<T> list, Edit edit) {
    List<T> copy = new ArrayList<>(list);
    Collections.rotate(copy, edit.amount());
    return copy;
  }

  private static <T> Optional<T> pick(List<T> list, int place) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(place % list.size()));
  }
}
