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
    private double weight;
    private long work;
    private long gains;

    Kind(Proposer proposer) {
      this.proposer = proposer;
    }
  }

  /** No kind is given up altogether: its time may come. */
  private static final double LEAST = 0.01;

  /** How much what was known before counts beside what is new. */
  private static final double MEMORY = 0.7;

  private static final int RESOLUTION = 1 << 20;

  private final Dice dice;
  private final List<Kind> kinds = new ArrayList<>();
  private Kind last;

  Steps(Arrangement arrangement, Dice dice) {
    this.dice = dice;
    Field field = new Field(arrangement.problem());
    SingleSteps single = new SingleSteps(arrangement, field, dice);
    add(single::shift);
    add(single::changeRoom);
    add(single::changeTime);
    add(single::displace);
    add(single::join);
    add(single::swap);
    add(single::swapRooms);
    add(single::place);
    add(single::ease);
    add(single::remove);
    CellSteps cells = new CellSteps(arrangement, field, dice);
    if (cells.arePossible()) {
      add(cells::exchangeCells);
      add(cells::exchangeRooms);
      add(cells::exchangeWindows);
    }
    kinds.forEach(kind -> kind.weight = 1.0 / kinds.size());
    last = kinds.get(0);
  }

  private void add(Proposer proposer) {
    kinds.add(new Kind(proposer));
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
    double kept = 0;
    for (Kind kind : kinds) {
      double share = rate(kind) / sum;
      kind.weight = Math.max(LEAST, MEMORY * kind.weight + (1 - MEMORY) * share);
      kept += kind.weight;
      kind.work = 0;
      kind.gains = 0;
    }
    for (Kind kind : kinds) {
      kind.weight /= kept;
    }
  }

  private static double rate(Kind kind) {
    return (kind.gains + 0.1) / (kind.work + 100.0);
  }
  String show() { StringBuilder b=new StringBuilder(); for (Kind k: kinds) b.append(String.format(" %.2f", k.weight)); return b.toString(); }
}
