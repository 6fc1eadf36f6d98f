package io.plenary.rule.shape;

import java.time.Duration;
import java.util.Objects;

/**
 * How near each other two places must be for a {@link PairRule} to look at them.
 *
 * @param time how near in time
 * @param gap the longest gap between the two, for {@link Time#WITHIN}; zero otherwise
 * @param sameRoom whether they must have a room in common
 */
public record Reach(Time time, Duration gap, boolean sameRoom) {

  /** How near in time two places must be. */
  public enum Time {
    /** They have a moment in common. */
    OVERLAP,
    /** They overlap, touch, or have no more than a given gap between them. */
    WITHIN,
    /** They start on the same conference day. */
    SAME_DAY,
    /** They may be any time apart. */
    ANY
  }

  /**
   * Checks that all are given.
   *
   * @param time how near in time
   * @param gap the longest gap between the two
   * @param sameRoom whether they must have a room in common
   */
  public Reach {
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(gap, "gap");
    if (gap.isNegative()) {
      throw new IllegalArgumentException("a gap cannot be negative: " + gap);
    }
  }

  /** {@return places that overlap} */
  public static Reach overlap() {
    return new Reach(Time.OVERLAP, Duration.ZERO, false);
  }

  /**
   * {@return places with no more than a gap between them}
   *
   * @param gap the longest gap
   */
  public static Reach within(Duration gap) {
    return new Reach(Time.WITHIN, gap, false);
  }

  /** {@return places on one conference day} */
  public static Reach sameDay() {
    return new Reach(Time.SAME_DAY, Duration.ZERO, false);
  }

  /** {@return places anywhere} */
  public static Reach any() {
    return new Reach(Time.ANY, Duration.ZERO, false);
  }

  /** {@return those of them that have a room in common} */
  public Reach inSameRoom() {
    return new Reach(time, gap, true);
  }
}
