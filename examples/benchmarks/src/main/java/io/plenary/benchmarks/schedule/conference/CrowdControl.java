package io.plenary.benchmarks.schedule.conference;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

  /** All talks of a slot are of one length, and how many there are is what matters. */
  @Override
  public Object aspect(PlacedSession session) {
    return Times.minutes(session);
  }

  @Override
  public Optional<Tally> tally() {
    return Optional.of((slot, minutes) -> degree(minutes.size(), (Long) minutes.get(0)));
  }

  private static long degree(int talks, long minutes) {
    return talks > MOST ? talks * minutes : 0;
  }

  @Override
  public List<Breach> check(Object key, List<PlacedSession> sessions) {
    long degree = degree(sessions.size(), Times.minutes(sessions.get(0)));
    return degree == 0 ? List.of() : List.of(Breach.of(sessions).times(degree));
  }
}
