package io.plenary.rule.published;

import io.plenary.agenda.Room;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.List;
import java.util.Optional;

/** What was pinned stays where it is. */
public final class PinnedMoved implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "pinned-moved",
      "A session that was held, placed and pinned in the published plan is placed, starts at the same"
          + " moment and is in the same rooms, in whatever order; a part of the same block that was and"
          + " is placed at the same distance from its start moves with it, and so do the rooms of one"
          + " that neither declared nor declares any, if the block was and is placed.",
      "{session} was pinned to {publishedTime} in {publishedRooms}; its time is now {time}, its place"
          + " {rooms}.");

  private final Published published;

  PinnedMoved(Published published) {
    this.published = published;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Breach> check(PlacedSession session) {
    Optional<Published.Pair> pair = published.find(session).filter(Published.Pair::isPinned);
    if (pair.isEmpty() || !(pair.get().startDiffers() || pair.get().roomsDiffer())) {
      return List.of();
    }
    List<Room> before = pair.get().before().rooms();
    List<Room> now = session.isPlaced() ? session.rooms() : List.of();
    return List.of(Breach.of(session)
        .with("publishedTime", pair.get().before().placedTime())
        .with("publishedRooms", before.isEmpty() ? "no room" : before)
        .with("time", session.time().<Object>map(time -> time).orElse("open"))
        .with("rooms", now.isEmpty() ? "open" : now));
  }
}
