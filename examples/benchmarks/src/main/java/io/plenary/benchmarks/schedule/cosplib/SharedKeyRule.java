package io.plenary.benchmarks.schedule.cosplib;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** {@return what the group costs, of which nothing matters but the aspects} */
  abstract long degree(int key, int[] aspects);

  @Override
  public final Optional<Tally> tally() {
    return Optional.of((key, aspects) -> degree((Integer) key, numbers(aspects)));
  }

  private static int[] numbers(List<?> aspects) {
    int[] numbers = new int[aspects.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (Integer) aspects.get(i);
    }
    return numbers;
  }

  @Override
  public List<Breach> check(Object key, List<PlacedSession> sessions) {
    Set<Object> different = new LinkedHashSet<>();
    List<Object> aspects = new ArrayList<>();
    for (PlacedSession session : sessions) {
      Object aspect = aspect(session);
      if (different.add(aspect) || countsAlike()) {
        aspects.add(aspect);
      }
    }
    long degree = degree((Integer) key, numbers(aspects));
    return degree == 0 ? List.of() : List.of(Breach.of(sessions).times(degree));
  }
}
