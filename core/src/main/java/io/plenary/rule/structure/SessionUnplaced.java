package io.plenary.rule.structure;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.List;

/** Every session has a time. */
public final class SessionUnplaced implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.medium(
      "session-unplaced",
      "Every session is placed; of a block that is not, its parts are not counted.",
      "{session} has no place on the timetable yet.");

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
    boolean blockUnplaced = session.block().map(block -> block.time().isEmpty()).orElse(false);
    return session.time().isPresent() || blockUnplaced ? List.of() : List.of(Breach.of(session));
  }
}
