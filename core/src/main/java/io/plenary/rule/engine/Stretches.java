package io.plenary.rule.engine;

import io.plenary.rule.shape.Reach;
import java.time.Duration;
import java.util.stream.LongStream;

/**
 * Cuts time into stretches of a day, so that of two sessions within a rule's reach, each finds the
 * other in a stretch that it searches.
 */
final class Stretches {

  private static final long DAY = Duration.ofDays(1).toSeconds();

  /** Where what covers many stretches lies instead, such as an exhibition of half a year. */
  private static final long LONG = Long.MIN_VALUE;

  private static final int MANY = 8;

  private final Reach.Time time;
  private final long gap;

  Stretches(Reach reach) {
    time = reach.time();
    gap = reach.gap().toSeconds();
  }

  /** {@return the stretches in which others find a node} */
  long[] coveredBy(Node node) {
    if (isApart()) {
      return apart(node);
    }
    long[] covered = from(node.startSecond, node.endSecond);
    return covered.length > MANY ? new long[] {LONG} : covered;
  }

  /** {@return the stretches in which a node finds others} */
  long[] searchedBy(Node node) {
    if (isApart()) {
      return apart(node);
    }
    long[] near = from(node.startSecond - gap, node.endSecond + gap);
    return LongStream.concat(LongStream.of(near), LongStream.of(LONG)).toArray();
  }

  /** {@return whether nobody needs to search where it does not lie itself} */
  private boolean isApart() {
    return time == Reach.Time.ANY || time == Reach.Time.SAME_DAY || gap > MANY * DAY;
  }

  private long[] apart(Node node) {
    boolean byDay = time == Reach.Time.SAME_DAY;
    return new long[] {byDay ? node.placed().day().orElseThrow().toEpochDay() : 0};
  }

  private static long[] from(long first, long last) {
    return LongStream.rangeClosed(Math.floorDiv(first, DAY), Math.floorDiv(last, DAY))
        .toArray();
  }

  /** {@return whether two nodes that found each other are within reach} */
  boolean reaches(Node one, Node other) {
    long between =
        Math.max(one.startSecond, other.startSecond) - Math.min(one.endSecond, other.endSecond);
    return switch (time) {
      case OVERLAP -> one.placed().overlaps(other.placed());
      case WITHIN -> between <= gap;
      case SAME_DAY, ANY -> true;
    };
  }
}
