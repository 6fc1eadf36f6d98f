package io.plenary.rule.programme;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Outermost;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * No two sessions that are alike in some way are held at once, so that whoever wants to be in one need
 * not miss the other. Interludes are not looked at; a block and its parts are one, and of two blocks
 * that are alike and held at once the parts are not told again.
 *
 * @param <T> in what sessions are alike
 */
abstract class InParallel<T> implements PairRule {

  private final RuleInfo info;

  InParallel(RuleInfo info) {
    this.info = info;
  }

  /** {@return what others may have as well, each of it once} */
  abstract List<T> traits(Session session);

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final Basis basis() {
    return Basis.TIMES;
  }

  @Override
  public Collection<?> keys(Session session, Content content) {
    return session.kind().interlude() ? List.of() : traits(session);
  }

  @Override
  public final Reach reach() {
    return Reach.overlap();
  }

  @Override
  public long strength(Session first, Session second, Content content) {
    return shared(first, second).size();
  }

  /** {@return what both sessions have; nothing if one of them is an interlude} */
  final List<T> shared(Session one, Session other) {
    if (one.kind().interlude() || other.kind().interlude()) {
      return List.of();
    }
    List<T> ofOther = traits(other);
    List<T> shared = new ArrayList<>(1);
    for (T trait : traits(one)) {
      if (ofOther.contains(trait)) {
        shared.add(trait);
      }
    }
    return shared;
  }

  @Override
  public final long degree(PlacedSession first, PlacedSession second) {
    return Outermost.clash(first, second, this::clash) ? 1 : 0;
  }

  private boolean clash(PlacedSession one, PlacedSession other) {
    return one.overlaps(other) && strength(one.session(), other.session(), one.content()) > 0;
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    return Breach.of(first, second).with("shared", shared(first.session(), second.session()));
  }
}
