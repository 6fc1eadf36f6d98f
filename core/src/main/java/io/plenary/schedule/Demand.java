package io.plenary.schedule;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.RuleInfo;

/** Something that a feasible schedule must fulfil. */
public sealed interface Demand {

  /**
   * A session has a place.
   *
   * @param session the session
   */
  record Placed(Session session) implements Demand {
    /** {@return the demand as a sentence} */
    @Override
    public String toString() {
      return "“" + session.title().first() + "” has a place.";
    }
  }

  /**
   * A hard rule is kept.
   *
   * @param rule what is said of the rule
   */
  record Kept(RuleInfo rule) implements Demand {
    /** {@return the demand as a sentence, with the rule's id} */
    @Override
    public String toString() {
      return rule.definition() + " [" + rule.id() + "]";
    }
  }
}
