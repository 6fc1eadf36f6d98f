package io.plenary.schedule.search;

import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;

/**
 * Goes on from where annealing has come to until no unit, and no two, can be placed better. Annealing
 * weighs what is wrong; here a hard penalty is worse than whatever else there is, so that what still
 * breaks a hard rule in the end loses its place.
 */
public final class Descent {

  private static final int NO_PLACE = -1;

  /** How many arrangements are looked at, at most, apart from those in which one unit is taken off. */
  private static final int MOST = 50_000;

  /** After the time is over, it goes on for such a part of it, and for a tenth of a second at least. */
  private static final int BEYOND = 20;

  private static final long LEAST_BEYOND = 100_000_000;

  private final Arrangement arrangement;
  private final Problem problem;
  private final Control control;
  private Quality quality;
  private final long looksAtMost;
  private int left = MOST;
  private long looks;
  private boolean stopped;

  /**
   * Prepares to go on.
   *
   * @param arrangement where units are
   * @param control says when to stop
   */
  public Descent(Arrangement arrangement, Control control) {
    this.arrangement = arrangement;
    this.problem = arrangement.problem();
    this.control = control;
    this.quality = Quality.of(arrangement);
    this.looksAtMost = control.looks().orElse(Long.MAX_VALUE);
  }

  /** {@return where units are then; it is also where they are in the arrangement} */
  public Plan run() {
    boolean better = true;
    while (better && !control.isOptimal(Plan.of(arrangement)) && goesOn()) {
      better = takeOff() || moveOne() || moveTwo();
    }
    return Plan.of(arrangement);
  }

  /** {@return how many arrangements it has looked at} */
  public long looks() {
    return looks;
  }

  /** Whether to stop is asked before each look, so that whoever looks as often comes as far. */
  private boolean goesOn() {
    stopped = stopped || left == 0 || looks == looksAtMost || control.isCancelled() || isLate();
    return !stopped;
  }

  private boolean isLate() {
    return control.looks().isEmpty()
        && control.nanos().isPresent()
        && control.elapsed()
            > control.nanos().getAsLong() + beyond(control.nanos().getAsLong());
  }

  /** {@return how much longer than the time that was given it may take} */
  private static long beyond(long nanos) {
    return Math.max(nanos / BEYOND, LEAST_BEYOND);
  }

  /** Takes off the unit without which it is best, if that is better. */
  private boolean takeOff() {
    if (quality.hard() <= 0) {
      return false;
    }
    int worst = -1;
    Quality best = quality;
    for (int unit = 0; unit < arrangement.units() && goesOn(); unit++) {
      if (arrangement.start(unit) >= 0) {
        move(unit, NO_PLACE);
        Quality without = look();
        arrangement.undo();
        if (without.compareTo(best) < 0) {
          best = without;
          worst = unit;
        }
      }
    }
    return worst >= 0 && goesOn() && move(worst, NO_PLACE) && keepIfBetter();
  }

  private boolean moveOne() {
    for (int unit = 0; unit < arrangement.units() && goesOn(); unit++) {
      for (int place = NO_PLACE; place < places(unit) && goesOn(); place++) {
        if (move(unit, place) && keepIfBetter()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean moveTwo() {
    for (int one = 0; one < arrangement.units() && goesOn(); one++) {
      for (int other = one + 1; other < arrangement.units() && goesOn(); other++) {
        if (moveTwo(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean moveTwo(int one, int other) {
    for (int place = NO_PLACE; place < places(one) && goesOn(); place++) {
      for (int otherPlace = NO_PLACE; otherPlace < places(other) && goesOn(); otherPlace++) {
        if (move(one, place) && move(other, otherPlace) && keepIfBetter()) {
          return true;
        }
        arrangement.undo();
      }
    }
    return false;
  }

  private int places(int unit) {
    return problem.startsOf(unit).length * problem.choicesOf(unit);
  }

  /** {@return whether there is such a place} */
  private boolean move(int unit, int place) {
    int choices = problem.choicesOf(unit);
    int start = place == NO_PLACE ? -1 : problem.startsOf(unit)[place / choices];
    int choice = place == NO_PLACE ? 0 : place % choices;
    boolean isOne = start < 0 || problem.admits(unit, start, choice);
    if (isOne) {
      arrangement.move(unit, start, choice);
    }
    return isOne;
  }

  private Quality look() {
    looks++;
    arrangement.settle();
    arrangement.settleAgenda();
    return Quality.of(arrangement);
  }

  private boolean keepIfBetter() {
    left--;
    Quality now = look();
    boolean better = now.compareTo(quality) < 0;
    if (better) {
      quality = now;
      arrangement.keep();
    } else {
      arrangement.undo();
    }
    return better;
  }
}
