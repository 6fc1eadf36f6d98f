package io.plenary.testing;

import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary zones, moments, ranges of time and durations. */
public final class Times {

  /**
   * Zones that change clocks by an hour, by half an hour, not any more, at a minute past midnight, or
   * that once left out a day.
   */
  private static final List<ZoneId> ZONES = List.of(
          "Europe/Paris",
          "UTC",
          "America/New_York",
          "Europe/Istanbul",
          "Asia/Kolkata",
          "Pacific/Apia",
          "Australia/Lord_Howe",
          "America/St_Johns")
      .stream()
      .map(ZoneId::of)
      .toList();

  private static final int HOUR = 3_600;

  private Times() {}

  /** A moment around which an agenda is held, to be found in a zone that is drawn elsewhere. */
  interface Anchor {
    Instant in(ZoneId zone);
  }

  /** {@return zones with every sort of clock change} */
  public static Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZONES);
  }

  /** {@return days from 1990 to 2060, often one on which clocks change or the 29th of February} */
  static Arbitrary<Anchor> anchors() {
    Arbitrary<Integer> years = Arbitraries.integers().between(1990, 2060).shrinkTowards(2024);
    Arbitrary<Anchor> anyDay = Combinators.combine(
            years,
            Arbitraries.integers().between(1, 365),
            Arbitraries.integers().between(0, 23))
        .as((year, day, hour) ->
            zone -> LocalDate.ofYearDay(year, day).atTime(hour, 0).atZone(zone).toInstant());
    Arbitrary<Anchor> leapDay = Arbitraries.of(2024, 1996, 2000, 2056)
        .map(year -> zone -> LocalDate.of(year, 2, 29).atTime(9, 0).atZone(zone).toInstant());
    Arbitrary<Anchor> spring = years.map(year -> zone -> transition(zone, year, 1));
    Arbitrary<Anchor> autumn = years.map(year -> zone -> transition(zone, year, 7));
    return Arbitraries.frequencyOf(
        Tuple.of(3, anyDay), Tuple.of(1, leapDay), Tuple.of(2, spring), Tuple.of(2, autumn));
  }

  /** The first change of clocks since that month; that month's first moment where none comes. */
  private static Instant transition(ZoneId zone, int year, int month) {
    Instant from = LocalDate.of(year, month, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    ZoneOffsetTransition next = zone.getRules().nextTransition(from);
    return next == null ? from : next.getInstant();
  }

  /** {@return distances in seconds from a moment around which things are held} */
  static Arbitrary<Integer> distances() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(0)),
        Tuple.of(4, Arbitraries.integers().between(-4, 8).map(quarter -> quarter * HOUR / 4)),
        Tuple.of(4, Arbitraries.integers().between(-24, 72).map(hour -> hour * HOUR)),
        Tuple.of(2, Arbitraries.integers().between(-144, 432).map(five -> five * 600)),
        Tuple.of(1, Arbitraries.integers().between(-HOUR, HOUR)));
  }

  /** {@return moments from 1990 to 2060, often close to a change of clocks, with either offset} */
  public static Arbitrary<ZonedDateTime> moments() {
    return Combinators.combine(zones(), anchors(), distances())
        .as((zone, anchor, distance) -> anchor.in(zone).plusSeconds(distance).atZone(zone))
        .withoutEdgeCases();
  }

  /** {@return ranges that start at one of {@link #moments()}; some are empty, some last for days} */
  public static Arbitrary<TimeRange> ranges() {
    return Combinators.combine(moments(), durations(), zones().injectNull(0.8))
        .as((start, length, otherZone) -> {
          ZonedDateTime end = start.plus(length);
          return new TimeRange(start, otherZone == null ? end : end.withZoneSameInstant(otherZone));
        })
        .withoutEdgeCases();
  }

  /** {@return durations of sessions: minutes, hours, none, to the second, rarely days or a year} */
  public static Arbitrary<Duration> durations() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.of(60, 20, 15, 30, 45, 90, 120, 480).map(Duration::ofMinutes)),
        Tuple.of(2, Arbitraries.just(Duration.ZERO)),
        Tuple.of(2, Arbitraries.longs().between(1, 20_000).map(Duration::ofSeconds)),
        Tuple.of(1, Arbitraries.of(1, 3, 366).map(Duration::ofDays)));
  }
}
