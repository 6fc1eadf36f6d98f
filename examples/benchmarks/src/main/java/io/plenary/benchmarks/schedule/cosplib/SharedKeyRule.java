package io.plenary.benchmarks.schedule.cosplib;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import java.util.Collection;
import java.util.List;

/** A rule about talks that share one number: that of their track, their window, their cell. */
abstract class SharedKeyRule implements GroupRule {

  final Programme programme;
  private final RuleInfo info;
  private final Basis basis;

  SharedKeyRule(RuleInfo info, Programme programme, Basis basis) {
    this.info = info;
    this.programme = programme;
    this.basis = basis;
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Basis basis() {
    return basis;
  }

  /** {@return the number that the talk shares with others where it is placed} */
  abstract int key(PlacedSession session);

  @Override
  public Collection<?> keys(PlacedSession session) {
    return List.of(key(session));
  }

  @Override
  public abstract Object aspect(PlacedSession session);

  @Override
  public abstract long degree(Object key, List<PlacedSession> sessions);

  @Override
  public List<Breach> check(Object key, List<PlacedSession> sessions) {
    long degree = degree(key, sessions);
    return degree == 0 ? List.of() : List.of(Breach.of(sessions).times(degree));
  }
}
