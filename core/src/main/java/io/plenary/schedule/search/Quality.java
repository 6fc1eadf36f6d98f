package io.plenary.schedule.search;

import io.plenary.schedule.cost.Arrangement;

/**
 * How good an arrangement is: fewer hard penalties before fewer sessions without a place, before fewer
 * medium penalties, before fewer soft ones.
 *
 * @param hard what hard rules cost
 * @param unplaced how many units have no place
 * @param medium what medium rules cost
 * @param soft what soft rules cost
 */
public record Quality(long hard, int unplaced, long medium, long soft)
    implements Comparable<Quality> {

  /**
   * {@return how good an arrangement is}
   *
   * @param arrangement the arrangement
   */
  public static Quality of(Arrangement arrangement) {
    return new Quality(
        arrangement.total().hard,
        arrangement.unplaced(),
        arrangement.total().medium,
        arrangement.total().soft);
  }

  /** The better comes first. */
  @Override
  public int compareTo(Quality other) {
    int order = Long.compare(hard, other.hard);
    order = order != 0 ? order : Integer.compare(unplaced, other.unplaced);
    order = order != 0 ? order : Long.compare(medium, other.medium);
    return order != 0 ? order : Long.compare(soft, other.soft);
  }

  /**
   * {@return both together}
   *
   * @param other the other
   */
  public Quality plus(Quality other) {
    return new Quality(
        hard + other.hard, unplaced + other.unplaced, medium + other.medium, soft + other.soft);
  }

  /**
   * {@return this without the other}
   *
   * @param other the other
   */
  public Quality minus(Quality other) {
    return new Quality(
        hard - other.hard, unplaced - other.unplaced, medium - other.medium, soft - other.soft);
  }
}
