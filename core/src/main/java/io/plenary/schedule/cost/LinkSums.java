package io.plenary.schedule.cost;

import io.plenary.schedule.sum.Axis;
import io.plenary.schedule.sum.Cost;
import io.plenary.schedule.sum.Roommates;
import io.plenary.schedule.sum.TieSums;

/** Adds up, as fast as may be, what the tables say of a unit and of all that are tied to it. */
final class LinkSums {

  private static final int NOWHERE = -1;

  private final TieSums[] sums = new TieSums[Links.KINDS];
  private final int timeWidth;
  private final int roomWidth;
  private final int noRoom;

  /** The start of each unit, or the last column of the tables. */
  private final Axis rows;

  /** The room of each unit, or one of the last two columns of the tables. */
  private final Axis columns;

  private final Roommates roommates;

  LinkSums(Problem problem, int units) {
    timeWidth = problem.rooms().timeWidth();
    roomWidth = problem.rooms().width();
    noRoom = problem.rooms().none();
    rows = new Axis(units, noRow());
    columns = new Axis(units, noColumn());
    roommates = new Roommates(roomWidth);
    for (int unit = 0; unit < units; unit++) {
      roommates.enter(unit, noColumn());
    }
    for (int kind = 0; kind < Links.KINDS; kind++) {
      int[][] partners = problem.links().partners(kind);
      int[][] offsets = problem.links().offsets(kind);
      sums[kind] = kind >= Links.BY_ROOM
          ? new TieSums(partners, offsets, problem.roomTables(), roomWidth, columns)
          : new TieSums(partners, offsets, problem.timeTables(), timeWidth, rows);
    }
  }

  int noRow() {
    return timeWidth - 1;
  }

  int noColumn() {
    return roomWidth - 1;
  }

  void put(int unit, int row, int column) {
    int columnBefore = columns.place(unit);
    if (column != columnBefore) {
      roommates.leave(unit, columnBefore);
      roommates.enter(unit, column);
    }
    rows.put(unit, row);
    columns.put(unit, column);
  }

  /** Takes the present places for granted. */
  void keep() {
    rows.keep();
    columns.keep();
  }

  /** Says that all units have been put back where they were kept. */
  void undo() {
    rows.undo();
    columns.undo();
  }

  /** Adds what changes when a unit goes to another row and column. */
  void add(int unit, int row, int column, Cost cost) {
    int rowBefore = rows.place(unit);
    int columnBefore = columns.place(unit);
    for (int kind = 0; kind < Links.KINDS; kind++) {
      TieSums ties = sums[kind];
      if (!ties.hasPartners(unit)) {
        continue;
      }
      if (kind >= Links.BY_ROOM) {
        add(cost, kind, ties.change(unit, columnBefore, column));
      } else if (kind < Links.BY_TIME_APART) {
        add(cost, kind, ties.change(unit, rowBefore, row));
      } else {
        boolean known = ties.isUpToDate(unit);
        add(cost, kind, apart(ties, known, unit, row, column));
        add(cost, kind, -apart(ties, known, unit, rowBefore, columnBefore));
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

  /** {@return what a unit costs together with those that are in other rooms} */
  private long apart(TieSums ties, boolean known, int unit, int row, int column) {
    if (row == noRow()) {
      return 0;
    }
    if (!known) {
      return ties.sumApart(unit, row, columns, column == noRoom ? NOWHERE : column);
    }
    long sum = ties.at(unit, row);
    int together = column == noRoom ? 0 : roommates.count(column);
    for (int i = 0; i < together; i++) {
      sum -= ties.beside(unit, row, roommates.unit(column, i));
    }
    return sum;
  }
}
