package io.plenary.rule;

import io.plenary.rule.shape.Level;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How good an agenda is: {@code 0hard/0medium/-12soft}. Penalties count down, rewards up; a higher
 * score is better, and a better level above outweighs everything below.
 *
 * <p>Sums that would leave the range of a {@code long} stay at its end.
 *
 * @param hard what breaches of hard rules add up to
 * @param medium what breaches of medium rules add up to
 * @param soft what breaches of soft rules add up to
 */
public record Score(long hard, long medium, long soft) implements Comparable<Score> {

  /** Nothing to find fault with. */
  public static final Score ZERO = new Score(0, 0, 0);

  private static final Comparator<Score> ORDER = Comparator.comparingLong(Score::hard)
      .thenComparingLong(Score::medium)
      .thenComparingLong(Score::soft);

  private static final Pattern FORM =
      Pattern.compile("(-?\\d{1,19})hard/(-?\\d{1,19})medium/(-?\\d{1,19})soft");

  /**
   * {@return the score that a text such as {@code 0hard/0medium/-12soft} denotes}
   *
   * @param text what {@link #toString} gave
   * @throws IllegalArgumentException if the text is of another form
   */
  public static Score parse(String text) {
    Matcher matcher = FORM.matcher(text);
    try {
      if (matcher.matches()) {
        return new Score(
            Long.parseLong(matcher.group(1)),
            Long.parseLong(matcher.group(2)),
            Long.parseLong(matcher.group(3)));
      }
    } catch (NumberFormatException e) {
      // nineteen digits may still be too many: said below
    }
    throw new IllegalArgumentException("'" + text + "' is no score such as 0hard/0medium/-12soft");
  }

  /**
   * {@return this score with a penalty taken off at a level}
   *
   * @param level the level
   * @param penalty what is taken off; negative for a reward
   */
  public Score minus(Level level, long penalty) {
    Objects.requireNonNull(level, "level");
    return new Score(
        level == Level.HARD ? less(hard, penalty) : hard,
        level == Level.MEDIUM ? less(medium, penalty) : medium,
        level == Level.SOFT ? less(soft, penalty) : soft);
  }

  private static long less(long value, long penalty) {
    long result = value - penalty;
    boolean overflown = ((value ^ penalty) & (value ^ result)) < 0;
    return overflown ? (value < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : result;
  }

  /**
   * {@return what this score is at a level}
   *
   * @param level the level
   */
  public long at(Level level) {
    return switch (level) {
      case HARD -> hard;
      case MEDIUM -> medium;
      case SOFT -> soft;
    };
  }

  @Override
  public int compareTo(Score other) {
    return ORDER.compare(this, other);
  }

  /** {@return the three levels, {@code 0hard/0medium/-12soft}} */
  @Override
  public String toString() {
    return hard + "hard/" + medium + "medium/" + soft + "soft";
  }
}
