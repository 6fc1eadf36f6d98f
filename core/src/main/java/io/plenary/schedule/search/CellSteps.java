package io.plenary.schedule.search;

import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;

/**
 * Steps of all that is in a room during a window: single units cannot cross from one good programme to
 * another when what is in a room belongs together. Two such cells exchange what they hold, two rooms do
 * so over some windows in a row, and two windows do so in all rooms.
 */
final class CellSteps {

  private final Problem problem;
  private final Arrangement arrangement;
  private final Field field;
  private final Dice dice;
  private final int rooms;
  private final CellContents cell;

  CellSteps(Arrangement arrangement, Field field, Dice dice) {
    this.arrangement = arrangement;
    this.problem = arrangement.problem();
    this.field = field;
    this.dice = dice;
    this.rooms = problem.roomCount();
    this.cell = new CellContents(arrangement, field);
  }

  /** {@return whether there are cells to exchange} */
  boolean arePossible() {
    return rooms > 0 && field.windows() * rooms > 1;
  }

  /** Two cells exchange what they hold. */
  boolean exchangeCells(Step step) {
    int window = dice.below(field.windows());
    int room = dice.below(rooms);
    int otherWindow = dice.below(field.windows());
    int otherRoom = dice.below(rooms);
    return exchange(step, window, room, otherWindow, otherRoom) && step.size() > 0;
  }

  /** Two rooms exchange what they hold in some windows in a row. */
  boolean exchangeRooms(Step step) {
    int room = dice.below(rooms);
    int otherRoom = dice.below(rooms);
    int first = dice.below(field.windows());
    int last = first + dice.below(field.windows() - first);
    for (int window = first; window <= last && room != otherRoom; window++) {
      if (!exchange(step, window, room, window, otherRoom)) {
        return false;
      }
    }
    return step.size() > 0;
  }

  /** Two windows exchange what they hold, room by room. */
  boolean exchangeWindows(Step step) {
    int window = dice.below(field.windows());
    int otherWindow = dice.below(field.windows());
    for (int room = 0; room < rooms && window != otherWindow; room++) {
      if (!exchange(step, window, room, otherWindow, room)) {
        return false;
      }
    }
    return step.size() > 0;
  }

  private boolean exchange(Step step, int window, int room, int otherWindow, int otherRoom) {
    if (window == otherWindow && room == otherRoom) {
      return true;
    }
    return carry(step, window, room, otherWindow, otherRoom)
        && carry(step, otherWindow, otherRoom, window, room);
  }

  /** Adds to a step that all of a cell go to another, at the same places or, failing that, in a row. */
  private boolean carry(Step step, int window, int room, int toWindow, int toRoom) {
    cell.gather(window, room);
    int before = step.size();
    boolean fits = true;
    for (int i = 0; i < cell.size() && fits; i++) {
      int start = field.startAt(toWindow, field.ordinal(arrangement.start(cell.unit(i))));
      fits = start >= 0 && problem.admits(cell.unit(i), start, toRoom);
      if (fits) {
        step.add(cell.unit(i), start, toRoom);
      }
    }
    if (!fits) {
      step.shorten(before);
      fits = pack(step, toWindow, toRoom);
    }
    return fits;
  }

  private boolean pack(Step step, int toWindow, int toRoom) {
    long next = Long.MIN_VALUE;
    for (int i = 0; i < cell.size(); i++) {
      int start = field.startFrom(toWindow, next);
      if (start < 0 || !problem.admits(cell.unit(i), start, toRoom)) {
        return false;
      }
      step.add(cell.unit(i), start, toRoom);
      next = problem.second(start) + problem.length(cell.unit(i));
    }
    return true;
  }
}
