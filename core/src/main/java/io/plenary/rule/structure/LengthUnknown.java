package io.plenary.rule.structure;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.List;

/** It is known how long a session takes. */
public final class LengthUnknown implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "length-unknown",
      "A placed session does not end at the moment at which it starts, as one does whose duration is"
          + " not known and which has no part that ends later.",
      "{session} starts on {time} and has no length.");

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
    return session.isPlaced() && session.placedTime().isEmpty()
        ? List.of(Breach.of(session))
        : List.of();
  }
}
