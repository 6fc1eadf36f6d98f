package io.plenary.rule.published;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.rule.shape.PlacedAgenda;
import io.plenary.rule.shape.PlacedSession;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The plan that was published, and what has become of it; sessions are matched by id. */
final class Published {

  /**
   * A session as it was announced and as it is.
   *
   * @param before as it was announced, placed and held
   * @param now as it is
   */
  record Pair(PlacedSession before, PlacedSession now) {

    boolean isPinned() {
      return before.placement().map(Placement::pinned).orElse(false);
    }

    /**
     * {@return whether it no longer starts when it was announced to, or is no longer placed} A part
     * that is as far from the start of its block as before moves with the block.
     */
    boolean startDiffers() {
      boolean same = now.isPlaced()
          && now.placedTime()
              .start()
              .toInstant()
              .equals(before.placedTime().start().toInstant());
      return !same && !(isInSameBlock() && isAtSameOffset());
    }

    private boolean isInSameBlock() {
      return now.block().isPresent()
          && before.block().map(PlacedSession::id).equals(now.block().map(PlacedSession::id));
    }

    private boolean isAtSameOffset() {
      Optional<Placement.Start> start = before.placement().map(Placement::start);
      return start.filter(Placement.Offset.class::isInstance).isPresent()
          && start.equals(now.placement().map(Placement::start));
    }

    /**
     * {@return whether it is placed and its rooms are others than announced, in whatever order} A part
     * that declares no rooms moves with its block.
     */
    boolean roomsDiffer() {
      return now.isPlaced()
          && !idsOf(before.rooms()).equals(idsOf(now.rooms()))
          && !isInRoomsOfSameBlock();
    }

    private boolean isInRoomsOfSameBlock() {
      return isInSameBlock()
          && !before.declaresRooms()
          && !now.declaresRooms()
          && before.block().filter(PlacedSession::isPlaced).isPresent()
          && now.block().filter(PlacedSession::isPlaced).isPresent();
    }

    private static Set<Room.Id> idsOf(List<Room> rooms) {
      Set<Room.Id> ids = new HashSet<>();
      rooms.forEach(room -> ids.add(room.id()));
      return ids;
    }
  }

  private final PlacedAgenda agenda;

  Published(Agenda agenda) {
    this.agenda = PlacedAgenda.of(agenda);
  }

  /** {@return a session and what was announced of it, if it was placed and to be held} */
  Optional<Pair> find(PlacedSession now) {
    return agenda
        .session(now.id())
        .filter(PlacedSession::isPlaced)
        .map(before -> new Pair(before, now));
  }
}
