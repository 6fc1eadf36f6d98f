package io.plenary.json.shape;

import io.plenary.time.TimeRange;
import io.plenary.time.UnresolvableTimeException;
import io.plenary.time.WallClock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

/** What the times of a document denote: many sessions start at the same, which is parsed once. */
final class Times {

  private record Written(String text, ZoneId zone) {}

  private final Map<Written, ZonedDateTime> moments = new HashMap<>();
  private final Map<Written, TimeRange> ranges = new HashMap<>();
  private final Map<String, Duration> durations = new HashMap<>();

  /**
   * The moment that a text denotes by the clocks of a zone.
   *
   * @throws UnresolvableTimeException if it denotes none
   */
  ZonedDateTime moment(String text, ZoneId zone) {
    return moments.computeIfAbsent(new Written(text, zone), written -> WallClock.parse(text, zone));
  }

  /**
   * The range of time that a text denotes by the clocks of a zone.
   *
   * @throws UnresolvableTimeException if it denotes none
   */
  TimeRange range(String text, ZoneId zone) {
    return ranges.computeIfAbsent(new Written(text, zone), written -> TimeRange.parse(text, zone));
  }

  /**
   * The duration that a text denotes.
   *
   * @throws java.time.DateTimeException if it denotes none
   */
  Duration duration(String text) {
    return durations.computeIfAbsent(text, Duration::parse);
  }
}
