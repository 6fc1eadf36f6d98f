package io.plenary.ical.time;

import io.plenary.ical.document.Component;
import io.plenary.ical.line.ContentLine;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A zone as a {@code VTIMEZONE} defines it (RFC 5545, 3.6.5), whatever its name. */
final class DefinedZone {

  private static final Pattern OFFSET = Pattern.compile("([+-])(\\d\\d)(\\d\\d)(\\d\\d)?");

  /** No zone has changed its clocks half as often. */
  private static final int MOST = 1_000;

  private final List<Observance> observances = new ArrayList<>();

  /** An offset, and when it comes into force. */
  private static final class Observance {

    private final LocalDateTime start;
    private final ZoneOffset before;
    private final ZoneOffset after;
    private final Optional<RecurrenceRule> rule;
    private final Steps steps;

    /** All onsets that are listed, and those of the rule in the years that were asked for. */
    private final NavigableSet<LocalDateTime> onsets = new TreeSet<>();

    private final Set<Integer> expanded = new HashSet<>();

    Observance(
        Component part, LocalDateTime start, ZoneOffset before, ZoneOffset after, Steps steps) {
      this.start = start;
      this.before = before;
      this.after = after;
      this.steps = steps;
      this.rule = part.properties("RRULE").stream()
          .findFirst()
          .flatMap(line -> RecurrenceRule.parse(line.value()))
          .filter(given -> given.frequency() == RecurrenceRule.Frequency.YEARLY);
      onsets.add(start);
      values(part, "RDATE").forEach(onsets::add);
    }

    /** {@return the last onset that is not after a time} */
    Optional<LocalDateTime> lastUpTo(LocalDateTime time) {
      rule.ifPresent(given -> {
        expand(given, time.getYear() - 1);
        expand(given, time.getYear());
      });
      return Optional.ofNullable(onsets.floor(time));
    }

    private void expand(RecurrenceRule given, int year) {
      if (year >= start.getYear() && expanded.add(year)) {
        Recurrences.inYear(given, start, year, steps).stream()
            .filter(onset -> isWithin(given, onset))
            .forEach(onsets::add);
      }
    }

    private boolean isWithin(RecurrenceRule given, LocalDateTime onset) {
      return given
          .until()
          .map(until -> until.isUtc()
              ? !onset.minusSeconds(before.getTotalSeconds()).isAfter(until.local())
              : !onset.isAfter(until.local()))
          .orElse(true);
    }
  }

  /**
   * A zone.
   *
   * @param definition the {@code VTIMEZONE}
   * @param steps how much may be done about its rules
   */
  DefinedZone(Component definition, Steps steps) {
    definition.components().stream()
        .filter(part -> part.name().equals("STANDARD") || part.name().equals("DAYLIGHT"))
        .limit(MOST)
        .flatMap(part -> observance(part, steps).stream())
        .forEach(observances::add);
  }

  private static Optional<Observance> observance(Component part, Steps steps) {
    Optional<LocalDateTime> start = values(part, "DTSTART").findFirst();
    Optional<ZoneOffset> before = offset(part, "TZOFFSETFROM");
    Optional<ZoneOffset> after = offset(part, "TZOFFSETTO");
    return start.flatMap(from ->
        before.flatMap(old -> after.map(fresh -> new Observance(part, from, old, fresh, steps))));
  }

  private static Stream<LocalDateTime> values(Component part, String property) {
    return part.properties(property).stream()
        .map(ContentLine::value)
        .flatMap(value -> Stream.of(value.split(",", -1)))
        .flatMap(value -> TimeValue.parse(value).stream())
        .map(TimeValue::local);
  }

  private static Optional<ZoneOffset> offset(Component part, String property) {
    return part.properties(property).stream()
        .map(line -> OFFSET.matcher(line.value().strip()))
        .filter(Matcher::matches)
        .flatMap(matcher -> offset(matcher).stream())
        .findFirst();
  }

  private static Optional<ZoneOffset> offset(Matcher matcher) {
    String seconds = matcher.group(4) == null ? "00" : matcher.group(4);
    String text = matcher.group(1) + matcher.group(2) + matcher.group(3) + seconds;
    try {
      return Optional.of(ZoneOffset.of(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@return the offset that is in force when clocks in the zone show a time, if any is defined} */
  Optional<ZoneOffset> offsetAt(LocalDateTime time) {
    Observance current = null;
    LocalDateTime latest = LocalDateTime.MIN;
    for (Observance each : observances) {
      Optional<LocalDateTime> onset = each.lastUpTo(time);
      if (onset.isPresent() && (current == null || onset.get().isAfter(latest))) {
        current = each;
        latest = onset.get();
      }
    }
    return current == null
        ? observances.stream().min((a, b) -> a.start.compareTo(b.start)).map(first -> first.before)
        : Optional.of(current.after);
  }
}
