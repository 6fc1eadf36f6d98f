package io.plenary.rule.shape;

import java.util.Objects;

/**
 * What is said of a rule: its id, how much it matters, and the sentence that tells of a breach.
 *
 * @param id by which it is named, stable from version to version, in lower case with hyphens, such as
 *     {@code room-clash}
 * @param level how much a breach matters
 * @param weight by which the degree of a breach is multiplied, at least 0 and at most {@value
 *     #HIGHEST}
 * @param definition one sentence that says what must hold or is wished for
 * @param sentence what a breach is told as, with the names of parameters in braces: {@code {room} is
 *     booked twice.}; what is in brackets is left out where a parameter in it is missing, as the time
 *     of a session that is not placed
 */
public record RuleInfo(String id, Level level, long weight, String definition, String sentence) {

  /** The highest weight there is. */
  public static final long HIGHEST = 1_000_000_000;

  /**
   * Checks id and weight.
   *
   * @param id by which it is named
   * @param level how much a breach matters
   * @param weight by which the degree of a breach is multiplied
   * @param definition one sentence that says what must hold
   * @param sentence what a breach is told as
   * @throws IllegalArgumentException if the id is blank or the weight out of bounds
   */
  public RuleInfo {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(sentence, "sentence");
    if (id.isBlank()) {
      throw new IllegalArgumentException("a rule needs an id");
    }
    if (weight < 0 || weight > HIGHEST) {
      throw new IllegalArgumentException(
          "the weight of " + id + " is " + weight + "; expected 0 to " + HIGHEST);
    }
  }

  /**
   * {@return what is said of a hard rule of weight 1}
   *
   * @param id by which it is named
   * @param definition one sentence that says what must hold
   * @param sentence what a breach is told as
   */
  public static RuleInfo hard(String id, String definition, String sentence) {
    return new RuleInfo(id, Level.HARD, 1, definition, sentence);
  }

  /**
   * {@return what is said of a medium rule of weight 1}
   *
   * @param id by which it is named
   * @param definition one sentence that says what must hold
   * @param sentence what a breach is told as
   */
  public static RuleInfo medium(String id, String definition, String sentence) {
    return new RuleInfo(id, Level.MEDIUM, 1, definition, sentence);
  }

  /**
   * {@return what is said of a soft rule of weight 1}
   *
   * @param id by which it is named
   * @param definition one sentence that says what is wished for
   * @param sentence what a breach is told as
   */
  public static RuleInfo soft(String id, String definition, String sentence) {
    return new RuleInfo(id, Level.SOFT, 1, definition, sentence);
  }

  /**
   * {@return this, under another id}
   *
   * @param id by which it is named
   * @throws IllegalArgumentException if the id is blank
   */
  public RuleInfo withId(String id) {
    return new RuleInfo(id, level, weight, definition, sentence);
  }

  /**
   * {@return this, at another level}
   *
   * @param level how much a breach matters
   */
  public RuleInfo withLevel(Level level) {
    return new RuleInfo(id, level, weight, definition, sentence);
  }

  /**
   * {@return this, with another weight}
   *
   * @param weight by which the degree of a breach is multiplied
   * @throws IllegalArgumentException if the weight is out of bounds
   */
  public RuleInfo withWeight(long weight) {
    return new RuleInfo(id, level, weight, definition, sentence);
  }
}
