package io.plenary.schedule;

import java.time.Duration;

/**
 * What it took to make a schedule.
 *
 * @param steps how many steps were tried
 * @param evaluated how many of them led somewhere, so that it was evaluated what they change
 * @param accepted how many of those were kept
 * @param elapsed how long it took, the last full check included
 * @param timeToBest how long it took until the plan was found
 */
public record Statistics(
    long steps, long evaluated, long accepted, Duration elapsed, Duration timeToBest) {

  /** {@return how many steps were evaluated in a second} */
  public long movesPerSecond() {
    long nanos = Math.max(1, elapsed.toNanos());
    return Math.round(evaluated * 1e9 / nanos);
  }

  /** {@return of a hundred steps that were evaluated, how many were kept} */
  public double acceptance() {
    return evaluated == 0 ? 0 : 100.0 * accepted / evaluated;
  }
}
