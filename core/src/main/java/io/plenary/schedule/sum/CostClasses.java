package io.plenary.schedule.sum;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Costs that come again and again, numbered from 1, so that one is remembered by a small number. */
public final class CostClasses {

  private record Levels(long hard, long medium, long soft) {}

  private final Map<Levels, Integer> numbers = new HashMap<>();
  private long[] hard = new long[16];
  private long[] medium = new long[16];
  private long[] soft = new long[16];

  /**
   * {@return the number of a cost}
   *
   * @param cost the cost
   */
  public int number(Cost cost) {
    Levels levels = new Levels(cost.hard, cost.medium, cost.soft);
    Integer known = numbers.get(levels);
    if (known == null) {
      known = numbers.size() + 1;
      numbers.put(levels, known);
      if (known == hard.length) {
        hard = Arrays.copyOf(hard, known * 2);
        medium = Arrays.copyOf(medium, known * 2);
        soft = Arrays.copyOf(soft, known * 2);
      }
      hard[known] = cost.hard;
      medium[known] = cost.medium;
      soft[known] = cost.soft;
    }
    return known;
  }

  /**
   * Adds a cost, or takes it off.
   *
   * @param number the number of the cost
   * @param cost to what it is added
   * @param sign 1 to add it, -1 to take it off
   */
  public void add(int number, Cost cost, int sign) {
    cost.hard += sign * hard[number];
    cost.medium += sign * medium[number];
    cost.soft += sign * soft[number];
  }
}
