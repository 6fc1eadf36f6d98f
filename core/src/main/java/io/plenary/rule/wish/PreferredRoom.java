package io.plenary.rule.wish;

import io.plenary.agenda.Preferences;
import io.plenary.agenda.Room;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.rule.support.Rooms;
import java.util.List;
import java.util.Optional;

/** A session is held where it, and those who must be present, would like it to be. */
public final class PreferredRoom implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "preferred-room",
      "Of the rooms of a placed session, if it has any, at least one is among those that its"
          + " own preferences name, and one among those that each person who must be present"
          + " prefers; there is one finding for the session's own preferences and one for each"
          + " such person's.",
      "{session}, {time}, is in {rooms}; {preferred} would suit {holder} better.");

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
    return Holders.breaches(session, PreferredRoom::breach);
  }

  private static Optional<Breach> breach(PlacedSession session, Preferences preferences) {
    List<Room.Id> preferred = preferences.preferredRooms();
    if (preferred.isEmpty()
        || session.rooms().isEmpty()
        || session.rooms().stream().anyMatch(room -> preferred.contains(room.id()))) {
      return Optional.empty();
    }
    List<Room> better =
        preferred.stream().flatMap(id -> session.content().room(id).stream()).toList();
    return Optional.of(Rooms.tell(Breach.of(session).with("preferred", better), session.rooms()));
  }
}
