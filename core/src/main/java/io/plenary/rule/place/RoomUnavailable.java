package io.plenary.rule.place;

import io.plenary.agenda.Room;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.time.TimeRanges;
import java.util.ArrayList;
import java.util.List;

/** A room is used only when it can be. */
public final class RoomUnavailable implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "room-unavailable",
      "A session lies within the times at which its rooms can be used.",
      "{session}, {time}, is in {room}, which cannot be used on {missing}.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Breach> check(PlacedSession session) {
    List<Breach> breaches = new ArrayList<>();
    if (session.time().isEmpty() || isCoveredByBlock(session)) {
      return breaches;
    }
    for (Room room : session.rooms()) {
      TimeRanges open = TimeRanges.of(room.availability());
      if (!open.isEmpty() && !open.covers(session.placedTime())) {
        TimeRanges closed = open.missingFrom(session.placedTime());
        breaches.add(
            Breach.of(session).about(room.id()).with("room", room).with("missing", closed));
      }
    }
    return breaches;
  }

  /** What is said of a block need not be said of each part that is held in its rooms. */
  private static boolean isCoveredByBlock(PlacedSession session) {
    return !session.declaresRooms()
        && session
            .block()
            .flatMap(PlacedSession::time)
            .map(block -> block.encloses(session.placedTime()))
            .orElse(false);
  }
}
