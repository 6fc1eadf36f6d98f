package io.plenary.rule.structure;

import io.plenary.agenda.Slot;
import io.plenary.time.TimeRange;
import io.plenary.time.TimeRanges;
import java.util.Arrays;
import java.util.List;

/** The slots of an agenda, those that touch or overlap as one, so that it is soon said what they hold. */
final class Windows {

  private final TimeRanges all;
  private final long[] starts;
  private final long[] ends;

  Windows(List<Slot> slots) {
    all = TimeRanges.of(slots.stream().map(Slot::time).toList());
    starts =
        all.ranges().stream().mapToLong(range -> range.start().toEpochSecond()).toArray();
    ends = all.ranges().stream().mapToLong(range -> range.end().toEpochSecond()).toArray();
  }

  /** {@return whether one of them holds all of the time, or its end the moment if it is empty} */
  boolean cover(TimeRange time) {
    int at = Arrays.binarySearch(starts, time.start().toEpochSecond());
    int last = at < 0 ? -at - 2 : at;
    return last >= 0 && time.end().toEpochSecond() <= ends[last];
  }

  /** {@return the times that none of them holds} */
  TimeRanges missingFrom(TimeRange time) {
    return all.missingFrom(time);
  }
}
