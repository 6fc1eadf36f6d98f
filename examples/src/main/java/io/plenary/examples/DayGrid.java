package io.plenary.examples;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where the sessions of a day stand in a grid: a row for each stretch between two moments at which
 * something starts or ends, a column for each room, and more than one where a room has several
 * sessions at a time. Lines are counted from 1, as in CSS; the first row is that of the rooms' names,
 * the first column that of the times.
 */
final class DayGrid {

  /** The columns of a room, or of what is held in no room, which has no name. */
  record Columns(Optional<Room> room, int first, int count) {}

  /** The lines between which a session stands. */
  record Spot(int top, int bottom, int left, int right) {

    String style() {
      return "--rows:" + top + "/" + bottom + ";--columns:" + left + "/" + right;
    }
  }

  /** For the eye, what takes no time takes a little. */
  private static final Duration LEAST = Duration.ofMinutes(10);

  private final Agenda agenda;
  private final List<Instant> lines;
  private final List<Columns> columns = new ArrayList<>();
  private final Map<Session.Id, Spot> spots = new LinkedHashMap<>();

  DayGrid(Agenda agenda, List<Session> sessions) {
    this.agenda = agenda;
    TreeSet<Instant> moments = new TreeSet<>();
    sessions.forEach(session -> {
      moments.add(start(session));
      moments.add(end(session));
    });
    this.lines = new ArrayList<>(moments);
    List<Session> across =
        sessions.stream().filter(each -> isAcross(each, sessions)).toList();
    List<Session> within =
        sessions.stream().filter(each -> !across.contains(each)).toList();
    int next = 2;
    for (Room room : agenda.rooms()) {
      next = place(Optional.of(room), within, next);
    }
    int end = Math.max(3, place(Optional.empty(), within, next));
    across.forEach(session -> put(session, 2, end));
  }

  /** What everyone is at, with nothing beside it, goes across all rooms. */
  private boolean isAcross(Session session, List<Session> sessions) {
    boolean alone = sessions.stream()
        .filter(other -> !other.equals(session))
        .noneMatch(other -> overlap(session, other));
    boolean everywhere = agenda.roomsOf(session).size() == agenda.rooms().size();
    boolean nowhere = agenda.roomsOf(session).isEmpty();
    return alone && (nowhere || everywhere || session.kind().exclusive());
  }

  private boolean overlap(Session one, Session other) {
    return start(one).isBefore(end(other)) && start(other).isBefore(end(one));
  }

  /** Gives a room as many columns as it needs, and returns the next free one. */
  private int place(Optional<Room> room, List<Session> sessions, int from) {
    List<Session> here = sessions.stream()
        .filter(session -> agenda.roomsOf(session).stream().findFirst().equals(room))
        .toList();
    List<Session> lanes = new ArrayList<>();
    for (Session session : here) {
      int lane = 0;
      while (lane < lanes.size() && overlap(lanes.get(lane), session)) {
        lane++;
      }
      if (lane < lanes.size()) {
        lanes.set(lane, session);
      } else {
        lanes.add(session);
      }
      put(session, from + lane, from + lane + 1);
    }
    if (!lanes.isEmpty()) {
      columns.add(new Columns(room, from, lanes.size()));
    }
    return from + lanes.size();
  }

  private void put(Session session, int left, int right) {
    spots.put(session.id(), new Spot(line(start(session)), line(end(session)), left, right));
  }

  private int line(Instant moment) {
    return lines.indexOf(moment) + 2;
  }

  private Instant start(Session session) {
    return time(session).start().toInstant();
  }

  private Instant end(Session session) {
    Instant least = start(session).plus(LEAST);
    Instant end = time(session).end().toInstant();
    return end.isBefore(least) ? least : end;
  }

  private TimeRange time(Session session) {
    return agenda.timeOf(session).orElseThrow();
  }

  List<Columns> columns() {
    return columns;
  }

  Spot spotOf(Session session) {
    return Optional.ofNullable(spots.get(session.id())).orElseThrow();
  }

  /** How many columns there are, that of the times aside. */
  int width() {
    return columns.stream().mapToInt(Columns::count).sum();
  }

  /** The moments at which rows start, and the line of each. */
  Map<Instant, Integer> moments() {
    Map<Instant, Integer> moments = new LinkedHashMap<>();
    lines
        .subList(0, Math.max(0, lines.size() - 1))
        .forEach(moment -> moments.put(moment, line(moment)));
    return moments;
  }

  /** The heights of rows as CSS has them: the longer, the higher, and at least what stands in them. */
  String rows() {
    StringBuilder rows = new StringBuilder("auto");
    for (int i = 1; i < lines.size(); i++) {
      long minutes = Duration.between(lines.get(i - 1), lines.get(i)).toMinutes();
      rows.append(" minmax(").append(Math.min(240, 8 + minutes)).append("px,auto)");
    }
    return rows.toString();
  }
}
