package io.plenary.rule.relation;

import io.plenary.agenda.Relation;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.RuleInfo;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Set;

/** The focused groups start together. */
public final class StartsApart implements PairRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "starts-apart",
      "Where a session names another in a relation SAME_TIME, both start at the same moment.",
      "{first}, {firstTime}, and {second}, {secondTime}, must start at the same time.");

  private static final Set<Relation.Type> TYPES = Set.of(Relation.Type.SAME_TIME);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Basis basis() {
    return Basis.TIMES;
  }

  @Override
  public Collection<?> keys(Session session, Content content) {
    return Named.by(session, TYPES);
  }

  @Override
  public Collection<?> partnerKeys(Session session, Content content) {
    return Named.itself(session, content);
  }

  @Override
  public Reach reach() {
    return Reach.any();
  }

  @Override
  public long strength(Session first, Session second, Content content) {
    return 1;
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    ZonedDateTime one = first.placedTime().start();
    ZonedDateTime other = second.placedTime().start();
    return one.toInstant().equals(other.toInstant()) ? 0 : 1;
  }
}
