package io.plenary.json.shape;

import io.plenary.json.stream.Place;
import io.plenary.json.stream.Quoted;
import io.plenary.time.TimeRange;
import io.plenary.time.UnresolvableTimeException;
import io.plenary.time.WallClock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A time or a range of time as it is written, until it is known which zone it is in. */
public record TimeText(String text, Place place) {

  private static final ZoneId STAND_IN = ZoneId.of("UTC");

  public static TimeText of(ZonedDateTime moment) {
    return new TimeText(WallClock.format(moment), Place.NOWHERE);
  }

  /** A moment that says its zone itself. */
  static TimeText zoned(ZonedDateTime moment) {
    return new TimeText(moment.toString(), Place.NOWHERE);
  }

  public static TimeText of(TimeRange range) {
    return new TimeText(range.toString(), Place.NOWHERE);
  }

  public static List<TimeText> of(List<TimeRange> ranges) {
    return ranges.stream().map(TimeText::of).toList();
  }

  public static List<TimeRange> ranges(
      List<TimeText> texts, Optional<ZoneId> zone, WholeDocument document) {
    return texts.isEmpty()
        ? List.of()
        : texts.stream().flatMap(text -> text.range(zone, document).stream()).toList();
  }

  public Optional<TimeRange> range(Optional<ZoneId> zone, WholeDocument document) {
    return resolve(zone, document.log(), document.times()::range);
  }

  public Optional<ZonedDateTime> moment(Optional<ZoneId> zone, WholeDocument document) {
    return resolve(zone, document.log(), document.times()::moment);
  }

  /** The moment, if the text says its offset or zone itself. */
  Optional<ZonedDateTime> zonedMoment(WholeDocument document) {
    try {
      TemporalAccessor parsed = DateTimeFormatter.ISO_ZONED_DATE_TIME.parse(text);
      return moment(Optional.ofNullable(parsed.query(TemporalQueries.zone())), document);
    } catch (DateTimeException e) {
      document
          .log()
          .add(
              ProblemCode.MALFORMED_TIME,
              place,
              "the text " + Quoted.of(text),
              "a time with its offset such as 2024-11-19T09:00+01:00");
      return Optional.empty();
    }
  }

  /** Without a zone there is no moment, but a text can be malformed all the same. */
  private <T> Optional<T> resolve(
      Optional<ZoneId> zone, ProblemLog log, BiFunction<String, ZoneId, T> parse) {
    try {
      T time = parse.apply(text, zone.orElse(STAND_IN));
      return zone.map(known -> time);
    } catch (UnresolvableTimeException e) {
      ProblemCode code = codeOf(e.reason());
      if (zone.isPresent() || code == ProblemCode.MALFORMED_TIME) {
        log.add(code, place, "that " + e.getMessage(), "");
      }
      return Optional.empty();
    }
  }

  private static ProblemCode codeOf(UnresolvableTimeException.Reason reason) {
    return switch (reason) {
      case UNPARSABLE -> ProblemCode.MALFORMED_TIME;
      case GAP -> ProblemCode.NONEXISTENT_TIME;
      case OVERLAP -> ProblemCode.AMBIGUOUS_TIME;
      case WRONG_OFFSET -> ProblemCode.WRONG_OFFSET;
      case BACKWARDS -> ProblemCode.BACKWARDS_RANGE;
    };
  }
}
