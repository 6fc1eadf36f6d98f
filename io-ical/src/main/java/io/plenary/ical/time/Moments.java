package io.plenary.ical.time;

import io.plenary.time.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.Locale;

/** How moments are written: as clocks in the zone show them, or in UTC (RFC 5545, 3.3.5). */
public final class Moments {

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private Moments() {}

  public static String local(LocalDateTime time) {
    return LOCAL.format(time);
  }

  public static String utc(ZonedDateTime moment) {
    return LOCAL.format(moment.withZoneSameInstant(ZoneOffset.UTC)) + "Z";
  }

  public static String utcMidnight(LocalDate day) {
    return LOCAL.format(day.atStartOfDay()) + "Z";
  }

  /** {@return whether clocks in the zone always show UTC, under whatever name} */
  static boolean isUtc(ZoneId zone) {
    ZoneRules rules = zone.getRules();
    return rules.isFixedOffset() && rules.getOffset(LocalDateTime.MIN).equals(ZoneOffset.UTC);
  }

  /**
   * {@return whether start and end can be written as local times} A time that clocks show twice cannot:
   * RFC 5545, 3.3.5 takes it for the first one, clients for either.
   *
   * @param time a range in one zone
   */
  public static boolean areLocal(TimeRange time) {
    return !isUtc(time.start().getZone()) && isUnique(time.start()) && isUnique(time.end());
  }

  private static boolean isUnique(ZonedDateTime moment) {
    ZoneRules rules = moment.getZone().getRules();
    return rules.getValidOffsets(moment.toLocalDateTime()).size() == 1;
  }
}
