package io.plenary.json;

import io.plenary.json.stream.Place;
import io.plenary.time.TimeRange;
import io.plenary.time.UnresolvableTimeException;
import io.plenary.time.WallClock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A time or a range of time as it is written, until it is known which zone it is in. */
record TimeText(String text, Place place) {

  private static final ZoneId STAND_IN = ZoneId.of("UTC");

  static TimeText of(ZonedDateTime moment) {
    return new TimeText(WallClock.format(moment), Place.NOWHERE);
  }

  static TimeText of(TimeRange range) {
    return new TimeText(range.toString(), Place.NOWHERE);
  }

  static List<TimeText> of(List<TimeRange> ranges) {
    return ranges.stream().map(TimeText::of).toList();
  }

  static List<TimeRange> ranges(List<TimeText> texts, Optional<ZoneId> zone, ProblemLog log) {
    return texts.stream().flatMap(text -> text.range(zone, log).stream()).toList();
  }

  Optional<TimeRange> range(Optional<ZoneId> zone, ProblemLog log) {
    return resolve(zone, log, TimeRange::parse);
  }

  Optional<ZonedDateTime> moment(Optional<ZoneId> zone, ProblemLog log) {
    return resolve(zone, log, WallClock::parse);
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
