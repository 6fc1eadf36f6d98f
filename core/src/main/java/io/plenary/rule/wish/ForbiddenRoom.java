package io.plenary.rule.wish;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.List;

/** Nothing is held in a room that is out of the question. */
public final class ForbiddenRoom implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "forbidden-room",
      "A placed session is in no room that is forbidden by its own preferences or by those of"
          + " someone who must be present; there is one finding for the session's own preferences"
          + " and one for each such person's.",
      "{session}, {time}, is in {unwanted}, and that is out of the question for {holder}.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Basis basis() {
    return Basis.ROOMS;
  }

  @Override
  public List<Breach> check(PlacedSession session) {
    return Holders.breaches(
        session, (placed, preferences) -> Unwanted.rooms(placed, preferences.forbiddenRooms()));
  }
}
