package io.plenary.schedule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How long a scheduler looks for something better: so many steps, so much time, or whichever is over
 * first. With steps, the same seed gives the same schedule on every machine; with time, a
 * {@link Schedule#replay} does.
 *
 * @param steps how many steps at most, if that is limited
 * @param time how long at most, if that is limited
 * @param stages how many steps each stage took the last time, to do the same again; empty for a first time
 */
public record Budget(OptionalLong steps, Optional<Duration> time, List<Long> stages) {

  /**
   * Checks that there is an end to it.
   *
   * @param steps how many steps at most
   * @param time how long at most
   * @param stages how many steps each stage took the last time
   * @throws IllegalArgumentException if nothing limits it, or a limit is negative
   */
  public Budget {
    stages = List.copyOf(stages);
    if (steps.isEmpty() && time.isEmpty() && stages.isEmpty()) {
      throw new IllegalArgumentException("a budget needs a limit of steps or of time");
    }
    if (steps.orElse(0) < 0 || time.orElse(Duration.ZERO).isNegative()) {
      throw new IllegalArgumentException("a budget cannot be negative: " + steps + ", " + time);
    }
  }

  /**
   * {@return a number of steps}
   *
   * @param steps how many, at least 0
   */
  public static Budget steps(long steps) {
    return new Budget(OptionalLong.of(steps), Optional.empty(), List.of());
  }

  /**
   * {@return a length of time}
   *
   * @param time how long, not negative
   */
  public static Budget of(Duration time) {
    return new Budget(OptionalLong.empty(), Optional.of(time), List.of());
  }

  /**
   * {@return a number of steps, or a length of time if that is over before}
   *
   * @param time how long, not negative
   */
  public Budget orUntil(Duration time) {
    return new Budget(steps, Optional.of(time), stages);
  }
}
