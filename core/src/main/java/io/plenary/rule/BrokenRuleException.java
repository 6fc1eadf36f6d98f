package io.plenary.rule;

/** A rule threw an exception instead of giving an answer; the message names the rule. */
public final class BrokenRuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * An exception that names a rule.
   *
   * @param rule the id of the rule
   * @param cause what it threw
   */
  public BrokenRuleException(String rule, RuntimeException cause) {
    super("the rule '" + rule + "' failed: " + cause, cause);
  }
}
