package io.plenary.schedule.cost;

import java.util.Arrays;

/**
 * Remembers costs by two numbers, as long as there is room: what comes later takes the place of what was
 * there, so that it never grows.
 */
final class Memo {

  private final int mask;
  private final long[] first;
  private final long[] second;
  private final long[] hard;
  private final long[] medium;
  private final long[] soft;

  /**
   * Remembers nothing yet.
   *
   * @param bits the number of entries, as a power of two
   */
  Memo(int bits) {
    int size = 1 << bits;
    mask = size - 1;
    first = new long[size];
    second = new long[size];
    hard = new long[size];
    medium = new long[size];
    soft = new long[size];
    Arrays.fill(first, Long.MIN_VALUE);
  }

  /** {@return where the cost of two numbers is or would be} */
  int slot(long one, long other) {
    return (int) Mix.mix(one + Mix.mix(other)) & mask;
  }

  boolean has(int slot, long one, long other) {
    return first[slot] == one && second[slot] == other;
  }

  void put(int slot, long one, long other, Cost cost) {
    first[slot] = one;
    second[slot] = other;
    hard[slot] = cost.hard;
    medium[slot] = cost.medium;
    soft[slot] = cost.soft;
  }

  void add(int slot, Cost cost, int sign) {
    cost.hard += sign * hard[slot];
    cost.medium += sign * medium[slot];
    cost.soft += sign * soft[slot];
  }
}
