package io.plenary.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Copies of an agenda in which something is put or from which something and all mention of it is gone. */
final class Edits {

  private Edits() {}

  static <T, I> List<T> put(List<T> list, T added, Function<T, I> id) {
    List<T> copy = new ArrayList<>(list);
    boolean[] found = {false};
    copy.replaceAll(old -> {
      boolean same = id.apply(old).equals(id.apply(added));
      found[0] |= same;
      return same ? added : old;
    });
    if (!found[0]) {
      copy.add(added);
    }
    return copy;
  }

  static Agenda withoutSession(Agenda agenda, Session.Id session) {
    Set<Session.Id> gone = new HashSet<>();
    List<Session.Id> open = new ArrayList<>(List.of(session));
    while (!open.isEmpty()) {
      Session.Id next = open.remove(open.size() - 1);
      gone.add(next);
      agenda.partsOf(next).forEach(part -> open.add(part.id()));
    }
    Map<Session.Id, Placement> placements =
        new LinkedHashMap<>(agenda.timetable().placements());
    placements.keySet().removeAll(gone);
    List<Session> sessions = agenda.sessions().stream()
        .filter(s -> !gone.contains(s.id()))
        .map(s -> s.withRelations(without(s.relations(), r -> gone.contains(r.session()))))
        .toList();
    return copy(agenda).sessions(sessions).timetable(Timetable.of(placements)).build();
  }

  static Agenda withoutRoom(Agenda agenda, Room.Id room) {
    Map<Session.Id, Placement> placements = new LinkedHashMap<>();
    agenda.timetable().placements().forEach((session, placement) -> {
      List<Room.Id> left = without(placement.rooms(), room::equals);
      if (!left.isEmpty() || placement.rooms().isEmpty()) {
        placements.put(session, placement.withRooms(left));
      }
    });
    return copy(agenda)
        .rooms(without(agenda.rooms(), r -> r.id().equals(room)))
        .slots(agenda.slots().stream()
            .map(s -> s.withClosedRooms(without(s.closedRooms(), room::equals)))
            .toList())
        .people(agenda.people().stream()
            .map(p -> p.withPreferences(without(p.preferences(), room)))
            .toList())
        .sessions(agenda.sessions().stream()
            .map(s -> s.withPreferences(without(s.preferences(), room)))
            .toList())
        .timetable(Timetable.of(placements))
        .build();
  }

  static Agenda withoutPerson(Agenda agenda, Person.Id person) {
    return copy(agenda)
        .people(without(agenda.people(), p -> p.id().equals(person)))
        .sessions(agenda.sessions().stream()
            .map(s ->
                s.withParticipations(without(s.participations(), p -> p.person().equals(person))))
            .toList())
        .build();
  }

  static Agenda withoutTrack(Agenda agenda, Track.Id track) {
    return copy(agenda)
        .tracks(without(agenda.tracks(), t -> t.id().equals(track)))
        .sessions(agenda.sessions().stream()
            .map(s -> s.withTracks(without(s.tracks(), track::equals)))
            .toList())
        .build();
  }

  private static ImmutableAgenda.Builder copy(Agenda agenda) {
    return ImmutableAgenda.newBuilder().from(agenda);
  }

  private static Preferences without(Preferences preferences, Room.Id room) {
    return preferences
        .withPreferredRooms(without(preferences.preferredRooms(), room::equals))
        .withUndesiredRooms(without(preferences.undesiredRooms(), room::equals))
        .withForbiddenRooms(without(preferences.forbiddenRooms(), room::equals));
  }

  private static <T> List<T> without(List<T> list, Predicate<T> gone) {
    return list.stream().filter(gone.negate()).toList();
  }
}
