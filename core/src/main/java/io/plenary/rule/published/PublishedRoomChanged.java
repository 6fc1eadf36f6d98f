package io.plenary.rule.published;

import io.plenary.agenda.Room;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.List;
import java.util.Optional;

/** Sessions are held where it was announced that they are. */
public final class PublishedRoomChanged implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "published-room-changed",
      "A session that was held and placed in the published plan, and not pinned there, and is placed"
          + " now, is in the same rooms, in whatever order; a part of the same block that neither"
          + " declared nor declares any moves with it, if the block was and is placed.",
      "{session}, {time}, was announced for {publishedRooms} and is now in {rooms}.");

  private final Published published;

  PublishedRoomChanged(Published published) {
    this.published = published;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Breach> check(PlacedSession session) {
    Optional<Published.Pair> pair = published.find(session);
    if (pair.isEmpty() || pair.get().isPinned() || !pair.get().roomsDiffer()) {
      return List.of();
    }
    List<Room> before = pair.get().before().rooms();
    Breach breach = Breach.of(session)
        .with("publishedRooms", before.isEmpty() ? "no room" : before)
        .with("rooms", session.rooms().isEmpty() ? "no room" : session.rooms());
    for (Room room : session.rooms()) {
      breach = breach.about(room.id());
    }
    return List.of(breach);
  }
}
