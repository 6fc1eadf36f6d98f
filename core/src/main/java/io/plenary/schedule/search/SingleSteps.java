package io.plenary.schedule.search;

import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;

/** Steps of one or two units: to another place, and to each other's. */
final class SingleSteps {

  private static final int TRIES = 8;

  private final Problem problem;
  private final Arrangement arrangement;
  private final Field field;
  private final Dice dice;
  private final Troubled troubled;
  private final int[][] starts;
  private final int units;

  SingleSteps(Arrangement arrangement, Field field, Troubled troubled, Dice dice) {
    this.troubled = troubled;
    this.arrangement = arrangement;
    this.problem = arrangement.problem();
    this.field = field;
    this.dice = dice;
    this.units = arrangement.units();
    starts = new int[units][];
    for (int unit = 0; unit < units; unit++) {
      starts[unit] = problem.startsOf(unit);
    }
  }

  /** {@return any unit; where hard rules are broken, often one that has to do with it} */
  private int anyUnit() {
    boolean direct = arrangement.total().hard > 0 && dice.below(2) == 0;
    return direct ? troubled.any() : dice.below(units);
  }

  private int anyStart(int unit) {
    return starts[unit][dice.below(starts[unit].length)];
  }

  private boolean add(Step step, int unit, int start, int choice) {
    boolean elsewhere = start != arrangement.start(unit) || choice != arrangement.choice(unit);
    if (elsewhere && problem.admits(unit, start, choice)) {
      step.add(unit, start, choice);
      return true;
    }
    return false;
  }

  /** To any other place. */
  boolean shift(Step step) {
    int unit = anyUnit();
    return add(step, unit, anyStart(unit), dice.below(problem.choicesOf(unit)));
  }

  /** To any other place; who is there goes where the unit was. */
  boolean displace(Step step) {
    int unit = anyUnit();
    return displace(step, unit, anyStart(unit), dice.below(problem.choicesOf(unit)));
  }

  private boolean displace(Step step, int unit, int start, int choice) {
    if (!add(step, unit, start, choice)) {
      return false;
    }
    int there = arrangement.occupant(unit, start, choice);
    if (there < 0) {
      return there == -1;
    }
    int left = arrangement.start(unit);
    if (field.isPlain(unit) && field.isPlain(there) && left >= 0) {
      return add(step, there, left, arrangement.choice(unit));
    }
    return false;
  }

  /** To where another unit of one of its groups is: the same rooms, the same window. */
  boolean join(Step step) {
    int unit = anyUnit();
    if (arrangement.start(unit) < 0 || !field.isPlain(unit)) {
      return false;
    }
    int other = arrangement.companion(unit, dice.below(1 << 20), dice.below(1 << 20));
    if (other < 0 || other == unit || !field.isPlain(other)) {
      return false;
    }
    int window = field.windowOf(arrangement.start(other));
    if (window < 0) {
      return false;
    }
    int start = field.startAt(window, dice.below(field.startsIn(window)));
    return displace(step, unit, start, arrangement.choice(other));
  }

  /** To other rooms at the same time. */
  boolean changeRoom(Step step) {
    int unit = anyUnit();
    int start = arrangement.start(unit);
    return start >= 0 && add(step, unit, start, dice.below(problem.choicesOf(unit)));
  }

  /** To another time in the same rooms. */
  boolean changeTime(Step step) {
    int unit = anyUnit();
    return arrangement.start(unit) >= 0
        && add(step, unit, anyStart(unit), arrangement.choice(unit));
  }

  /** Two units exchange their places. */
  boolean swap(Step step) {
    int one = anyUnit();
    for (int i = 0; i < TRIES; i++) {
      int other = dice.below(units);
      if (other != one && field.isPlain(one) && field.isPlain(other)) {
        return swap(step, one, other);
      }
    }
    return false;
  }

  /** A unit changes rooms with another that starts when it does. */
  boolean swapRooms(Step step) {
    int one = anyUnit();
    int first = dice.below(units);
    for (int i = 0; i < units; i++) {
      int other = (first + i) % units;
      boolean together = arrangement.start(other) == arrangement.start(one);
      if (together && other != one && field.isPlain(one) && field.isPlain(other)) {
        return swap(step, one, other);
      }
    }
    return false;
  }

  private boolean swap(Step step, int one, int other) {
    int start = arrangement.start(one);
    int otherStart = arrangement.start(other);
    int choice = arrangement.choice(one);
    int otherChoice = arrangement.choice(other);
    boolean elsewhere = start != otherStart || choice != otherChoice;
    if (elsewhere
        && (otherStart < 0 || problem.admits(one, otherStart, otherChoice))
        && (start < 0 || problem.admits(other, start, choice))) {
      step.add(one, otherStart, otherChoice);
      step.add(other, start, choice);
      return true;
    }
    return false;
  }
}
