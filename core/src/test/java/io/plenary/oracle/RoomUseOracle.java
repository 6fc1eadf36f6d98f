package io.plenary.oracle;

import io.plenary.agenda.Room;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be found about sessions that are held in one room, or beside each other. */
final class RoomUseOracle {

  private static final long LEAST_TURNAROUND = 10 * 60;
  private static final long LONGEST_IDLE = 3 * 3600;
  private static final long MOST_INTERPRETATION = 7 * 3600;
  private static final int MOST_IN_PARALLEL = 8;

  private final Programme on;
  private final Verdicts found;

  RoomUseOracle(Programme on, Verdicts found) {
    this.on = on;
    this.found = found;
  }

  void check() {
    on.pairs((one, other) -> {
      if (Programme.outermost(one, other, RoomUseOracle::clash)) {
        found.add("room-clash", 1, one, other, shared(one, other));
      }
      if (Programme.outermost(one, other, RoomUseOracle::isTight)) {
        found.add("turnaround", 1, one, other, shared(one, other));
      }
      interpretation(one, other);
      popularity(one, other);
    });
    for (LocalDate day : on.days()) {
      parallel(day);
      for (Room room : on.agenda.rooms()) {
        interpretationHours(room, day);
        idle(room, day);
      }
    }
  }

  private static List<Room.Id> shared(Item one, Item other) {
    return one.roomsWith(other).stream().map(Room::id).toList();
  }

  private static boolean clash(Item one, Item other) {
    boolean share = one.kind().sharesRoom() && other.kind().sharesRoom();
    return !share && one.overlaps(other) && !one.roomsWith(other).isEmpty();
  }

  private static boolean isTight(Item one, Item other) {
    return one.placed
        && other.placed
        && !one.isInterlude()
        && !other.isInterlude()
        && !one.overlaps(other)
        && one.gapTo(other) < LEAST_TURNAROUND
        && !one.roomsWith(other).isEmpty()
        && !one.isUnitedWith(other);
  }

  private static boolean isOnStage(Item one, Item other) {
    return one.overlaps(other)
        && !one.inLineWith(other)
        && !one.isInterlude()
        && !other.isInterlude();
  }

  private void interpretation(Item one, Item other) {
    Optional<Room> here = interpreted(one);
    Optional<Room> there = interpreted(other);
    if (!isOnStage(one, other) || here.isEmpty() || there.isEmpty()) {
      return;
    }
    int spoken = Integer.signum(
        one.session.languages().size() - other.session.languages().size());
    int followed = Integer.signum(
        here.get().interpretation().size() - there.get().interpretation().size());
    if (spoken * followed < 0) {
      found.add(
          "interpretation-misplaced",
          1,
          one,
          other,
          List.of(here.get().id(), there.get().id()));
    }
  }

  private static Optional<Room> interpreted(Item item) {
    return item.session.languages().isEmpty() || item.rooms.size() != 1
        ? Optional.empty()
        : Optional.of(item.rooms.get(0)).filter(room -> !room.interpretation().isEmpty());
  }

  private void popularity(Item one, Item other) {
    if (!isOnStage(one, other)
        || one.session.popularity().isEmpty()
        || other.session.popularity().isEmpty()
        || !areSeatsKnown(one)
        || !areSeatsKnown(other)) {
      return;
    }
    int demand = Integer.signum(
        one.session.popularity().getAsInt() - other.session.popularity().getAsInt());
    long seats = Long.signum(seats(one) - seats(other));
    if (demand * seats < 0) {
      Set<Room.Id> rooms = new LinkedHashSet<>();
      one.rooms.forEach(room -> rooms.add(room.id()));
      other.rooms.forEach(room -> rooms.add(room.id()));
      found.add("popular-in-smaller-room", 1, one, other, rooms);
    }
  }

  private static boolean areSeatsKnown(Item item) {
    return !item.rooms.isEmpty()
        && item.rooms.stream().allMatch(room -> room.capacity().isPresent());
  }

  private static long seats(Item item) {
    return item.rooms.stream().mapToLong(room -> room.capacity().orElse(0)).sum();
  }

  private void parallel(LocalDate day) {
    List<Item> leaves =
        Programme.leaves(on.placedOn(day, item -> !item.isInterlude() && item.start < item.end));
    List<Item> most = new ArrayList<>();
    for (Item first : Programme.inOrder(leaves)) {
      List<Item> now = leaves.stream()
          .filter(item -> item.overlaps(first.start, first.start + 1))
          .toList();
      if (now.size() > most.size()) {
        most = now;
      }
    }
    if (most.size() > MOST_IN_PARALLEL) {
      found.add("too-many-in-parallel", most.size() - MOST_IN_PARALLEL, most);
    }
  }

  private void interpretationHours(Room room, LocalDate day) {
    List<Item> items = on.placedOn(day, item -> !item.isInterlude() && item.rooms.contains(room));
    boolean much = Span.total(Span.ofItems(items)) > MOST_INTERPRETATION;
    if (room.interpretation().size() > 1 && much) {
      found.add("interpretation-hours", 1, items, room.id());
    }
  }

  private void idle(Room room, LocalDate day) {
    List<Item> items = on.placedOn(day, item -> item.rooms.contains(room));
    for (Span.Gap gap : Span.gaps(items, LONGEST_IDLE)) {
      found.add("room-idle", 1, gap.before().id(), gap.after().id(), room.id());
    }
  }
}
