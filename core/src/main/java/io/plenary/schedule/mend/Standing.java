package io.plenary.schedule.mend;

import java.util.Comparator;

/**
 * How good a repaired plan is: fewer hard penalties come first, then fewer published sessions that have
 * lost their place, then fewer that have another one, then fewer others without a place, and then fewer
 * medium and soft penalties.
 *
 * @param hard what hard rules cost
 * @param dropped how many published sessions have no place
 * @param moved how many published sessions have another place
 * @param unplaced how many other units have no place
 * @param medium what medium rules cost
 * @param soft what soft rules cost
 */
public record Standing(long hard, int dropped, int moved, int unplaced, long medium, long soft)
    implements Comparable<Standing> {

  private static final Comparator<Standing> ORDER = Comparator.comparingLong(Standing::hard)
      .thenComparingInt(Standing::dropped)
      .thenComparingInt(Standing::moved)
      .thenComparingInt(Standing::unplaced)
      .thenComparingLong(Standing::medium)
      .thenComparingLong(Standing::soft);

  /** The better comes first. */
  @Override
  public int compareTo(Standing other) {
    return ORDER.compare(this, other);
  }
}
