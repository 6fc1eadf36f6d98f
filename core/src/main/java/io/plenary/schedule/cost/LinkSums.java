package io.plenary.schedule.cost;

import java.util.Arrays;

/** Adds up, as fast as may be, what the tables say of a unit and of all that are tied to it. */
final class LinkSums {

  private final int[] timeTables;
  private final int[] roomTables;
  private final int[][][] partners = new int[Links.KINDS][][];
  private final int[][][] offsets = new int[Links.KINDS][][];
  private final int timeWidth;
  private final int roomWidth;
  private final int noRoom;

  /** The start of each unit, or the last column of the tables. */
  final int[] rows;

  /** The room of each unit, or one of the last two columns of the tables. */
  final int[] columns;

  LinkSums(Problem problem, int units) {
    timeTables = problem.timeTables();
    roomTables = problem.roomTables();
    for (int kind = 0; kind < Links.KINDS; kind++) {
      partners[kind] = problem.links().partners(kind);
      offsets[kind] = problem.links().offsets(kind);
    }
    timeWidth = problem.rooms().timeWidth();
    roomWidth = problem.rooms().width();
    noRoom = problem.rooms().none();
    rows = new int[units];
    columns = new int[units];
    Arrays.fill(rows, noRow());
    Arrays.fill(columns, noColumn());
  }

  int noRow() {
    return timeWidth - 1;
  }

  int noColumn() {
    return roomWidth - 1;
  }

  void put(int unit, int row, int column) {
    rows[unit] = row;
    columns[unit] = column;
  }

  /** Adds what changes when a unit goes to another row and column. */
  void add(int unit, int row, int column, Cost cost) {
    int rowBefore = rows[unit];
    int columnBefore = columns[unit];
    if (row != rowBefore) {
      cost.hard += byTime(0, unit, rowBefore, row);
      cost.medium += byTime(1, unit, rowBefore, row);
      cost.soft += byTime(2, unit, rowBefore, row);
    }
    for (int kind = Links.BY_TIME_APART; kind < Links.BY_ROOM; kind++) {
      if (partners[kind][unit].length > 0) {
        add(
            cost,
            kind,
            apart(kind, unit, row, column) - apart(kind, unit, rowBefore, columnBefore));
      }
    }
    if (column != columnBefore) {
      for (int kind = Links.BY_ROOM; kind < Links.KINDS; kind++) {
        add(cost, kind, byRoom(kind, unit, columnBefore, column));
      }
    }
  }

  private static void add(Cost cost, int kind, long amount) {
    switch (kind % 3) {
      case 0 -> cost.hard += amount;
      case 1 -> cost.medium += amount;
      default -> cost.soft += amount;
    }
  }

  private long byTime(int kind, int unit, int from, int to) {
    int[] others = partners[kind][unit];
    if (others.length == 0) {
      return 0;
    }
    int[] begins = offsets[kind][unit];
    int fromRow = from * timeWidth;
    int toRow = to * timeWidth;
    long sum = 0;
    for (int i = others[0]; i > 0; i--) {
      int at = begins[i] + rows[others[i]];
      sum += timeTables[at + toRow] - timeTables[at + fromRow];
    }
    return sum;
  }

  private long apart(int kind, int unit, int row, int column) {
    if (row == noRow()) {
      return 0;
    }
    int[] others = partners[kind][unit];
    int[] begins = offsets[kind][unit];
    int own = row * timeWidth;
    long sum = 0;
    for (int i = others[0]; i > 0; i--) {
      int other = others[i];
      if (columns[other] != column || column == noRoom) {
        sum += timeTables[begins[i] + own + rows[other]];
      }
    }
    return sum;
  }

  private long byRoom(int kind, int unit, int from, int to) {
    int[] others = partners[kind][unit];
    if (others.length == 0) {
      return 0;
    }
    int[] begins = offsets[kind][unit];
    int fromRow = from * roomWidth;
    int toRow = to * roomWidth;
    long sum = 0;
    for (int i = others[0]; i > 0; i--) {
      int at = begins[i] + columns[others[i]];
      sum += roomTables[at + toRow] - roomTables[at + fromRow];
    }
    return sum;
  }
}
