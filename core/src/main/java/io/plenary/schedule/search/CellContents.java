package io.plenary.schedule.search;

import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;

/** What is held in a room during a window, in order of time. */
final class CellContents {

  private final Problem problem;
  private final Arrangement arrangement;
  private final Field field;
  private final int[] held;
  private int size;

  CellContents(Arrangement arrangement, Field field) {
    this.arrangement = arrangement;
    this.problem = arrangement.problem();
    this.field = field;
    this.held = new int[arrangement.units()];
  }

  /** Looks at another cell. */
  void gather(int window, int room) {
    size = 0;
    for (int unit = 0; unit < held.length; unit++) {
      if (isIn(unit, window, room)) {
        insert(unit);
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
    long second = problem.second(arrangement.start(unit));
    int at = size++;
    while (at > 0 && problem.second(arrangement.start(held[at - 1])) > second) {
      held[at] = held[at - 1];
      at--;
    }
    held[at] = unit;
  }

  int size() {
    return size;
  }

  int unit(int i) {
    return held[i];
  }
}
