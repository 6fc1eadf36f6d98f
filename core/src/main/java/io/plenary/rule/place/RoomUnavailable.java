package io.plenary.rule.place;

import io.plenary.agenda.Room;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.rule.support.Blocks;
import io.plenary.rule.support.Few;
import io.plenary.rule.support.Times;
import io.plenary.time.TimeRange;
import java.util.List;

/** A room is used only when it can be. */
public final class RoomUnavailable implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "room-unavailable",
      "A session lies within the times at which its rooms can be used; of a part that declares no"
          + " rooms and lies within the time of its block, the block alone is told.",
      "{session}, {time}, is in {room}, which cannot be used on {missing}.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Breach> check(PlacedSession session) {
    if (!session.isPlaced()) {
      return List.of();
    }
    Few<Breach> breaches = new Few<>();
    for (Room room : session.rooms()) {
      List<TimeRange> missing = Times.missing(room.availability(), session.placedTime());
      if (!missing.isEmpty() && !Blocks.standsFor(session)) {
        breaches.add(
            Breach.of(session).about(room.id()).with("room", room).with("missing", missing));
      }
    }
    return breaches.toList();
  }
}
