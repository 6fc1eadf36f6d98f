package io.plenary.benchmarks.schedule.conference;

import io.plenary.rule.shape.PlacedSession;
import java.time.Duration;
import java.time.ZonedDateTime;

/** What two times have to do with each other, in minutes. */
final class Times {

  private Times() {}

  static ZonedDateTime start(PlacedSession session) {
    return session.placedTime().start();
  }

  static ZonedDateTime end(PlacedSession session) {
    return session.placedTime().end();
  }

  /** {@return for how many minutes both are held} */
  static long overlap(PlacedSession one, PlacedSession other) {
    ZonedDateTime from = start(one).isAfter(start(other)) ? start(one) : start(other);
    ZonedDateTime to = end(one).isBefore(end(other)) ? end(one) : end(other);
    return Math.max(0, Duration.between(from, to).toMinutes());
  }

  /** {@return the minutes of both together} */
  static long both(PlacedSession one, PlacedSession other) {
    return minutes(one) + minutes(other);
  }

  static long minutes(PlacedSession session) {
    return session.placedTime().length().toMinutes();
  }

  /** {@return whether the one is not over when the other starts} */
  static boolean endsTooLate(PlacedSession earlier, PlacedSession later) {
    return end(earlier).isAfter(start(later));
  }

  static boolean onOneDay(PlacedSession one, PlacedSession other) {
    return start(one).toLocalDate().equals(start(other).toLocalDate());
  }
}
