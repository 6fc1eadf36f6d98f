package io.plenary.rule.support;

import io.plenary.time.TimeRange;
import io.plenary.time.TimeRanges;
import java.util.List;

/** Tells whether a session lies within the times that it may lie in. */
public final class Times {

  private Times() {}

  /**
   * {@return the parts of a time that lie in none of the ranges; nothing if they hold all of it, or if
   * there is no moment in them, since that stands for any time} A moment without length that lies in
   * none of them is given back as it is.
   *
   * @param ranges in any order; they may overlap and touch
   * @param time the time that is to lie in them
   */
  public static List<TimeRange> missing(List<TimeRange> ranges, TimeRange time) {
    for (TimeRange range : ranges) {
      if (range.encloses(time) && !range.isEmpty()) {
        return List.of();
      }
    }
    if (ranges.isEmpty()) {
      return List.of();
    }
    TimeRanges all = TimeRanges.of(ranges);
    if (all.isEmpty()) {
      return List.of();
    }
    return time.isEmpty() ? List.of(time) : all.missingFrom(time).ranges();
  }
}
