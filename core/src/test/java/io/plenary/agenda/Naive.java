package io.plenary.agenda;

import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Answers to every question that an agenda is asked, each by looking at all sessions. */
record Naive(Agenda agenda) {

  Session session(Session.Id id) {
    return agenda.sessions().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  Optional<ZonedDateTime> startOf(Session session) {
    Optional<Placement.Start> start =
        agenda.timetable().placementOf(session.id()).map(Placement::start);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    if (start.get() instanceof Placement.At at) {
      return Optional.of(at.moment());
    }
    Duration offset = ((Placement.Offset) start.get()).fromStart();
    return startOf(session(session.partOf().orElseThrow()))
        .map(block -> block.plus(offset).withZoneSameInstant(zoneOf(session)));
  }

  Optional<TimeRange> timeOf(Session session) {
    return startOf(session).map(start -> new TimeRange(start, endOf(session, start)));
  }

  private ZonedDateTime endOf(Session session, ZonedDateTime start) {
    if (session.duration().isPresent()) {
      return start.plus(session.duration().get());
    }
    ZonedDateTime end = start;
    for (Session part : unordered(p -> p.partOf().equals(Optional.of(session.id())))) {
      ZonedDateTime partEnd = timeOf(part).map(TimeRange::end).orElse(start);
      if (partEnd.toInstant().isAfter(end.toInstant())) {
        end = partEnd.withZoneSameInstant(start.getZone());
      }
    }
    return end;
  }

  List<Room> roomsOf(Session session) {
    List<Room.Id> own =
        agenda.timetable().placementOf(session.id()).map(Placement::rooms).orElse(List.of());
    if (!own.isEmpty()) {
      return own.stream()
          .flatMap(id -> agenda.rooms().stream().filter(room -> room.id().equals(id)))
          .toList();
    }
    return session.partOf().map(block -> roomsOf(session(block))).orElse(List.of());
  }

  ZoneId zoneOf(Session session) {
    return roomsOf(session).stream().findFirst().flatMap(Room::zone).orElse(agenda.zone());
  }

  private List<Session> unordered(Predicate<Session> wanted) {
    return agenda.sessions().stream().filter(wanted).toList();
  }

  /** By start, those without one last; in the order of the agenda where that is the same. */
  List<Session> inOrder(Predicate<Session> wanted) {
    List<Session> found = new ArrayList<>(unordered(wanted));
    found.sort(Comparator.comparing(
        session -> startOf(session).map(ZonedDateTime::toInstant).orElse(Instant.MAX)));
    return found;
  }

  List<Session> sessionsAt(ZonedDateTime moment) {
    return inOrder(
        session -> timeOf(session).filter(time -> time.contains(moment)).isPresent());
  }

  List<Session> sessionsOn(LocalDate day) {
    TimeRange range = agenda.conferenceDays().rangeOf(day);
    return inOrder(session -> startOf(session).filter(range::contains).isPresent());
  }

  List<Session> sessionsIn(Room room) {
    return inOrder(session -> startOf(session).isPresent() && roomsOf(session).contains(room));
  }

  List<Session> sessionsOf(Person.Id person) {
    return inOrder(session ->
        session.participations().stream().anyMatch(part -> part.person().equals(person)));
  }

  List<LocalDate> days() {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Session session : agenda.sessions()) {
      startOf(session).ifPresent(start -> days.add(agenda.conferenceDays().dayOf(start)));
    }
    agenda.firstDay().ifPresent(days::add);
    agenda.lastDay().ifPresent(days::add);
    if (agenda.firstDay().isPresent() && agenda.lastDay().isPresent()) {
      LocalDate day = agenda.firstDay().get();
      while (day.isBefore(agenda.lastDay().get())) {
        days.add(day);
        day = day.plusDays(1);
      }
    }
    return List.copyOf(days);
  }
}
