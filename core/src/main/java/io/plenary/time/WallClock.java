package io.plenary.time;

import io.plenary.time.UnresolvableTimeException.Reason;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/**
 * Turns the times that people write on programmes into moments, and back.
 *
 * <p>{@code 2024-11-19T09:00} in Paris is 08:00 UTC. {@code 2024-03-31T02:30} does not exist there,
 * and {@code 2024-10-27T02:30} happens twice: neither is guessed at. The second is written with its
 * offset, {@code 2024-10-27T02:30+01:00}.
 */
public final class WallClock {

  private WallClock() {}

  /**
   * {@return the moment that a text denotes, in the given zone}
   *
   * <p>Accepted are a local date and time ({@code 2024-11-19T09:00}, seconds optional); the same with
   * an offset, which must be one that the zone uses at that time; with {@code Z} or {@code +00:00}, or
   * with an offset and the zone that uses it ({@code 2024-11-19T13:30+05:30[Asia/Kolkata]}), which are
   * converted to the given zone.
   *
   * @param text a date and time as ISO 8601 writes it
   * @param zone the zone whose clocks are meant, and the zone of the result
   * @throws UnresolvableTimeException if the text denotes no single moment in that zone
   */
  public static ZonedDateTime parse(String text, ZoneId zone) {
    TemporalAccessor parsed;
    try {
      parsed = DateTimeFormatter.ISO_ZONED_DATE_TIME.parse(text);
    } catch (DateTimeParseException e) {
      return parseLocal(text, zone);
    }
    LocalDateTime local = LocalDateTime.from(parsed);
    ZoneOffset offset = ZoneOffset.from(parsed);
    requireYear(text, local.getYear());
    ZoneId named = parsed.query(TemporalQueries.zoneId());
    if (named != null) {
      return resolve(text, local, offset, named).withZoneSameInstant(zone);
    }
    return offset.equals(ZoneOffset.UTC) || zone instanceof ZoneOffset
        ? local.atOffset(offset).atZoneSameInstant(zone)
        : resolve(text, local, offset, zone);
  }

  /**
   * {@return the moment at which clocks in the zone show the given local time}
   *
   * @param local the time that clocks show
   * @param zone the zone of the clocks
   * @throws UnresolvableTimeException if clocks never show it, or show it twice
   */
  public static ZonedDateTime resolve(LocalDateTime local, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    return switch (offsets.size()) {
      case 1 -> ZonedDateTime.ofLocal(local, zone, offsets.get(0));
      case 0 -> throw gap(local, zone);
      default ->
        throw new UnresolvableTimeException(
            Reason.OVERLAP,
            local + " happens twice in " + zone + ": say which by its offset, " + local
                + offsets.get(0) + " or " + local + offsets.get(1));
    };
  }

  /**
   * {@return the moment as ISO 8601 writes it with its offset, {@code 2024-11-19T09:00+01:00}; seconds
   * stand there only where they are not zero}
   *
   * @param moment the moment
   */
  public static String format(ZonedDateTime moment) {
    return moment.toOffsetDateTime().toString();
  }

  static TimeRange parseRange(String text, ZoneId zone) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new UnresolvableTimeException(
          Reason.UNPARSABLE,
          "'" + text + "' is no range of time such as 2024-11-19T09:00/2024-11-19T12:00");
    }
    ZonedDateTime start = parse(text.substring(0, slash), zone);
    String last = text.substring(slash + 1);
    ZonedDateTime end = last.startsWith("P") ? endAfter(start, last) : parse(last, zone);
    if (end.toInstant().isBefore(start.toInstant())) {
      throw new UnresolvableTimeException(
          Reason.BACKWARDS, "the range '" + text + "' ends before it starts");
    }
    return new TimeRange(start, end);
  }

  private static ZonedDateTime endAfter(ZonedDateTime start, String length) {
    try {
      return start.plus(Duration.parse(length));
    } catch (DateTimeException | ArithmeticException e) {
      throw new UnresolvableTimeException(
          Reason.UNPARSABLE, "'" + length + "' is no duration such as PT1H30M");
    }
  }

  private static void requireYear(String text, int year) {
    // ISO 8601 leaves earlier years to agreement between the parties, and later ones need a sign
    if (year < 1582 || year > 9999) {
      throw new UnresolvableTimeException(
          Reason.UNPARSABLE, "'" + text + "' is in no year from 1582 to 9999");
    }
  }

  private static ZonedDateTime parseLocal(String text, ZoneId zone) {
    LocalDateTime local;
    try {
      local = LocalDateTime.parse(text);
    } catch (DateTimeException e) {
      throw new UnresolvableTimeException(
          Reason.UNPARSABLE, "'" + text + "' is no date and time such as 2024-11-19T09:00");
    }
    requireYear(text, local.getYear());
    return resolve(local, zone);
  }

  private static ZonedDateTime resolve(
      String text, LocalDateTime local, ZoneOffset offset, ZoneId zone) {
    if (zone.getRules().isValidOffset(local, offset)) {
      return ZonedDateTime.ofLocal(local, zone, offset);
    }
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      throw gap(local, zone);
    }
    throw new UnresolvableTimeException(
        Reason.WRONG_OFFSET,
        text + " has another offset than " + zone + ", where it is " + local + offsets.get(0));
  }

  private static UnresolvableTimeException gap(LocalDateTime local, ZoneId zone) {
    ZoneOffsetTransition gap = zone.getRules().getTransition(local);
    return new UnresolvableTimeException(
        Reason.GAP,
        local + " does not exist in " + zone + ": clocks go from " + gap.getDateTimeBefore()
            + " to " + gap.getDateTimeAfter());
  }
}
