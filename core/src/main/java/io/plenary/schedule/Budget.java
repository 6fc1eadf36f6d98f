package io.plenary.schedule;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How long a scheduler looks for something better: so many steps, so much time, or whichever is over
 * first. With steps, the same seed gives the same schedule on every machine; with time, {@link
 * Schedule#replay} says how to make it again.
 *
 * @param steps how many steps at most, if that is limited
 * @param time how long at most, if that is limited
 */
public record Budget(OptionalLong steps, Optional<Duration> time) {

  /**
   * Checks that there is an end to it.
   *
   * @param steps how many steps at most
   * @param time how long at most
   * @throws IllegalArgumentException if nothing limits it, or a limit is negative
   */
  public Budget {
    if (steps.isEmpty() && time.isEmpty()) {
      throw new IllegalArgumentException("a budget needs a limit of steps or of time");
    }
    if (steps.orElse(0) < 0 || time.orElse(Duration.ZERO).isNegative()) {
      throw new IllegalArgumentException("a budget cannot be negative");
    }
  }

  /**
   * {@return a number of steps}
   *
   * @param steps how many, at least 0
   */
  public static Budget steps(long steps) {
    return new Budget(OptionalLong.of(steps), Optional.empty());
  }

  /**
   * {@return a length of time}
   *
   * @param time how long, not negative
   */
  public static Budget of(Duration time) {
    return new Budget(OptionalLong.empty(), Optional.of(time));
  }

  /**
   * {@return a number of steps, or a length of time if that is over before}
   *
   * @param time how long, not negative
   */
  public Budget orUntil(Duration time) {
    return new Budget(steps, Optional.of(time));
  }
}
