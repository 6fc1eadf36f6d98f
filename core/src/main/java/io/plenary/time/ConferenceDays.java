package io.plenary.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Objects;

/**
 * How a conference counts its days: in one zone, each day beginning at the same time on the clock.
 *
 * <p>A congress whose days run from 04:00 to 04:00 counts a talk at 01:30 on Wednesday morning to
 * Tuesday. Where clocks jump over the beginning of a day, the day begins when they have jumped; where
 * they show it twice, it begins the first time.
 *
 * @param zone where the days are counted
 * @param dayStart the time on the clock at which a day begins, midnight for most
 */
public record ConferenceDays(ZoneId zone, LocalTime dayStart) {

  /**
   * Checks that both are given.
   *
   * @param zone where the days are counted
   * @param dayStart the time on the clock at which a day begins
   */
  public ConferenceDays {
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(dayStart, "dayStart");
  }

  /**
   * {@return the conference day on which the moment lies}
   *
   * @param moment any moment, in any zone
   */
  public LocalDate dayOf(ZonedDateTime moment) {
    Instant instant = moment.toInstant();
    LocalDate day = moment.withZoneSameInstant(zone).toLocalDate();
    while (instant.isBefore(startOf(day).toInstant())) {
      day = day.minusDays(1);
    }
    // where clocks go back over midnight, a date that has ended comes again for some minutes
    while (!instant.isBefore(startOf(day.plusDays(1)).toInstant())) {
      day = day.plusDays(1);
    }
    return day;
  }

  /**
   * {@return the moment at which a conference day begins}
   *
   * @param day the day
   */
  public ZonedDateTime startOf(LocalDate day) {
    LocalDateTime local = day.atTime(dayStart);
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    return change != null && change.isGap() ? change.getInstant().atZone(zone) : local.atZone(zone);
  }

  /**
   * {@return all of a conference day, from its beginning to that of the next} It lasts 23 or 25 hours
   * when clocks change, and none where a zone skips a date.
   *
   * @param day the day
   */
  public TimeRange rangeOf(LocalDate day) {
    return new TimeRange(startOf(day), startOf(day.plusDays(1)));
  }
}
