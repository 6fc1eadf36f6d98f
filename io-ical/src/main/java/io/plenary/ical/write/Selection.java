package io.plenary.ical.write;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.ical.problem.Quoted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which sessions are asked for: those that each of some filters lets through. */
public final class Selection {

  private final List<Filter> filters;

  /**
   * One filter.
   *
   * @param sessions the sessions of an agenda that it lets through
   * @param unknown what it asks for and an agenda does not know, for a message
   */
  private record Filter(
      Function<Agenda, List<Session>> sessions, Function<Agenda, List<String>> unknown) {}

  private Selection(List<Filter> filters) {
    this.filters = filters;
  }

  /** {@return a selection of all sessions} */
  public static Selection all() {
    return new Selection(List.of());
  }

  private Selection and(
      Function<Agenda, List<Session>> sessions, Function<Agenda, List<String>> unknown) {
    List<Filter> more = new ArrayList<>(filters);
    more.add(new Filter(sessions, unknown));
    return new Selection(List.copyOf(more));
  }

  /** {@return those of this selection in which a person takes part} */
  public Selection ofPerson(Person.Id person) {
    return and(
        agenda -> agenda.sessionsOf(person),
        agenda -> unless(agenda.person(person).isPresent(), "person " + Quoted.of(person.value())));
  }

  /** {@return those of this selection in a room, parts in the room of their block among them} */
  public Selection inRoom(Room.Id room) {
    return and(
        agenda -> agenda.sessionsIn(room),
        agenda -> unless(agenda.room(room).isPresent(), "room " + Quoted.of(room.value())));
  }

  /** {@return those of this selection that are of a track, parts of its blocks among them} */
  public Selection ofTrack(Track.Id track) {
    return and(
        agenda -> agenda.sessions().stream()
            .filter(session -> isOf(track, session, agenda))
            .toList(),
        agenda -> unless(agenda.track(track).isPresent(), "track " + Quoted.of(track.value())));
  }

  private static boolean isOf(Track.Id track, Session session, Agenda agenda) {
    return Stream.concat(Stream.of(session), agenda.blocksOf(session.id()).stream())
        .anyMatch(each -> each.tracks().contains(track));
  }

  /** {@return those of this selection that start on a conference day} */
  public Selection onDay(LocalDate day) {
    return and(
        agenda -> agenda.sessionsOn(day),
        agenda -> unless(agenda.days().contains(day), "day " + day));
  }

  /** {@return those of this selection that have one of the given ids} */
  public Selection of(Collection<Session.Id> ids) {
    List<Session.Id> picked = List.copyOf(ids);
    return and(
        agenda -> picked.stream().flatMap(id -> agenda.session(id).stream()).toList(),
        agenda -> picked.stream()
            .filter(id -> agenda.session(id).isEmpty())
            .map(id -> "session " + Quoted.of(id.value()))
            .toList());
  }

  private static List<String> unless(boolean known, String what) {
    return known ? List.of() : List.of(what);
  }

  boolean isAll() {
    return filters.isEmpty();
  }

  /** {@return the sessions of an agenda that are asked for, in the agenda's order} */
  List<Session> of(Agenda agenda) {
    List<Session> left = agenda.sessions();
    for (Filter filter : filters) {
      Set<Session.Id> admitted =
          filter.sessions().apply(agenda).stream().map(Session::id).collect(Collectors.toSet());
      left = left.stream().filter(session -> admitted.contains(session.id())).toList();
    }
    return left;
  }

  /** {@return what is asked for and an agenda does not know} */
  List<String> unknownTo(Agenda agenda) {
    return filters.stream()
        .flatMap(filter -> filter.unknown().apply(agenda).stream())
        .toList();
  }
}
