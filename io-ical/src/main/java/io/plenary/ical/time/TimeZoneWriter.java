package io.plenary.ical.time;

import io.plenary.ical.line.CalendarOutput;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes a {@code VTIMEZONE} (RFC 5545, 3.6.5) from the rules that the JDK has of a zone, for the years
 * in which it is needed: each change of clocks in them, and the one that was in force before.
 *
 * <p>Each change is an observance of its own, without a rule of recurrence: there is nothing to be
 * computed that a client could compute in another way. No {@code TZNAME} is written, since the names
 * that the JDK has change with its version and with the locale.
 */
final class TimeZoneWriter {

  private final CalendarOutput out;
  private final ZoneId zone;
  private final ZoneRules rules;

  /** What offset is in force from when on, by the moment at which it begins. */
  private final TreeMap<Instant, Observance> observances = new TreeMap<>();

  private record Observance(
      LocalDateTime onset, ZoneOffset before, ZoneOffset after, boolean saving) {}

  private TimeZoneWriter(CalendarOutput out, ZoneId zone) {
    this.out = out;
    this.zone = zone;
    this.rules = zone.getRules();
  }

  /**
   * Writes a zone.
   *
   * @param out where to
   * @param zone a zone of the tz database
   * @param years the years, by its clocks, in which it is needed
   */
  static void write(CalendarOutput out, ZoneId zone, Set<Integer> years) {
    TimeZoneWriter writer = new TimeZoneWriter(out, zone);
    new TreeSet<>(years).forEach(writer::collect);
    writer.write();
  }

  private void collect(int year) {
    Instant from = ZonedDateTime.of(year, 1, 1, 0, 0, 0, 0, zone).toInstant();
    Instant to = ZonedDateTime.of(year + 1, 1, 1, 0, 0, 0, 0, zone).toInstant();
    Optional<ZoneOffsetTransition> earlier =
        Optional.ofNullable(rules.previousTransition(from.plusNanos(1)));
    earlier.ifPresentOrElse(this::collect, () -> collectSince(year - 1));
    ZoneOffsetTransition next = rules.nextTransition(from);
    while (next != null && next.getInstant().isBefore(to)) {
      collect(next);
      next = rules.nextTransition(next.getInstant());
    }
  }

  private void collect(ZoneOffsetTransition change) {
    observances.put(
        change.getInstant(),
        new Observance(
            change.getDateTimeBefore(),
            change.getOffsetBefore(),
            change.getOffsetAfter(),
            rules.isDaylightSavings(change.getInstant())));
  }

  /** A zone whose clocks were never changed before has no onset, and a VTIMEZONE needs one. */
  private void collectSince(int year) {
    LocalDateTime onset = LocalDateTime.of(year, 1, 1, 0, 0);
    ZoneOffset offset = rules.getOffset(onset);
    observances.put(onset.toInstant(offset), new Observance(onset, offset, offset, false));
  }

  private void write() {
    out.begin("VTIMEZONE");
    out.property("TZID", zone.getId());
    observances.values().forEach(this::write);
    out.end("VTIMEZONE");
  }

  private void write(Observance observance) {
    String component = observance.saving() ? "DAYLIGHT" : "STANDARD";
    out.begin(component);
    out.property("DTSTART", Moments.local(observance.onset()));
    out.property("TZOFFSETFROM", offset(observance.before()));
    out.property("TZOFFSETTO", offset(observance.after()));
    out.end(component);
  }

  /** {@return the offset as the value type UTC-OFFSET has it (RFC 5545, 3.3.14), seconds if need be} */
  private static String offset(ZoneOffset offset) {
    int seconds = Math.abs(offset.getTotalSeconds());
    String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    String minutes = String.format(Locale.ROOT, "%02d%02d", seconds / 3600, seconds / 60 % 60);
    String rest = seconds % 60 == 0 ? "" : String.format(Locale.ROOT, "%02d", seconds % 60);
    return sign + minutes + rest;
  }
}
