package io.plenary.schedule.search;

import io.plenary.schedule.cost.Arrangement;
import java.util.ArrayList;
import java.util.List;

/** Draws a step of one kind or another. */
final class Steps {

  private record Kind(int weight, Proposer proposer) {}

  private final Dice dice;
  private final List<Kind> kinds = new ArrayList<>();
  private int sum;

  Steps(Arrangement arrangement, Dice dice) {
    this.dice = dice;
    Field field = new Field(arrangement.problem());
    SingleSteps single = new SingleSteps(arrangement, field, dice);
    add(w(0,1500), single::shift);
    add(w(1,1500), single::changeRoom);
    add(w(2,1500), single::changeTime);
    add(w(11,1500), single::displace);
    add(w(12,1500), single::join);
    add(w(3,3000), single::swap);
    add(w(4,1500), single::swapRooms);
    add(w(5,200), single::place);
    add(w(9,100), single::ease);
    add(w(10,20), single::remove);
    CellSteps cells = new CellSteps(arrangement, field, dice);
    if (cells.arePossible()) {
      double each = arrangement.units() / (double) field.windows() / arrangement.problem().roomCount();
      add(share(w(6,800), 2 * each), cells::exchangeCells);
      add(share(w(7,300), each * (1 + field.windows())), cells::exchangeRooms);
      add(share(w(8,100), 2 * each * arrangement.problem().roomCount()), cells::exchangeWindows);
    }
  }
  private static int w(int i,int d){ return Integer.getInteger("w"+i,d); }

  /** {@return the weight of steps of many units: such a step takes the place of as many small ones} */
  private static int share(int weight, double units) {
    return (int) Math.max(1, Math.round(weight * Math.min(1, 8 / units)));
  }

  private void add(int weight, Proposer proposer) {
    kinds.add(new Kind(weight, proposer));
    sum += weight;
  }

  boolean propose(Step step) {
    step.clear();
    int drawn = dice.below(sum);
    for (Kind kind : kinds) {
      drawn -= kind.weight();
      if (drawn < 0) {
        return kind.proposer().propose(step);
      }
    }
    return false;
  }
}
