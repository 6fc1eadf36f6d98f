package io.plenary.schedule.search;

import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.sum.Cost;
import java.util.Arrays;

/** Tries steps, one after another, and keeps those that are good enough. */
final class Trial {

  private static final int SAMPLED = 1000;

  /** Of what steps change, this share of the large ones is how much worse the first may be. */
  private static final double HOT = 0.25;

  /** Of the least that a step changes, this share is how much worse the last may be. */
  private static final double COLD = 0.15;

  /** How many times as much as the first step may be worse, the least hard penalty weighs at first. */
  private static final double FIRM = 5;

  /** What breaks hard rules by so much more than may be is given up before groups are asked. */
  private static final double HOPELESS = 4;

  private final Arrangement arrangement;
  private final Steps steps;
  private final Dice dice;
  private final Step step = new Step();
  private final Cost total;
  private long hard;
  private long medium;
  private long soft;
  private int unplaced;
  private long tried;
  private long evaluated;
  private long kept;
  private long worsened;

  Trial(Arrangement arrangement, Steps steps, Dice dice) {
    this.arrangement = arrangement;
    this.steps = steps;
    this.dice = dice;
    this.total = arrangement.total();
  }

  /** {@return whether a step was found, and kept} */
  boolean step(Scale scale, double temperature) {
    tried++;
    if (!steps.propose(step)) {
      return false;
    }
    evaluated++;
    double limit = temperature * dice.exponential();
    move();
    boolean keeps = !isHopeless(scale, limit);
    if (keeps) {
      arrangement.settle();
      keeps = change(scale) <= limit;
    }
    if (keeps && arrangement.asksAgenda()) {
      arrangement.settleAgenda();
      keeps = change(scale) <= limit;
    }
    if (keeps) {
      keep(scale);
    } else {
      arrangement.undo();
    }
    return keeps;
  }

  private void keep(Scale scale) {
    kept++;
    double change = change(scale);
    if (change < 0) {
      steps.gained();
    } else if (change > 0) {
      worsened++;
    }
    arrangement.keep();
  }

  private void move() {
    hard = total.hard;
    medium = total.medium;
    soft = total.soft;
    unplaced = arrangement.unplaced();
    for (int i = 0; i < step.size(); i++) {
      arrangement.move(step.unit(i), step.start(i), step.choice(i));
    }
  }

  private double change(Scale scale) {
    return scale.weigh(
        total.hard - hard,
        arrangement.unplaced() - unplaced,
        total.medium - medium,
        total.soft - soft);
  }

  /** Two units seldom mend in their groups what they break elsewhere. */
  private boolean isHopeless(Scale scale, double limit) {
    return step.size() <= 2
        && total.hard > hard
        && scale.weigh(total.hard - hard, 0, 0, 0) > limit + HOPELESS * scale.hot();
  }

  /** {@return what is taken from steps that are tried, and not kept, to see what they change} */
  Scale scale() {
    long[] changes = new long[SAMPLED];
    int count = 0;
    long leastHard = Long.MAX_VALUE;
    long leastMedium = Long.MAX_VALUE;
    long leastSoft = Long.MAX_VALUE;
    for (int i = 0; i < SAMPLED; i++) {
      tried++;
      if (steps.proposeSmall(step)) {
        move();
        arrangement.settle();
        leastHard = least(leastHard, total.hard - hard);
        leastMedium = least(leastMedium, total.medium - medium);
        leastSoft = least(leastSoft, total.soft - soft);
        if (total.soft != soft) {
          changes[count++] = Math.abs(total.soft - soft);
        }
        arrangement.undo();
      }
    }
    Arrays.sort(changes, 0, count);
    double large = count == 0 ? 1 : changes[count * 19 / 20];
    double hot = HOT * large;
    double firm = FIRM * hot;
    return new Scale(
        firm / known(leastHard),
        2 * firm,
        firm / known(leastMedium),
        hot,
        Math.min(hot, COLD * known(leastSoft)));
  }

  private static long least(long known, long change) {
    return change == 0 ? known : Math.min(known, Math.abs(change));
  }

  private static long known(long least) {
    return least == Long.MAX_VALUE ? 1 : least;
  }

  /** {@return how many steps were tried} */
  long tried() {
    return tried;
  }

  /** {@return how many steps were evaluated} */
  long evaluated() {
    return evaluated;
  }

  /** {@return how many steps were kept} */
  long kept() {
    return kept;
  }

  /** {@return how many steps were kept that made it worse} */
  long worsened() {
    return worsened;
  }
}
