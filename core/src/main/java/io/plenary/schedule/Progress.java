package io.plenary.schedule;

import io.plenary.rule.Score;
import java.time.Duration;

/**
 * How far a scheduler is.
 *
 * @param score what the best plan so far comes to
 * @param unplaced how many sessions have no place in it; parts of blocks are not counted
 * @param step how many steps were tried
 * @param elapsed how long it has taken
 * @param percentage how much of the budget is used, from 0 to 100
 */
public record Progress(Score score, int unplaced, long step, Duration elapsed, int percentage) {

  /** {@return a line such as {@code  40 %  0hard/0medium/-12soft  120000 steps, 1.2 s}} */
  @Override
  public String toString() {
    long tenths = elapsed.toMillis() / 100;
    String missing = unplaced == 0 ? "" : ", " + unplaced + " not placed";
    return percentage + " %  " + score + missing + "  " + step + " steps, " + tenths / 10 + "."
        + tenths % 10 + " s";
  }
}
