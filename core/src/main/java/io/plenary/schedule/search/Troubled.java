package io.plenary.schedule.search;

import io.plenary.schedule.cost.Arrangement;

/** The units without which less hard rules would be broken; looked for now and then. */
final class Troubled {

  private final Arrangement arrangement;
  private final Dice dice;
  private final int[] units;
  private int count;
  private long wait;

  Troubled(Arrangement arrangement, Dice dice) {
    this.arrangement = arrangement;
    this.dice = dice;
    this.units = new int[arrangement.units()];
  }

  /** {@return one of them, or any unit if there are none} */
  int any() {
    if (arrangement.total().hard > 0 && --wait <= 0) {
      look();
    }
    boolean some = count > 0 && arrangement.total().hard > 0;
    return some ? units[dice.below(count)] : dice.below(arrangement.units());
  }

  private void look() {
    count = 0;
    for (int unit = 0; unit < units.length; unit++) {
      if (arrangement.start(unit) >= 0 && hardOf(unit) > 0) {
        units[count++] = unit;
      }
    }
    wait = units.length + 64L;
  }

  private long hardOf(int unit) {
    long before = arrangement.total().hard;
    arrangement.move(unit, -1, 0);
    arrangement.settle();
    long without = arrangement.total().hard;
    arrangement.undo();
    return before - without;
  }
}
