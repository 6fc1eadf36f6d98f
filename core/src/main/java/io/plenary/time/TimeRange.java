package io.plenary.time;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A half-open range of time, such as a talk from 09:00 to 09:20: it holds its start and not its end,
 * so that a talk which ends at 09:20 and one which starts at 09:20 do not overlap.
 *
 * <p>Ranges are compared by instant: 09:00 in Paris is 08:00 in London. Lengths are elapsed time: the
 * night from 22:00 to 06:00 lasts seven or nine hours when clocks change. A range may be empty (start
 * equals end); an empty range overlaps nothing. Two ranges are equal when their zones are, too.
 *
 * @param start the first moment
 * @param end the first moment after the range, not before {@code start}
 */
public record TimeRange(ZonedDateTime start, ZonedDateTime end) {

  /**
   * Checks the order of the two ends.
   *
   * @param start the first moment
   * @param end the first moment after the range
   * @throws IllegalArgumentException if {@code end} is before {@code start}
   */
  public TimeRange {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (end.toInstant().isBefore(start.toInstant())) {
      throw new IllegalArgumentException(
          "a range cannot end (" + end + ") before it starts (" + start + ")");
    }
  }

  /**
   * {@return the range of the given length, in the zone of its start}
   *
   * @param start the first moment
   * @param length elapsed time, not negative
   * @throws IllegalArgumentException if {@code length} is negative
   */
  public static TimeRange of(ZonedDateTime start, Duration length) {
    return new TimeRange(start, start.plus(length));
  }

  /**
   * {@return the range that a text such as {@code 2024-11-19T09:00/2024-11-19T12:00} or {@code
   * 2024-11-19T09:00/PT3H} denotes} The form is that of ISO 8601-1, 5.5.2; each time is read as
   * {@link WallClock#parse} reads it.
   *
   * @param text two times, or a time and a duration, parted by a slash
   * @param zone the zone of times without an offset
   * @throws UnresolvableTimeException if the text is of another form, ends before it starts, or names
   *     a time that does not exist or is ambiguous
   */
  public static TimeRange parse(String text, ZoneId zone) {
    return WallClock.parseRange(text, zone);
  }

  /** {@return the elapsed time from start to end} */
  public Duration length() {
    return Duration.between(start, end);
  }

  /** {@return whether the range holds no moment at all} */
  public boolean isEmpty() {
    return start.toInstant().equals(end.toInstant());
  }

  /**
   * {@return whether the moment is in this range}
   *
   * @param moment any moment, in any zone
   */
  public boolean contains(ZonedDateTime moment) {
    return !moment.toInstant().isBefore(start.toInstant())
        && moment.toInstant().isBefore(end.toInstant());
  }

  /**
   * {@return whether the other range lies within this one; both may share their ends}
   *
   * @param other the range that may lie within
   */
  public boolean encloses(TimeRange other) {
    return !other.start.toInstant().isBefore(start.toInstant())
        && !other.end.toInstant().isAfter(end.toInstant());
  }

  /**
   * {@return whether the two ranges have a moment in common} Ranges that only touch have none.
   *
   * @param other the other range
   */
  public boolean overlaps(TimeRange other) {
    return start.toInstant().isBefore(other.end.toInstant())
        && other.start.toInstant().isBefore(end.toInstant())
        && !isEmpty()
        && !other.isEmpty();
  }

  /**
   * {@return what the two ranges have in common, in the zone of this one; empty if they do not
   * overlap}
   *
   * @param other the other range
   */
  public Optional<TimeRange> intersection(TimeRange other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    TimeRange same = other.in(start.getZone());
    return Optional.of(new TimeRange(
        start.toInstant().isBefore(same.start.toInstant()) ? same.start : start,
        end.toInstant().isAfter(same.end.toInstant()) ? same.end : end));
  }

  /**
   * {@return the elapsed time between the two ranges, zero if they touch or overlap}
   *
   * @param other the other range, before or after this one
   */
  public Duration gapTo(TimeRange other) {
    if (end.toInstant().isBefore(other.start.toInstant())) {
      return Duration.between(end, other.start);
    }
    if (other.end.toInstant().isBefore(start.toInstant())) {
      return Duration.between(other.end, start);
    }
    return Duration.ZERO;
  }

  /**
   * {@return the same moments as clocks in another zone show them}
   *
   * @param zone the other zone
   */
  public TimeRange in(ZoneId zone) {
    return start.getZone().equals(zone) && end.getZone().equals(zone)
        ? this
        : new TimeRange(start.withZoneSameInstant(zone), end.withZoneSameInstant(zone));
  }

  /** {@return the range as ISO 8601 writes it, {@code 2024-11-19T09:00+01:00/2024-11-19T09:20+01:00}} */
  @Override
  public String toString() {
    return WallClock.format(start) + "/" + WallClock.format(end);
  }
}
