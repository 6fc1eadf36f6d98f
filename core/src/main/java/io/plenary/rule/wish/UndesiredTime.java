package io.plenary.rule.wish;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.List;

/** Nothing is held at a time that is rather not wanted. */
public final class UndesiredTime implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "undesired-time",
      "A placed session overlaps no time that is undesired by its own preferences or by those"
          + " of someone who must be present; there is one finding for the session's own"
          + " preferences and one for each such person's.",
      "{session}, {time}, overlaps {unwanted}, and that suits {holder} badly.");

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
    return Holders.breaches(
        session, (placed, preferences) -> Unwanted.times(placed, preferences.undesiredTimes()));
  }
}
