package io.plenary.benchmarks.schedule.family;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A rule that gives a degree for a talk where it is placed.
 *
 * @param info what is said of the rule
 * @param basis what of a place the degree depends on
 * @param degree how badly the talk is placed
 */
public record TalkRule(RuleInfo info, Basis basis, ToLongFunction<PlacedSession> degree)
    implements SessionRule {

  @Override
  public List<Breach> check(PlacedSession session) {
    long found = session.isPlaced() ? degree.applyAsLong(session) : 0;
    return found == 0 ? List.of() : List.of(Breach.of(session).times(found));
  }
}
