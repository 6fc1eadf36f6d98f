package io.plenary.rule.shape;

import java.time.Duration;
import java.util.Objects;

/**
 * How near each other two places must be for a {@link PairRule} to look at them.
 *
 * @param time how near in time
 * @param gap the longest gap between the two, for {@link Time#WITHIN}; zero otherwise
 * @param rooms how near in space
 */
public record Reach(Time time, Duration gap, Rooms rooms) {

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

  /** How near in space two places must be. */
  public enum Rooms {
    /** They may be anywhere. */
    ANY,
    /** They have a room in common. */
    SAME,
    /** They have no room in common. */
    OTHER
  }

  /**
   * Checks that all are given.
   *
   * @param time how near in time
   * @param gap the longest gap between the two
   * @param rooms how near in space
   */
  public Reach {
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(gap, "gap");
    Objects.requireNonNull(rooms, "rooms");
    if (gap.isNegative()) {
      throw new IllegalArgumentException("a gap cannot be negative: " + gap);
    }
  }

  /** {@return places that overlap} */
  public static Reach overlap() {
    return new Reach(Time.OVERLAP, Duration.ZERO, Rooms.ANY);
  }

  /**
   * {@return places with no more than a gap between them}
   *
   * @param gap the longest gap
   */
  public static Reach within(Duration gap) {
    return new Reach(Time.WITHIN, gap, Rooms.ANY);
  }

  /** {@return places on one conference day} */
  public static Reach sameDay() {
    return new Reach(Time.SAME_DAY, Duration.ZERO, Rooms.ANY);
  }

  /** {@return places anywhere} */
  public static Reach any() {
    return new Reach(Time.ANY, Duration.ZERO, Rooms.ANY);
  }

  /** {@return those of them that have a room in common} */
  public Reach inSameRoom() {
    return new Reach(time, gap, Rooms.SAME);
  }

  /** {@return those of them that have no room in common} */
  public Reach inOtherRoom() {
    return new Reach(time, gap, Rooms.OTHER);
  }
}
