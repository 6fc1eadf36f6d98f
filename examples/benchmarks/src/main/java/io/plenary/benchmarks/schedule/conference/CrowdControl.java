package io.plenary.benchmarks.schedule.conference;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import java.util.Collection;
import java.util.List;

/** Of talks that draw crowds, there are no more than two in a slot. */
record CrowdControl(RuleInfo info, Talks talks) implements GroupRule {

  private static final int MOST = 2;

  @Override
  public Basis basis() {
    return Basis.TIMES;
  }

  @Override
  public Collection<?> keys(PlacedSession session) {
    boolean crowd = talks.of(session).crowdControlRisk() > 0;
    return crowd ? List.of(talks.slot(session)) : List.of();
  }

  /** All talks of a slot are of one length: how many there are is enough. */
  @Override
  public Object aspect(PlacedSession session) {
    return true;
  }

  @Override
  public long degree(Object key, List<PlacedSession> sessions) {
    return sessions.size() > MOST ? sessions.size() * Times.minutes(sessions.get(0)) : 0;
  }

  @Override
  public List<Breach> check(Object key, List<PlacedSession> sessions) {
    long degree = degree(key, sessions);
    return degree == 0 ? List.of() : List.of(Breach.of(sessions).times(degree));
  }
}
