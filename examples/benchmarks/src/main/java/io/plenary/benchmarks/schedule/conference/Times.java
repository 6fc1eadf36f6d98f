package io.plenary.benchmarks.schedule.conference;

import io.plenary.rule.shape.PlacedSession;

/**
 * What two times have to do with each other, in minutes. A scheduler asks for each two talks at each two
 * slots, so that it is counted in plain numbers; the conferences are held at UTC.
 */
final class Times {

  private static final long MINUTE = 60;
  private static final long DAY = 24 * 60 * MINUTE;

  private Times() {}

  private static long start(PlacedSession session) {
    return session.placedTime().start().toEpochSecond();
  }

  private static long end(PlacedSession session) {
    return session.placedTime().end().toEpochSecond();
  }

  /** {@return for how many minutes both are held; negative for a gap between them} */
  static long overlap(PlacedSession one, PlacedSession other) {
    return (Math.min(end(one), end(other)) - Math.max(start(one), start(other))) / MINUTE;
  }

  /** {@return the minutes of both together} */
  static long both(PlacedSession one, PlacedSession other) {
    return minutes(one) + minutes(other);
  }

  static long minutes(PlacedSession session) {
    return (end(session) - start(session)) / MINUTE;
  }

  /** {@return whether the one is not over when the other starts} */
  static boolean endsTooLate(PlacedSession earlier, PlacedSession later) {
    return end(earlier) > start(later);
  }

  static boolean areAlike(PlacedSession one, PlacedSession other) {
    return start(one) == start(other) && end(one) == end(other);
  }

  static boolean onOneDay(PlacedSession one, PlacedSession other) {
    return Math.floorDiv(start(one), DAY) == Math.floorDiv(start(other), DAY);
  }
}
