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

  /** One step in so many, while there is need. */
  private static final int NEED = 16;

  private static final int RESOLUTION = 1 << 20;

  /** The first kinds are of one or two units. */
  private static final int SMALL = 7;

  private final Dice dice;
  private final List<Kind> kinds = new ArrayList<>();
  private final Arrangement arrangement;
  private final Kind placing;
  private final Kind easing;
  private Kind last;

  Steps(Arrangement arrangement, Dice dice) {
    this.arrangement = arrangement;
    this.dice = dice;
    Field field = new Field(arrangement.problem());
    Troubled troubled = new Troubled(arrangement, dice);
    SingleSteps single = new SingleSteps(arrangement, field, troubled, dice);
    Easing ease = new Easing(arrangement, troubled, dice);
    add(1, single::shift);
    add(1, single::changeRoom);
    add(1, single::changeTime);
    add(1, single::displace);
    add(1, single::join);
    add(1, single::swap);
    add(1, single::swapRooms);
    placing = add(16, ease::place);
    easing = add(16, ease::ease);
    add(1, ease::remove);
    CellSteps cells = new CellSteps(arrangement, field, dice);
    if (cells.arePossible()) {
      double rooms = arrangement.problem().roomCount();
      double each = arrangement.units() / (field.windows() * rooms);
      add(2 * each, cells::exchangeCells);
      add(each * (1 + field.windows()), cells::exchangeRooms);
      add(2 * each * rooms, cells::exchangeWindows);
      add(each, new Dissolving(arrangement, field, dice)::dissolve);
    }
    normalize();
    last = kinds.get(0);
  }

  /** A step of many units is drawn seldom at first, so that all kinds have about the same time. */
  private Kind add(double units, Proposer proposer) {
    Kind kind = new Kind(proposer, Math.max(1, units));
    kinds.add(kind);
    return kind;
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
    last = isInNeed() ? needed() : drawn();
    boolean proposed = last.proposer.propose(step);
    last.work += 1 + step.size();
    return proposed;
  }

  /** What has no place, or breaks hard rules, is thought of now and then, whatever came of it before. */
  private boolean isInNeed() {
    boolean need = arrangement.unplaced() > 0 || arrangement.total().hard > 0;
    return need && dice.below(NEED) == 0;
  }

  private Kind needed() {
    return arrangement.unplaced() > 0 ? placing : easing;
  }

  private Kind drawn() {
    double drawn = dice.below(RESOLUTION) / (double) RESOLUTION;
    Kind kind = kinds.get(0);
    for (int i = 0; i < kinds.size() && drawn >= 0; i++) {
      kind = kinds.get(i);
      drawn -= kind.weight;
    }
    return kind;
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
