package io.plenary.rule;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Ref;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.text.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a rule found: Room 1 is booked twice on Tuesday at nine.
 *
 * @param rule the rule's id, such as {@code room-clash}
 * @param level how much it matters
 * @param penalty what it takes off the score; negative for a reward; zero if it is acknowledged
 * @param subjects who and what it concerns, the most important first
 * @param parameters by name, what the sentence is filled with
 * @param pattern the sentence, with the names of parameters in braces
 * @param acknowledgement who said that it is meant so, if someone did
 */
public record Finding(
    String rule,
    Level level,
    long penalty,
    List<Ref> subjects,
    Map<String, Object> parameters,
    String pattern,
    Optional<Acknowledgement> acknowledgement) {

  /**
   * Checks that all are given.
   *
   * @param rule the rule's id
   * @param level how much it matters
   * @param penalty what it takes off the score
   * @param subjects who and what it concerns
   * @param parameters what the sentence is filled with
   * @param pattern the sentence
   * @param acknowledgement who said that it is meant so
   */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(subjects, "subjects");
    Objects.requireNonNull(parameters, "parameters");
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(acknowledgement, "acknowledgement");
  }

  static Finding of(RuleInfo rule, Breach breach) {
    return new Finding(
        rule.id(),
        rule.level(),
        rule.weight() * breach.degree(),
        breach.subjects(),
        breach.parameters(),
        rule.sentence(),
        Optional.empty());
  }

  /** {@return this finding, which someone says is meant so and which costs nothing therefore} */
  Finding acknowledged(Acknowledgement word) {
    return new Finding(rule, level, 0, subjects, parameters, pattern, Optional.of(word));
  }

  /** {@return whether it makes an agenda invalid: it is hard, costs something, and is not meant so} */
  public boolean isFatal() {
    return level == Level.HARD && penalty > 0;
  }

  /** {@return one sentence that a chairperson understands, in English} */
  public String sentence() {
    return sentence(pattern);
  }

  /**
   * {@return the sentence in other words, or another language; times and lists stay as English writes
   * them}
   *
   * @param pattern the sentence, with the names of {@link #parameters} in braces
   */
  public String sentence(String pattern) {
    return Wording.fill(pattern, parameters);
  }

  /** {@return the sentence, the rule's id, and whose word there is on it} */
  @Override
  public String toString() {
    String word = acknowledgement
        .map(given -> " Acknowledged by " + given.by() + ": " + given.why())
        .orElse("");
    return sentence() + " [" + rule + "]" + word;
  }
}
