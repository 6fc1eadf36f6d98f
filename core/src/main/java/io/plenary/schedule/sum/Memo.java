package io.plenary.schedule.sum;

import java.util.Arrays;

/**
 * Remembers costs by two numbers, as long as there is room: what comes later takes the place of what was
 * there, so that it never grows.
 */
public final class Memo {

  private final int mask;
  private final long[] first;
  private final long[] second;
  private final int[] costs;
  private final CostClasses classes = new CostClasses();

  /**
   * Remembers nothing yet.
   *
   * @param bits the number of entries, as a power of two
   */
  public Memo(int bits) {
    int size = 1 << bits;
    mask = size - 1;
    first = new long[size];
    second = new long[size];
    costs = new int[size];
    Arrays.fill(first, Long.MIN_VALUE);
  }

  /**
   * {@return where the cost of two numbers is or would be}
   *
   * @param one one of them
   * @param other the other
   */
  public int slot(long one, long other) {
    return (int) Mix.mix(one * 0x9e3779b97f4a7c15L ^ other) & mask;
  }

  /**
   * {@return whether the cost of two numbers is known}
   *
   * @param slot where it would be
   * @param one one of them
   * @param other the other
   */
  public boolean has(int slot, long one, long other) {
    return first[slot] == one && second[slot] == other;
  }

  /**
   * Remembers the cost of two numbers.
   *
   * @param slot where it would be
   * @param one one of them
   * @param other the other
   * @param cost the cost
   */
  public void put(int slot, long one, long other, Cost cost) {
    first[slot] = one;
    second[slot] = other;
    costs[slot] = classes.number(cost);
  }

  /**
   * Adds a cost that is known, or takes it off.
   *
   * @param slot where it is
   * @param cost to what it is added
   * @param sign 1 to add it, -1 to take it off
   */
  public void add(int slot, Cost cost, int sign) {
    classes.add(costs[slot], cost, sign);
  }
}
