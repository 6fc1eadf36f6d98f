package io.plenary.schedule.search;

import io.plenary.schedule.cost.Arrangement;
import java.util.Arrays;

/** Where each unit was when it was best. */
public final class Plan {

  private final int[] starts;
  private final int[] choices;
  private final Quality quality;

  private Plan(int[] starts, int[] choices, Quality quality) {
    this.starts = starts;
    this.choices = choices;
    this.quality = quality;
  }

  /**
   * {@return where the units of an arrangement are}
   *
   * @param arrangement the arrangement
   */
  public static Plan of(Arrangement arrangement) {
    int[] starts = new int[arrangement.units()];
    int[] choices = new int[arrangement.units()];
    for (int unit = 0; unit < starts.length; unit++) {
      starts[unit] = arrangement.start(unit);
      choices[unit] = arrangement.choice(unit);
    }
    return new Plan(starts, choices, Quality.of(arrangement));
  }

  /**
   * Puts all units back where they were.
   *
   * @param arrangement where they are now
   */
  public void restore(Arrangement arrangement) {
    for (int unit = 0; unit < starts.length; unit++) {
      boolean same =
          arrangement.start(unit) == starts[unit] && arrangement.choice(unit) == choices[unit];
      if (!same) {
        arrangement.move(unit, starts[unit], choices[unit]);
      }
    }
    arrangement.settle();
    arrangement.settleAgenda();
    arrangement.keep();
  }

  /**
   * {@return the start of a unit, or -1}
   *
   * @param unit the unit
   */
  public int start(int unit) {
    return starts[unit];
  }

  /**
   * {@return the choice of rooms of a unit}
   *
   * @param unit the unit
   */
  public int choice(int unit) {
    return choices[unit];
  }

  /** {@return how good it is} */
  public Quality quality() {
    return quality;
  }

  /** {@return the places in short} */
  @Override
  public String toString() {
    return Arrays.toString(starts) + Arrays.toString(choices);
  }
}
