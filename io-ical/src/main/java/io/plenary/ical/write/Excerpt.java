package io.plenary.ical.write;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a calendar holds of an agenda. Ids and days are those of the whole agenda, so that a session has
 * one UID in whatever calendar it stands.
 */
final class Excerpt {

  private final Agenda agenda;
  private final boolean whole;
  private final List<Session> asked;
  private final List<Session> sessions;
  private final Set<Session.Id> held = new HashSet<>();

  Excerpt(Agenda agenda, Settings settings) {
    this.agenda = agenda;
    this.whole = settings.selection().isAll();
    this.asked = settings.selection().of(agenda).stream()
        .filter(session -> settings.blocks() || agenda.partsOf(session.id()).isEmpty())
        .filter(session -> settings.interludes() || !session.kind().interlude())
        .toList();
    this.sessions = asked.stream()
        .filter(session -> agenda.timeOf(session.id()).isPresent())
        .toList();
    sessions.forEach(session -> held.add(session.id()));
  }

  Agenda agenda() {
    return agenda;
  }

  /** {@return the sessions that are asked for, those without a time among them} */
  List<Session> asked() {
    return asked;
  }

  /** {@return the sessions that become events} */
  List<Session> sessions() {
    return sessions;
  }

  /** {@return whether a session becomes an event} */
  boolean holds(Session.Id session) {
    return held.contains(session);
  }

  /** {@return the rooms to define: all of a whole agenda, else those that an event names} */
  List<Room> rooms() {
    return named(
        agenda.rooms(),
        Room::id,
        session -> agenda.roomsOf(session.id()).stream().map(Room::id));
  }

  /** {@return the tracks to define} */
  List<Track> tracks() {
    return named(agenda.tracks(), Track::id, session -> session.tracks().stream());
  }

  /** {@return the people to define} */
  List<Person> people() {
    return named(
        agenda.people(),
        Person::id,
        session -> session.participations().stream().map(Participation::person));
  }

  private <T, I> List<T> named(
      List<T> all, Function<T, I> id, Function<Session, Stream<I>> namedBy) {
    if (whole) {
      return all;
    }
    Set<I> named = sessions.stream().flatMap(namedBy).collect(Collectors.toSet());
    return all.stream().filter(each -> named.contains(id.apply(each))).toList();
  }
}
