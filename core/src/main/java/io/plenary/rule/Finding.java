package io.plenary.rule;

import io.plenary.agenda.Ref;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.text.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that a rule found: Room 1 is booked twice on Tuesday at nine.
 *
 * @param rule the rule's id, such as {@code room-clash}
 * @param level how much it matters
 * @param penalty what it takes off the score; negative for a reward
 * @param subjects who and what it concerns, the most important first
 * @param parameters by name, what the sentence is filled with
 * @param pattern the sentence, with the names of parameters in braces
 */
public record Finding(
    String rule,
    Level level,
    long penalty,
    List<Ref> subjects,
    Map<String, Object> parameters,
    String pattern) {

  /**
   * Checks that all are given.
   *
   * @param rule the rule's id
   * @param level how much it matters
   * @param penalty what it takes off the score
   * @param subjects who and what it concerns
   * @param parameters what the sentence is filled with
   * @param pattern the sentence
   */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(subjects, "subjects");
    Objects.requireNonNull(parameters, "parameters");
    Objects.requireNonNull(pattern, "pattern");
  }

  static Finding of(RuleInfo rule, Breach breach) {
    return new Finding(
        rule.id(),
        rule.level(),
        rule.weight() * breach.degree(),
        breach.subjects(),
        breach.parameters(),
        rule.sentence());
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

  /** {@return the sentence and the rule's id} */
  @Override
  public String toString() {
    return sentence() + " [" + rule + "]";
  }
}
