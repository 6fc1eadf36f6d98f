package io.plenary.time;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A set of moments made of ranges, such as the hours in which a speaker is in the building: Tuesday
 * afternoon and the whole of Wednesday.
 *
 * <p>However it was given, it is kept as ranges in order of time that neither overlap nor touch, none
 * of them empty. So a range from 10:00 to 12:00 is covered by 09:00–11:00 and 11:00–13:00 together.
 */
public final class TimeRanges {

  private static final Comparator<TimeRange> BY_START =
      Comparator.comparing(range -> range.start().toInstant());

  private final List<TimeRange> ranges;

  private TimeRanges(List<TimeRange> ranges) {
    this.ranges = ranges;
  }

  /**
   * {@return the moments that lie in any of the given ranges}
   *
   * @param ranges in any order; they may overlap
   */
  public static TimeRanges of(Collection<TimeRange> ranges) {
    List<TimeRange> sorted =
        ranges.stream().filter(r -> !r.isEmpty()).sorted(BY_START).toList();
    List<TimeRange> merged = new ArrayList<>();
    for (TimeRange next : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && !next.start().toInstant().isAfter(merged.get(last).end().toInstant())) {
        merged.set(last, hull(merged.get(last), next));
      } else {
        merged.add(next);
      }
    }
    return new TimeRanges(List.copyOf(merged));
  }

  /**
   * {@return the moments that lie in any of the given ranges}
   *
   * @param ranges in any order; they may overlap
   */
  public static TimeRanges of(TimeRange... ranges) {
    return of(List.of(ranges));
  }

  private static TimeRange hull(TimeRange first, TimeRange next) {
    return first.encloses(next)
        ? first
        : new TimeRange(
            first.start(), next.end().withZoneSameInstant(first.start().getZone()));
  }

  /** {@return the ranges, in order of time} */
  public List<TimeRange> ranges() {
    return ranges;
  }

  /** {@return whether there is no moment in it} */
  public boolean isEmpty() {
    return ranges.isEmpty();
  }

  /** {@return the elapsed time of all ranges together} */
  public Duration length() {
    return ranges.stream().map(TimeRange::length).reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * {@return whether the moment lies in one of the ranges}
   *
   * @param moment any moment
   */
  public boolean contains(ZonedDateTime moment) {
    return ranges.stream().anyMatch(range -> range.contains(moment));
  }

  /**
   * {@return whether all of the range lies in this set} An empty range is covered where its moment
   * lies in a range or on the end of one.
   *
   * @param range the range to cover
   */
  public boolean covers(TimeRange range) {
    return ranges.stream().anyMatch(own -> own.encloses(range));
  }

  /**
   * {@return the parts of the range that do not lie in this set, in order of time}
   *
   * @param range the range from which this set is taken away
   */
  public TimeRanges missingFrom(TimeRange range) {
    List<TimeRange> missing = new ArrayList<>();
    ZonedDateTime from = range.start();
    for (TimeRange own : ranges) {
      if (own.overlaps(range)) {
        TimeRange in = own.in(range.start().getZone());
        if (from.toInstant().isBefore(in.start().toInstant())) {
          missing.add(new TimeRange(from, in.start()));
        }
        from = in.end();
      }
    }
    if (from.toInstant().isBefore(range.end().toInstant())) {
      missing.add(new TimeRange(from, range.end()));
    }
    return new TimeRanges(List.copyOf(missing));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TimeRanges that && ranges.equals(that.ranges);
  }

  @Override
  public int hashCode() {
    return ranges.hashCode();
  }

  /** {@return the ranges as ISO 8601 writes them, in brackets} */
  @Override
  public String toString() {
    return ranges.toString();
  }
}
