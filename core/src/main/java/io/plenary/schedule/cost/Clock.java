package io.plenary.schedule.cost;

import io.plenary.rule.shape.Reach;
import io.plenary.schedule.cast.Starts;
import io.plenary.schedule.cast.Unit;
import io.plenary.time.ConferenceDays;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The times of units in numbers, to compare very many of them. */
final class Clock {

  private static final long DAY = 86_400;

  /** Longer than any conference, and no sum of several is out of range. */
  private static final long EVER = Long.MAX_VALUE / 8;

  private final long[] seconds;
  private final long[] days;
  private final long[] lengths;

  Clock(Starts starts, ConferenceDays days, List<Unit> units) {
    this.seconds = new long[starts.size()];
    this.days = new long[starts.size()];
    for (int start = 0; start < seconds.length; start++) {
      seconds[start] = starts.moment(start).toEpochSecond();
      this.days[start] = days.dayOf(starts.moment(start)).toEpochDay();
    }
    this.lengths = units.stream().mapToLong(unit -> unit.extent().toSeconds()).toArray();
  }

  /** {@return the second at which something starts, counted from 1970} */
  long second(int start) {
    return seconds[start];
  }

  /** {@return how long a unit lasts, its parts included, in seconds} */
  long length(int unit) {
    return lengths[unit];
  }

  /** {@return whether two units, each a single session, would be near enough in time for a rule} */
  boolean reaches(Reach reach, int one, int start, int other, int otherStart) {
    long from = seconds[start];
    long otherFrom = seconds[otherStart];
    long to = from + lengths[one];
    long otherTo = otherFrom + lengths[other];
    return switch (reach.time()) {
      case ANY -> true;
      case SAME_DAY -> days[start] == days[otherStart];
      case OVERLAP -> from < otherTo && otherFrom < to && from < to && otherFrom < otherTo;
      case WITHIN -> gap(one, start, other, otherStart) <= reach.gap().toSeconds();
    };
  }

  /** {@return how many seconds lie between two units; less than none if they overlap} */
  long gap(int one, int start, int other, int otherStart) {
    long from = Math.max(seconds[start], seconds[otherStart]);
    return from - Math.min(seconds[start] + lengths[one], seconds[otherStart] + lengths[other]);
  }

  /** {@return how many seconds at most lie between two sessions within a reach} */
  long farthest(Reach reach) {
    return switch (reach.time()) {
      case OVERLAP -> 0;
      case WITHIN -> reach.gap().toSeconds();
      case SAME_DAY -> 2 * DAY;
      case ANY -> EVER;
    };
  }

  /** {@return some starts in the order of time} */
  int[] inOrder(int[] starts) {
    for (int i = 1; i < starts.length; i++) {
      if (seconds[starts[i]] < seconds[starts[i - 1]]) {
        return Arrays.stream(starts)
            .boxed()
            .sorted(Comparator.comparingLong(start -> seconds[start]))
            .mapToInt(Integer::intValue)
            .toArray();
      }
    }
    return starts;
  }
}
