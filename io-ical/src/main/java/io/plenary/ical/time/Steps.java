package io.plenary.ical.time;

/**
 * How much may still be done about recurrences in one document. A step is a day or a position that is looked
 * at, or an instance: what takes so many steps takes some tens of milliseconds, whatever a rule says.
 */
public final class Steps {

  /** Enough for two thousand events that recur on each day of a year. */
  public static final int MOST = 1_000_000;

  private int left = MOST;

  /** Takes steps; {@return whether there were so many left} */
  boolean take(int steps) {
    boolean enough = steps <= left;
    left = enough ? left - steps : 0;
    return enough;
  }

  /** {@return how many are left} */
  public int left() {
    return left;
  }
}
