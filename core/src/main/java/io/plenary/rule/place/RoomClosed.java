package io.plenary.rule.place;

import io.plenary.agenda.Room;
import io.plenary.agenda.Slot;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.rule.support.Blocks;
import io.plenary.rule.support.Few;
import java.util.List;

/** Nothing is held in the great hall while it is being rebuilt. */
public final class RoomClosed implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "room-closed",
      "No session overlaps a slot in which one of its rooms is closed; of a part that declares no"
          + " rooms and lies within the time of its block, the block alone is told.",
      "{session}, {time}, is in {room}, which is closed on {closed}.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Breach> check(PlacedSession session) {
    List<Slot> slots = session.content().slots();
    if (slots.isEmpty() || session.rooms().isEmpty() || !session.isPlaced()) {
      return List.of();
    }
    Few<Breach> breaches = new Few<>();
    for (Slot slot : slots) {
      if (slot.closedRooms().isEmpty()) {
        continue;
      }
      for (Room room : session.rooms()) {
        if (slot.closedRooms().contains(room.id())
            && slot.time().overlaps(session.placedTime())
            && !Blocks.standsFor(session)) {
          breaches.add(breach(session, room, slot));
        }
      }
    }
    return breaches.toList();
  }

  private static Breach breach(PlacedSession session, Room room, Slot slot) {
    return Breach.of(session).about(room.id()).with("room", room).with("closed", slot.time());
  }
}
