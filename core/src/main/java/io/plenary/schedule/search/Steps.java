package io.plenary.schedule.search;

import io.plenary.schedule.cost.Arrangement;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a step of one kind or another: those kinds more often that, of late, led to something better for
 * as little work as possible. What helps on one agenda is of no use on another.
 */
final class Steps {

  /** One kind of step, and what came of it since weights were last weighed. */
  private static final class Kind {
    private final Proposer proposer;
    private final double size;
    private double weight;
    private long work;
    private long gains;

    Kind(Proposer proposer, double size) {
      this.proposer = proposer;
      this.size = size;
      this.weight = 1 / size;
    }
  }

  /** No kind is given up altogether: its time may come. */
  private static final double LEAST = 0.01;

  /** How much what was known before counts beside what is new. */
  private static final double MEMORY = 0.7;

  private static final int RESOLUTION = 1 << 20;

  /** The first kinds are of one or two units. */
  private static final int SMALL = 7;

  private final Dice dice;
  private final List<Kind> kinds = new ArrayList<>();
  private Kind last;

  Steps(Arrangement arrangement, Dice dice) {
    this.dice = dice;
    Field field = new Field(arrangement.problem());
    SingleSteps single = new SingleSteps(arrangement, field, dice);
    add(1, single::shift);
    add(1, single::changeRoom);
    add(1, single::changeTime);
    add(1, single::displace);
    add(1, single::join);
    add(1, single::swap);
    add(1, single::swapRooms);
    add(16, single::place);
    add(16, single::ease);
    add(1, single::remove);
    CellSteps cells = new CellSteps(arrangement, field, dice);
    if (cells.arePossible()) {
      double rooms = arrangement.problem().roomCount();
      double each = arrangement.units() / (field.windows() * rooms);
      add(2 * each, cells::exchangeCells);
      add(each * (1 + field.windows()), cells::exchangeRooms);
      add(2 * each * rooms, cells::exchangeWindows);
    }
    normalize();
    last = kinds.get(0);
  }

  /** A step of many units is drawn seldom at first, so that all kinds have about the same time. */
  private void add(double units, Proposer proposer) {
    kinds.add(new Kind(proposer, Math.max(1, units)));
  }

  private void normalize() {
    double sum = kinds.stream().mapToDouble(kind -> kind.weight).sum();
    kinds.forEach(kind -> kind.weight /= sum);
  }

  /** Draws a step of few units. */
  boolean proposeSmall(Step step) {
    step.clear();
    return kinds.get(dice.below(SMALL)).proposer.propose(step);
  }

  boolean propose(Step step) {
    step.clear();
    double drawn = dice.below(RESOLUTION) / (double) RESOLUTION;
    for (Kind kind : kinds) {
      last = kind;
      drawn -= kind.weight;
      if (drawn < 0) {
        break;
      }
    }
    boolean proposed = last.proposer.propose(step);
    last.work += 1 + step.size();
    return proposed;
  }

  /** Says that the step that was drawn last led to something better. */
  void gained() {
    last.gains++;
  }

  /** Weighs the kinds anew by what came of them. */
  void adapt() {
    double sum = 0;
    for (Kind kind : kinds) {
      sum += rate(kind);
    }
    for (Kind kind : kinds) {
      double share = rate(kind) / sum;
      kind.weight = Math.max(LEAST / kind.size, MEMORY * kind.weight + (1 - MEMORY) * share);
      kind.work = 0;
      kind.gains = 0;
    }
    normalize();
  }

  private static double rate(Kind kind) {
    return (kind.gains + 0.1) / (kind.work + 100.0);
  }
}
