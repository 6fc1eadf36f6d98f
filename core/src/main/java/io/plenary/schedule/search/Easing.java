package io.plenary.schedule.search;

import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;

/** Steps for what breaks hard rules or has no place: to where it does the least harm. */
final class Easing {

  private static final int DRAWN = 24;

  private final Problem problem;
  private final Arrangement arrangement;
  private final Troubled troubled;
  private final Dice dice;
  private final int units;
  private final int[][] hardPartners;
  private int drawnStart;
  private int drawnChoice;
  private long harm;

  Easing(Arrangement arrangement, Troubled troubled, Dice dice) {
    this.arrangement = arrangement;
    this.problem = arrangement.problem();
    this.troubled = troubled;
    this.dice = dice;
    units = arrangement.units();
    hardPartners = new int[units][];
    for (int unit = 0; unit < units; unit++) {
      hardPartners[unit] = new int[] {unit}; // itself: not yet asked
    }
  }

  /** A unit that breaks hard rules goes where it breaks the least, of some places drawn at random. */
  boolean ease(Step step) {
    return arrangement.total().hard > 0 && toLeastHarm(step, troubled.any());
  }

  /** Who is in the way goes, in turn, where it does the least harm. */
  private boolean toLeastHarm(Step step, int unit) {
    if (!draw(unit, () -> {}) || isThere(unit)) {
      return false;
    }
    step.add(unit, drawnStart, drawnChoice);
    int there = harm > 0 ? inTheWay(unit) : -1;
    if (there >= 0) {
      int start = drawnStart;
      int choice = drawnChoice;
      if (draw(there, () -> arrangement.move(unit, start, choice))) {
        step.add(there, drawnStart, drawnChoice);
      }
    }
    return true;
  }

  /** {@return a unit without which the place that was drawn would do less harm, or -1} */
  private int inTheWay(int unit) {
    int there = arrangement.occupant(unit, drawnStart, drawnChoice);
    if (there != -1) {
      return there;
    }
    int[] partners = hardPartners(unit);
    int offset = partners.length == 0 ? 0 : dice.below(partners.length);
    for (int i = 0; i < Math.min(partners.length, DRAWN); i++) {
      int other = partners[(offset + i) % partners.length];
      if (arrangement.start(other) >= 0 && isInTheWay(unit, other)) {
        return other;
      }
    }
    return -1;
  }

  private boolean isInTheWay(int unit, int other) {
    arrangement.move(unit, drawnStart, drawnChoice);
    long with = arrangement.total().hard;
    arrangement.move(other, -1, 0);
    long without = arrangement.total().hard;
    arrangement.undo();
    return without < with;
  }

  private int[] hardPartners(int unit) {
    int[] known = hardPartners[unit];
    if (known.length == 1 && known[0] == unit) {
      known = problem.hardPartnersOf(unit);
      hardPartners[unit] = known;
    }
    return known;
  }

  private boolean isThere(int unit) {
    return arrangement.start(unit) == drawnStart && arrangement.choice(unit) == drawnChoice;
  }

  /** Draws some places and remembers the one of the least harm; {@code setting} is made for each. */
  private boolean draw(int unit, Runnable setting) {
    harm = Long.MAX_VALUE;
    for (int i = 0; i < DRAWN && harm > 0; i++) {
      int[] starts = problem.startsOf(unit);
      int start = starts[dice.below(starts.length)];
      int choice = dice.below(problem.choicesOf(unit));
      if (problem.admits(unit, start, choice)) {
        setting.run();
        long before = arrangement.total().hard;
        arrangement.move(unit, start, choice);
        long change = arrangement.total().hard - before;
        arrangement.undo();
        if (change < harm) {
          harm = change;
          drawnStart = start;
          drawnChoice = choice;
        }
      }
    }
    return harm < Long.MAX_VALUE;
  }

  /** A unit that breaks hard rules loses its place. */
  boolean remove(Step step) {
    if (arrangement.total().hard <= 0) {
      return false;
    }
    int unit = troubled.any();
    if (arrangement.start(unit) >= 0) {
      step.add(unit, -1, 0);
    }
    return step.size() > 0;
  }

  /** A unit that has no place gets one: of some places drawn at random, that of the least harm. */
  boolean place(Step step) {
    if (arrangement.unplaced() == 0) {
      return false;
    }
    int first = dice.below(units);
    for (int i = 0; i < units; i++) {
      int unit = (first + i) % units;
      if (arrangement.start(unit) < 0) {
        return toLeastHarm(step, unit);
      }
    }
    return false;
  }
}
