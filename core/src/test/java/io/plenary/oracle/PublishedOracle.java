package io.plenary.oracle;

import io.plenary.agenda.Placement;
import io.plenary.agenda.Ref;
import io.plenary.agenda.Room;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be found about what was announced and is no longer so. */
final class PublishedOracle {

  private final Programme on;
  private final Programme published;
  private final Verdicts found;

  PublishedOracle(Programme on, Programme published, Verdicts found) {
    this.on = on;
    this.published = published;
    this.found = found;
  }

  void check() {
    for (Item now : on.held()) {
      published.placed(then -> then.id().equals(now.id())).forEach(then -> check(then, now));
    }
  }

  private void check(Item then, Item now) {
    boolean moved = hasMoved(then, now);
    boolean elsewhere = isElsewhere(then, now);
    if (then.placement().orElseThrow().pinned()) {
      if (moved || elsewhere) {
        found.add("pinned-moved", 1, now.id());
      }
      return;
    }
    if (moved) {
      found.add("published-time-changed", 1, now.id());
    }
    if (elsewhere) {
      Set<Ref> subjects = new LinkedHashSet<>(List.of(now.id()));
      now.rooms.forEach(room -> subjects.add(room.id()));
      found.add("published-room-changed", 1, subjects);
    }
  }

  private static boolean isInSameBlock(Item then, Item now) {
    return then.block.isPresent() && then.block.map(Item::id).equals(now.block.map(Item::id));
  }

  private static boolean hasMoved(Item then, Item now) {
    Optional<Placement.Start> start = then.placement().map(Placement::start);
    boolean movesWithBlock = isInSameBlock(then, now)
        && start.orElseThrow() instanceof Placement.Offset
        && start.equals(now.placement().map(Placement::start));
    return !movesWithBlock && !(now.placed && now.start == then.start);
  }

  private static boolean isElsewhere(Item then, Item now) {
    boolean movesWithBlock = isInSameBlock(then, now)
        && !then.declaresRooms()
        && !now.declaresRooms()
        && then.block.orElseThrow().placed
        && now.block.orElseThrow().placed;
    return now.placed && !movesWithBlock && !rooms(then).equals(rooms(now));
  }

  private static Set<Room.Id> rooms(Item item) {
    Set<Room.Id> rooms = new HashSet<>();
    item.rooms.forEach(room -> rooms.add(room.id()));
    return rooms;
  }
}
