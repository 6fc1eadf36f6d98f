package io.plenary.ical.time;

import io.plenary.ical.document.Component;
import io.plenary.ical.line.ContentLine;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A zone as a {@code VTIMEZONE} defines it (RFC 5545, 3.6.5), whatever its name. */
final class DefinedZone {

  private static final Pattern OFFSET = Pattern.compile("([+-])(\\d\\d)(\\d\\d)(\\d\\d)?");

  private final List<Observance> observances = new ArrayList<>();

  private record Observance(
      LocalDateTime start,
      ZoneOffset before,
      ZoneOffset after,
      Optional<RecurrenceRule> rule,
      List<LocalDateTime> further) {

    /** {@return the last onset that is not after a time} */
    Optional<LocalDateTime> lastUpTo(LocalDateTime time) {
      Stream<LocalDateTime> recurring = rule.filter(
              given -> given.frequency() == RecurrenceRule.Frequency.YEARLY)
          .map(given -> Stream.of(time.getYear() - 1, time.getYear())
              .filter(year -> year >= start.getYear())
              .flatMap(year -> Recurrences.inYear(given, start, year).stream())
              .filter(onset -> isWithin(given, onset)))
          .orElse(Stream.empty());
      return Stream.of(Stream.of(start), further.stream(), recurring)
          .flatMap(all -> all)
          .filter(onset -> !onset.isAfter(time))
          .max(LocalDateTime::compareTo);
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

  DefinedZone(Component definition) {
    for (Component part : definition.components()) {
      if (part.name().equals("STANDARD") || part.name().equals("DAYLIGHT")) {
        observance(part).ifPresent(observances::add);
      }
    }
  }

  private static Optional<Observance> observance(Component part) {
    Optional<LocalDateTime> start = values(part, "DTSTART").findFirst();
    Optional<ZoneOffset> before = offset(part, "TZOFFSETFROM");
    Optional<ZoneOffset> after = offset(part, "TZOFFSETTO");
    Optional<RecurrenceRule> rule = part.properties("RRULE").stream()
        .findFirst()
        .flatMap(line -> RecurrenceRule.parse(line.value()));
    return start.flatMap(from -> before.flatMap(old -> after.map(
        fresh -> new Observance(from, old, fresh, rule, values(part, "RDATE").toList()))));
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
        ? observances.stream().min((a, b) -> a.start().compareTo(b.start())).map(Observance::before)
        : Optional.of(current.after());
  }
}
