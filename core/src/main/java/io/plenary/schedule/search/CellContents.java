package io.plenary.schedule.search;

import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;

/** What is held in a room during a window, in order of time. */
final class CellContents {

  private final Problem problem;
  private final Arrangement arrangement;
  private final Field field;
  private final int[] near;
  private final int[] held;
  private int size;

  CellContents(Arrangement arrangement, Field field) {
    this.arrangement = arrangement;
    this.problem = arrangement.problem();
    this.field = field;
    this.near = new int[arrangement.units()];
    this.held = new int[arrangement.units()];
  }

  /** Looks at another cell. */
  void gather(int window, int room) {
    size = 0;
    long from = problem.second(field.startAt(window, 0));
    long to = problem.second(field.startAt(window, field.startsIn(window) - 1));
    int count = arrangement.findIn(room, from, to, near);
    for (int i = 0; i < count; i++) {
      if (isIn(near[i], window, room)) {
        insert(near[i]);
      }
    }
  }

  /** {@return whether a unit that takes one room is in a cell} */
  boolean isIn(int unit, int window, int room) {
    int start = arrangement.start(unit);
    return start >= 0
        && field.windowOf(start) == window
        && field.isPlain(unit)
        && arrangement.choice(unit) == room;
  }

  private void insert(int unit) {
    int at = size++;
    while (at > 0 && isBefore(unit, held[at - 1])) {
      held[at] = held[at - 1];
      at--;
    }
    held[at] = unit;
  }

  private boolean isBefore(int unit, int other) {
    long second = problem.second(arrangement.start(unit));
    long otherSecond = problem.second(arrangement.start(other));
    return second < otherSecond || (second == otherSecond && unit < other);
  }

  int size() {
    return size;
  }

  int unit(int i) {
    return held[i];
  }
}
