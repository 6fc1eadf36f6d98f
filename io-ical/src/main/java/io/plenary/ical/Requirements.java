package io.plenary.ical;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** What arguments must be like. */
final class Requirements {

  private Requirements() {}

  /**
   * Refuses an argument.
   *
   * @param holds whether it is as it must be
   * @param fault what it is otherwise
   * @param found the argument
   * @throws IllegalArgumentException if it is not
   */
  static void require(boolean holds, String fault, Object found) {
    if (!holds) {
      throw new IllegalArgumentException(fault + ": " + found);
    }
  }

  /**
   * Refuses a duration, which iCalendar has in whole seconds only.
   *
   * @param holds whether it is as it must be otherwise
   * @param fault what it is otherwise
   * @param found the duration
   * @throws IllegalArgumentException if it is not
   */
  static void requireWholeSeconds(boolean holds, String fault, Duration found) {
    require(holds && found.equals(found.truncatedTo(ChronoUnit.SECONDS)), fault, found);
  }
}
