package io.plenary.agenda;

import io.plenary.time.ConferenceDays;
import io.plenary.time.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers to the questions that a sound agenda is asked, made once. */
final class AgendaIndex {

  private record Timed(Session session, Instant start) {}

  /** A session, and when and where it is; all in one place, so that one search finds it all. */
  private static final class Whereabouts {
    private final Session session;
    private Optional<TimeRange> time = Optional.empty();
    private List<Room> rooms = List.of();

    Whereabouts(Session session) {
      this.session = session;
    }
  }

  private final ZoneId zone;
  private final Map<Session.Id, Whereabouts> sessions;
  private final Map<Room.Id, Room> rooms;
  private final Map<Person.Id, Person> people;
  private final Map<Track.Id, Track> tracks;
  private final Map<Session.Id, List<Session>> parts;
  private final List<Session> topSessions;
  private final Map<Room.Id, List<Session>> byRoom = new HashMap<>();
  private final Map<Person.Id, List<Session>> byPerson = new HashMap<>();
  private final Map<LocalDate, List<Session>> byDay = new HashMap<>();
  private final List<LocalDate> days;
  private final TimeIndex byTime;

  AgendaIndex(Agenda agenda) {
    zone = agenda.zone();
    sessions = whereabouts(agenda.sessions());
    rooms = byId(agenda.rooms(), Room::id);
    people = byId(agenda.people(), Person::id);
    tracks = byId(agenda.tracks(), Track::id);
    Map<Session.Id, List<Session>> children = new HashMap<>();
    List<Session> roots = new ArrayList<>();
    for (Session session : agenda.sessions()) {
      session
          .partOf()
          .ifPresentOrElse(
              block -> children.computeIfAbsent(block, b -> new ArrayList<>()).add(session),
              () -> roots.add(session));
    }
    place(agenda.timetable(), roots, children);
    List<Session> inOrder = inOrderOfTime(agenda.sessions());
    parts = new HashMap<>();
    children.forEach((block, list) -> parts.put(block, inOrderOfTime(list)));
    topSessions = inOrderOfTime(roots);
    inOrder.forEach(this::sort);
    sortByDay(inOrder, agenda.conferenceDays());
    days = days(agenda);
    byTime = new TimeIndex(
        inOrder.stream().filter(s -> timeOf(s.id()).isPresent()).toList(),
        id -> timeOf(id).orElseThrow());
  }

