package io.plenary.examples;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A table of what is held at the same time: a column for each room, a row for each start. */
final class SideBySide {

  private static final int NARROWEST = 24;

  /** A row of the table. What starts together with its parts stands above them. */
  private record Row(Instant start, int depth) implements Comparable<Row> {

    private static final Comparator<Row> ORDER =
        Comparator.comparing(Row::start).thenComparing(Row::depth);

    @Override
    public int compareTo(Row other) {
      return ORDER.compare(this, other);
    }
  }

  private record Cell(Row row, Session session) {}

  private final Agenda agenda;
  private final SessionLines lines;

  SideBySide(Agenda agenda, SessionLines lines) {
    this.agenda = agenda;
    this.lines = lines;
  }

  /** Returns one table, or, where there are too many rooms for the width, several. */
  List<String> print(List<Session> sessions, int width) {
    Map<List<Room>, List<Session>> rooms = new LinkedHashMap<>();
    for (Session session : sessions) {
      rooms.computeIfAbsent(agenda.roomsOf(session), r -> new ArrayList<>()).add(session);
    }
    List<List<Room>> columns = List.copyOf(rooms.keySet());
    int most = Math.max(1, width / NARROWEST);
    List<String> text = new ArrayList<>();
    for (int from = 0; from < columns.size(); from += most) {
      int to = Math.min(from + most, columns.size());
      text.addAll(from == 0 ? List.of() : List.of(""));
      text.addAll(table(columns.subList(from, to), rooms, width));
    }
    return text;
  }

  private List<String> table(
      List<List<Room>> columns, Map<List<Room>, List<Session>> sessions, int width) {
    int each = Columns.widthOfEach(columns.size(), width);
    Map<Row, List<List<String>>> rows = new TreeMap<>();
    for (int column = 0; column < columns.size(); column++) {
      List<Room> rooms = columns.get(column);
      for (Cell cell : cells(sessions.getOrDefault(rooms, List.of()), 0)) {
        rows.computeIfAbsent(cell.row(), row -> emptyCells(columns.size()))
            .get(column)
            .addAll(lines.of(cell.session(), rooms, each));
      }
    }
    List<String> text = new ArrayList<>(heading(columns, each, width));
    rows.values().forEach(row -> text.addAll(Columns.beside(row, width)));
    return text;
  }

  private static List<String> heading(List<List<Room>> columns, int each, int width) {
    int margin = SessionLines.TIME_WIDTH;
    List<List<String>> names = columns.stream()
        .map(rooms -> Columns.wrap(SessionLines.rooms(rooms), each - margin, 0))
        .map(name -> Columns.indent(name, margin))
        .toList();
    return columns.stream().allMatch(List::isEmpty) ? List.of() : Columns.beside(names, width);
  }

  private List<Cell> cells(List<Session> sessions, int depth) {
    List<Cell> cells = new ArrayList<>();
    for (Session session : sessions) {
      Instant start = agenda.timeOf(session).orElseThrow().start().toInstant();
      cells.add(new Cell(new Row(start, depth), session));
      cells.addAll(cells(lines.partsOf(session), depth + 1));
    }
    return cells;
  }

  private static List<List<String>> emptyCells(int count) {
    return IntStream.range(0, count)
        .<List<String>>mapToObj(i -> new ArrayList<>())
        .toList();
  }
}
