package io.plenary.benchmarks.schedule.cosplib;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.RuleInfo;
import java.util.Collection;
import java.util.List;

/** Talks of a track that have an order are not held at once; counted are the slots they share. */
record OrderedTogether(RuleInfo info, Programme programme) implements PairRule {

  @Override
  public Reach reach() {
    return Reach.overlap();
  }

  @Override
  public Basis basis() {
    return Basis.TIMES;
  }

  @Override
  public boolean looksAtSessions() {
    return false;
  }

  @Override
  public Collection<?> keys(Session session, Content content) {
    int talk = programme.talk(session);
    CosplibData data = programme.data();
    return data.order[talk] == 0 ? List.of() : List.of(data.track[talk]);
  }

  @Override
  public long strength(Session first, Session second, Content content) {
    return 1;
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    return programme.commonSlots(first, second);
  }
}
