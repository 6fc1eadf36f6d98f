package io.plenary.rule.place;

import io.plenary.agenda.Room;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.rule.support.Blocks;
import io.plenary.rule.support.Rooms;
import io.plenary.rule.support.Times;
import io.plenary.time.TimeRange;
import java.util.List;

/** Sessions in the house are held while it is open. */
public final class OutsideOpeningHours implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "outside-opening-hours",
      "A session that has rooms, all of them at the agenda's own venue, lies within the opening hours"
          + " if there are any; of a part that lies within the time of its block, the block alone is"
          + " told if it has such rooms, too.",
      "{session}, {time}, is in {rooms}, and the house is closed on {missing}.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Breach> check(PlacedSession session) {
    List<TimeRange> open = session.content().openingHours();
    if (open.isEmpty() || !session.isPlaced() || !isInTheHouse(session)) {
      return List.of();
    }
    List<TimeRange> missing = Times.missing(open, session.placedTime());
    if (missing.isEmpty() || isToldOfBlock(session)) {
      return List.of();
    }
    return List.of(Breach.of(session).with("missing", missing));
  }

  private static boolean isInTheHouse(PlacedSession session) {
    for (Room room : session.rooms()) {
      if (Rooms.venue(room).isPresent()) {
        return false;
      }
    }
    return !session.rooms().isEmpty();
  }

  private static boolean isToldOfBlock(PlacedSession session) {
    return Blocks.encloses(session)
        && session.block().map(OutsideOpeningHours::isInTheHouse).orElse(false);
  }
}
