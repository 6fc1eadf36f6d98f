package io.plenary.rule.engine;

import io.plenary.rule.shape.Reach;
import java.time.Duration;

/**
 * Cuts time into stretches of a day, so that of two sessions within a rule's reach, each finds the
 * other in a stretch that it searches.
 */
final class Stretches {

  /** Where what covers many stretches lies instead, such as an exhibition of half a year. */
  static final long WIDE = Long.MIN_VALUE;

  private static final long DAY = Duration.ofDays(1).toSeconds();
  private static final int MANY = 8;

  private final Reach.Time time;
  private final long gap;

  /** Whether nobody needs to search where it does not lie itself. */
  private final boolean apart;

  Stretches(Reach reach) {
    time = reach.time();
    gap = reach.gap().toSeconds();
    apart = time == Reach.Time.ANY || time == Reach.Time.SAME_DAY || gap > MANY * DAY;
  }

  /** {@return whether a node covers so much that it lies in {@link #WIDE}} */
  boolean isWide(Node node) {
    return !apart && coveredTo(node) - coveredFrom(node) >= MANY;
  }

  /** {@return the first stretch in which others find a node} */
  long coveredFrom(Node node) {
    return apart ? apart(node) : Math.floorDiv(node.startSecond, DAY);
  }

  long coveredTo(Node node) {
    return apart ? apart(node) : Math.floorDiv(node.endSecond, DAY);
  }

  /** {@return the first stretch in which a node finds others} */
  long searchedFrom(Node node) {
    return apart ? apart(node) : Math.floorDiv(node.startSecond - gap, DAY);
  }

  long searchedTo(Node node) {
    return apart ? apart(node) : Math.floorDiv(node.endSecond + gap, DAY);
  }

  /** {@return whether others find a node in just these stretches} */
  boolean liesIn(Node node, long from, long to) {
    return !isWide(node) && coveredFrom(node) == from && coveredTo(node) == to;
  }

  private long apart(Node node) {
    return time == Reach.Time.SAME_DAY ? node.placed().day().orElseThrow().toEpochDay() : 0;
  }

  /** {@return whether two nodes that found each other are within reach} */
  boolean reaches(Node one, Node other) {
    return switch (time) {
      case OVERLAP ->
        one.startSecond < other.endSecond
            && other.startSecond < one.endSecond
            && one.startSecond < one.endSecond
            && other.startSecond < other.endSecond;
      case WITHIN ->
        Math.max(one.startSecond, other.startSecond) - Math.min(one.endSecond, other.endSecond)
            <= gap;
      case SAME_DAY, ANY -> true;
    };
  }
}
