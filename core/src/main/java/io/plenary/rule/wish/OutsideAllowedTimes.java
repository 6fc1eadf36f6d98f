package io.plenary.rule.wish;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.time.TimeRanges;
import java.util.List;

/** A session is held when it may be. */
public final class OutsideAllowedTimes implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "outside-allowed-times",
      "A placed session lies within its allowed times taken together; times of no length allow"
          + " and demand nothing.",
      "{session}, {time}, may only be held on {allowed}.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Basis basis() {
    return Basis.TIMES;
  }

  @Override
  public List<Breach> check(PlacedSession session) {
    if (session.session().allowedTimes().isEmpty() || !session.isPlaced()) {
      return List.of();
    }
    TimeRanges allowed = TimeRanges.of(session.session().allowedTimes());
    return allowed.isEmpty() || allowed.covers(session.placedTime())
        ? List.of()
        : List.of(Breach.of(session).with("allowed", Unwanted.onClocksAt(session, allowed)));
  }
}
