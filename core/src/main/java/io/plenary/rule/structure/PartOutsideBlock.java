package io.plenary.rule.structure;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.List;
import java.util.Optional;

/** A part is held while its block is. */
public final class PartOutsideBlock implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "part-outside-block",
      "A part lies within the time of the session that it is part of.",
      "{session}, {time}, does not lie within {block}, which it is part of and which is on"
          + " {blockTime}.");

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
    Optional<PlacedSession> block = session.block();
    if (session.time().isEmpty()
        || block.isEmpty()
        || block.get().time().isEmpty()
        || block.get().placedTime().encloses(session.placedTime())) {
      return List.of();
    }
    return List.of(Breach.of(session)
        .about(block.get().id())
        .with("block", block.get().session())
        .with("blockTime", block.get().placedTime()));
  }
}
