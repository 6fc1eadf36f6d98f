package io.plenary.schedule.cost;

import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;

/**
 * A rule, and how much a breach of it matters.
 *
 * @param <R> the rule's shape
 * @param rule the rule
 * @param info what is said of it in the set of rules
 */
record Weighed<R extends Rule>(R rule, RuleInfo info) {

  Level level() {
    return info.level();
  }

  /** {@return what a breach of a degree costs} */
  long cost(long degree) {
    return info.weight() * degree;
  }
}
