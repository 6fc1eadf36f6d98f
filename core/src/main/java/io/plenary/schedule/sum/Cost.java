package io.plenary.schedule.sum;

import io.plenary.rule.shape.Level;

/** A sum of penalties, level by level; more is worse. */
public final class Cost {

  /** What hard rules cost. */
  public long hard;

  /** What medium rules cost. */
  public long medium;

  /** What soft rules cost. */
  public long soft;

  /** Takes everything off again. */
  public void clear() {
    hard = 0;
    medium = 0;
    soft = 0;
  }

  /**
   * Makes it the same as another.
   *
   * @param other the other
   */
  public void set(Cost other) {
    hard = other.hard;
    medium = other.medium;
    soft = other.soft;
  }

  /**
   * Adds what there is now, and takes off what there was before.
   *
   * @param now what there is now
   * @param before what there was before
   */
  public void add(Cost now, Cost before) {
    hard += now.hard - before.hard;
    medium += now.medium - before.medium;
    soft += now.soft - before.soft;
  }

  /**
   * Adds an amount.
   *
   * @param level at which level
   * @param amount how much
   */
  public void add(Level level, long amount) {
    switch (level) {
      case HARD -> hard += amount;
      case MEDIUM -> medium += amount;
      case SOFT -> soft += amount;
    }
  }
}
