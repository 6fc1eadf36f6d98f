package io.plenary.schedule.search;

import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;

/**
 * Empties a room for a window: each unit there goes to a free place beside another of its group. As long
 * as one of them stays, most rules find as much to say against the cell as before, so that no single
 * unit has a reason to leave first.
 */
final class Dissolving {

  /** So many others of the group are looked at. */
  private static final int COMPANIONS = 4;

  /** Beside each of them, so many starts. */
  private static final int STARTS = 8;

  private static final int ANY = 1 << 20;

  private final Problem problem;
  private final Arrangement arrangement;
  private final Field field;
  private final Dice dice;
  private final CellContents cell;

  Dissolving(Arrangement arrangement, Field field, Dice dice) {
    this.arrangement = arrangement;
    this.problem = arrangement.problem();
    this.field = field;
    this.dice = dice;
    this.cell = new CellContents(arrangement, field);
  }

  /** The cell of some unit is emptied, if all that is in it finds a place. */
  boolean dissolve(Step step) {
    int unit = dice.below(arrangement.units());
    if (!isInCell(unit)) {
      return false;
    }
    int window = windowOf(unit);
    int room = arrangement.choice(unit);
    int group = dice.below(ANY);
    cell.gather(window, room);
    for (int i = 0; i < cell.size(); i++) {
      if (!leave(step, cell.unit(i), group, window, room)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInCell(int unit) {
    return unit >= 0 && arrangement.start(unit) >= 0 && field.isPlain(unit) && windowOf(unit) >= 0;
  }

  private int windowOf(int unit) {
    return field.windowOf(arrangement.start(unit));
  }

  private boolean leave(Step step, int unit, int group, int window, int room) {
    for (int i = 0; i < COMPANIONS; i++) {
      int other = arrangement.companion(unit, group, dice.below(ANY));
      boolean elsewhere = isInCell(other) && !cell.isIn(other, window, room);
      if (elsewhere && goBeside(step, unit, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean goBeside(Step step, int unit, int other) {
    int window = windowOf(other);
    int room = arrangement.choice(other);
    int starts = field.startsIn(window);
    int first = dice.below(starts);
    for (int i = 0; i < Math.min(starts, STARTS); i++) {
      int start = field.startAt(window, (first + i) % starts);
      boolean free = problem.admits(unit, start, room)
          && arrangement.occupant(unit, start, room) == -1
          && isFree(step, unit, start, room);
      if (free) {
        step.add(unit, start, room);
        return true;
      }
    }
    return false;
  }

  /** Whether none that left before goes there. */
  private boolean isFree(Step step, int unit, int start, int room) {
    long from = problem.second(start);
    long to = from + problem.length(unit);
    for (int i = 0; i < step.size(); i++) {
      long other = problem.second(step.start(i));
      boolean together = other < to && from < other + problem.length(step.unit(i));
      if (step.choice(i) == room && together) {
        return false;
      }
    }
    return true;
  }
}