  /** Starts and rooms go from blocks to their parts, ends from parts to their blocks. */
  private void place(
      Timetable timetable, List<Session> roots, Map<Session.Id, List<Session>> children) {
    List<Session> topDown = new ArrayList<>();
    Map<Session.Id, ZonedDateTime> starts = new HashMap<>();
    Deque<Session> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      Session session = open.removeFirst();
      topDown.add(session);
      open.addAll(children.getOrDefault(session.id(), List.of()));
      List<Room> inherited = session.partOf().map(this::roomsOf).orElse(List.of());
      Optional<Placement> placement = timetable.placementOf(session.id());
      List<Room> own =
          placement.map(p -> p.rooms().stream().map(rooms::get).toList()).orElse(List.of());
      whereabouts(session).rooms = own.isEmpty() ? inherited : own;
      placement
          .map(Placement::start)
          .flatMap(start -> startOf(start, session, starts))
          .ifPresent(start -> starts.put(session.id(), start));
    }
    Collections.reverse(topDown);
    for (Session session : topDown) {
      Optional.ofNullable(starts.get(session.id()))
          .ifPresent(start -> whereabouts(session).time = Optional.of(
              timeFrom(start, session, children.getOrDefault(session.id(), List.of()))));
    }
  }

  private Optional<ZonedDateTime> startOf(
      Placement.Start start, Session session, Map<Session.Id, ZonedDateTime> starts) {
    if (start instanceof Placement.At at) {
      return Optional.of(at.moment());
    }
    Placement.Offset offset = (Placement.Offset) start;
    return session
        .partOf()
        .flatMap(block -> Optional.ofNullable(starts.get(block)))
        .map(block -> block.plus(offset.fromStart()).withZoneSameInstant(zoneOf(session)));
  }

  private ZoneId zoneOf(Session session) {
    return roomsOf(session.id()).stream().findFirst().flatMap(Room::zone).orElse(zone);
  }

  private TimeRange timeFrom(ZonedDateTime start, Session session, List<Session> children) {
    if (session.duration().isPresent()) {
      return TimeRange.of(start, session.duration().get());
    }
    return children.stream()
        .flatMap(child -> timeOf(child.id()).stream())
        .filter(time -> time.end().toInstant().isAfter(start.toInstant()))
        .max(Comparator.comparing(time -> time.end().toInstant()))
        .map(last -> new TimeRange(start, last.end().withZoneSameInstant(start.getZone())))
        .orElseGet(() -> new TimeRange(start, start));
  }

  private void sort(Session session) {
    Set<Person.Id> people = new LinkedHashSet<>();
    session.participations().forEach(participation -> people.add(participation.person()));
    people.forEach(
        person -> byPerson.computeIfAbsent(person, p -> new ArrayList<>()).add(session));
    Whereabouts known = whereabouts(session);
    if (known.time.isPresent()) {
      known.rooms.forEach(
          room -> byRoom.computeIfAbsent(room.id(), r -> new ArrayList<>()).add(session));
    }
  }

  /** Most sessions start on the day of the one before, of which the bounds are known. */
  private void sortByDay(List<Session> inOrder, ConferenceDays conferenceDays) {
    TimeRange day = null;
    List<Session> ofDay = List.of();
    for (Session session : inOrder) {
      TimeRange time = whereabouts(session).time.orElse(null);
      if (time != null) {
        if (day == null || !day.contains(time.start())) {
          LocalDate date = conferenceDays.dayOf(time.start());
          day = conferenceDays.rangeOf(date);
          ofDay = byDay.computeIfAbsent(date, d -> new ArrayList<>());
        }
        ofDay.add(session);
      }
    }
  }

  private List<LocalDate> days(Agenda agenda) {
    TreeSet<LocalDate> all = new TreeSet<>(byDay.keySet());
    agenda.firstDay().ifPresent(all::add);
    agenda.lastDay().ifPresent(all::add);
    if (agenda.firstDay().isPresent() && agenda.lastDay().isPresent()) {
      agenda.firstDay().get().datesUntil(agenda.lastDay().get()).forEach(all::add);
    }
    return List.copyOf(all);
  }

  private List<Session> inOrderOfTime(Collection<Session> unsorted) {
    return unsorted.stream()
        .map(session -> new Timed(session, startOf(session)))
        .sorted(Comparator.comparing(Timed::start))
        .map(Timed::session)
        .toList();
  }

  private Instant startOf(Session session) {
    return whereabouts(session).time.map(time -> time.start().toInstant()).orElse(Instant.MAX);
  }

  private static Map<Session.Id, Whereabouts> whereabouts(List<Session> sessions) {
    Map<Session.Id, Whereabouts> all = new HashMap<>();
    sessions.forEach(session -> all.putIfAbsent(session.id(), new Whereabouts(session)));
    return all;
  }

  private Whereabouts whereabouts(Session session) {
    return Objects.requireNonNull(sessions.get(session.id()));
  }

  private static <I, T> Map<I, T> byId(List<T> all, Function<T, I> id) {
    return all.stream()
        .collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  Optional<Session> session(Session.Id id) {
    return Optional.ofNullable(sessions.get(id)).map(each -> each.session);
  }

  Optional<Room> room(Room.Id id) {
    return Optional.ofNullable(rooms.get(id));
  }

  Optional<Person> person(Person.Id id) {
    return Optional.ofNullable(people.get(id));
  }

  Optional<Track> track(Track.Id id) {
    return Optional.ofNullable(tracks.get(id));
  }

  Optional<TimeRange> timeOf(Session.Id session) {
    Whereabouts known = sessions.get(session);
    return known == null ? Optional.empty() : known.time;
  }

  List<Room> roomsOf(Session.Id session) {
    Whereabouts known = sessions.get(session);
    return known == null ? List.of() : known.rooms;
  }

  List<Session> partsOf(Session.Id session) {
    return parts.getOrDefault(session, List.of());
  }

  List<Session> topSessions() {
    return topSessions;
  }

  List<LocalDate> days() {
    return days;
  }

  List<Session> sessionsOn(LocalDate day) {
    return Collections.unmodifiableList(byDay.getOrDefault(day, List.of()));
  }

  List<Session> sessionsIn(Room.Id room) {
    return Collections.unmodifiableList(byRoom.getOrDefault(room, List.of()));
  }

  List<Session> sessionsOf(Person.Id person) {
    return Collections.unmodifiableList(byPerson.getOrDefault(person, List.of()));
  }

  List<Session> sessionsAt(Instant moment) {
    return byTime.at(moment);
  }
}
