package io.plenary.rule;

/** A rule threw an exception instead of giving an answer; the message names the rule. */
public final class BrokenRuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenRuleException(String rule, RuntimeException cause) {
    super("the rule '" + rule + "' failed: " + cause, cause);
  }
}
