package io.plenary.oracle;

import io.plenary.agenda.Ref;
import java.util.Set;

/**
 * What is to be found.
 *
 * @param rule the id of the rule that is broken
 * @param subjects who and what it concerns, in whatever order
 * @param penalty what it costs
 */
record Verdict(String rule, Set<Ref> subjects, long penalty) {

  @Override
  public String toString() {
    return rule + " " + subjects.stream().map(Ref::value).sorted().toList() + " -" + penalty;
  }
}
