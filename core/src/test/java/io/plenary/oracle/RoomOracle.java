package io.plenary.oracle;

import io.plenary.agenda.Ref;
import io.plenary.agenda.Room;
import io.plenary.agenda.Slot;
import io.plenary.value.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What is to be found about one session and its rooms. */
final class RoomOracle {

  private final Programme on;
  private final Verdicts found;

  RoomOracle(Programme on, Verdicts found) {
    this.on = on;
    this.found = found;
  }

  void check() {
    for (Item item : on.placed()) {
      unavailable(item);
      closed(item);
      size(item);
      features(item);
      interpretation(item);
      openingHours(item);
    }
  }

  private static boolean isToldOfBlock(Item item) {
    return !item.declaresRooms() && item.liesInBlock();
  }

  private void unavailable(Item item) {
    for (Room room : item.rooms) {
      List<Span> open = Span.of(room.availability());
      if (!Span.sayNothing(open) && !Span.cover(open, item) && !isToldOfBlock(item)) {
        found.add("room-unavailable", 1, item.id(), room.id());
      }
    }
  }

  private void closed(Item item) {
    for (Slot slot : on.agenda.slots()) {
      Span time = Span.of(slot.time());
      for (Room room : item.rooms) {
        if (slot.closedRooms().contains(room.id())
            && item.overlaps(time.start(), time.end())
            && !isToldOfBlock(item)) {
          found.add("room-closed", 1, item.id(), room.id());
        }
      }
    }
  }

  private void size(Item item) {
    OptionalInt expected = item.session.expectedAudience();
    if (expected.isEmpty() || item.rooms.isEmpty()) {
      return;
    }
    List<Ref> subjects = new ArrayList<>(List.of(item.id()));
    long seats = 0;
    boolean known = true;
    for (Room room : item.rooms) {
      subjects.add(room.id());
      seats += room.capacity().orElse(0);
      if (room.capacity().isEmpty()) {
        known = false;
        found.add("capacity-unknown", 1, item.id(), room.id());
      }
    }
    if (known && expected.getAsInt() > seats) {
      found.add("room-too-small", expected.getAsInt() - seats, subjects);
    }
    if (known && 100L * expected.getAsInt() < 25 * seats) {
      found.add("room-too-large", 1, subjects);
    }
  }

  private void features(Item item) {
    for (Room room : item.rooms) {
      long missing = item.session.needs().stream()
          .filter(need -> !room.features().contains(need))
          .count();
      if (missing > 0) {
        found.add("feature-missing", missing, item.id(), room.id());
      }
    }
  }

  private void interpretation(Item item) {
    for (Room room : item.rooms) {
      long missing = item.session.languages().stream()
          .filter(spoken -> room.interpretation().stream().noneMatch(spoken::isServedBy))
          .count();
      if (missing > 0 && !room.interpretation().isEmpty()) {
        found.add("missing-interpretation", missing, item.id(), room.id());
      }
    }
  }

  private void openingHours(Item item) {
    List<Span> open = Span.of(on.agenda.openingHours());
    boolean toldOfBlock = item.liesInBlock() && isInTheHouse(item.block.orElseThrow());
    if (!Span.sayNothing(open) && isInTheHouse(item) && !Span.cover(open, item) && !toldOfBlock) {
      found.add("outside-opening-hours", 1, item.id());
    }
  }

  private static boolean isInTheHouse(Item item) {
    return !item.rooms.isEmpty()
        && item.rooms.stream()
            .noneMatch(room -> room.place().flatMap(Place::venue).isPresent());
  }
}
