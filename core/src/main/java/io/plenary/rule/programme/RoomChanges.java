package io.plenary.rule.programme;

import io.plenary.agenda.Ref;
import io.plenary.agenda.Room;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.support.Firsts;
import io.plenary.rule.support.Parts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds how often sessions that belong together are held in other rooms. A part is held with its
 * block, and of sessions in the same rooms the first stands for all.
 */
final class RoomChanges {

  private RoomChanges() {}

  /** {@return whether a session is held anywhere that it could be kept to} */
  static boolean concern(PlacedSession session) {
    return !session.session().kind().interlude() && !session.rooms().isEmpty();
  }

  /** What is looked at in a session: the day, and the rooms. */
  private record Whereabouts(Optional<LocalDate> day, Set<Room.Id> rooms) {

    static Whereabouts of(PlacedSession session) {
      return new Whereabouts(session.day(), roomsOf(session));
    }
  }

  /** {@return all that is looked at in a session} */
  static Object aspectOf(PlacedSession session) {
    return Parts.aspectOf(session, Whereabouts::of);
  }

  /** {@return a breach with {@code day} and the {@code rooms}, if there is more than one set of them} */
  static List<Breach> among(List<PlacedSession> sessions) {
    if (sessions.size() < 2) {
      return List.of();
    }
    Map<Set<Room.Id>, PlacedSession> firsts =
        Firsts.of(Parts.outermostOf(sessions), RoomChanges::roomsOf);
    return firsts.size() < 2 ? List.of() : List.of(breach(List.copyOf(firsts.values())));
  }

  private static Set<Room.Id> roomsOf(PlacedSession session) {
    Set<Room.Id> ids = new LinkedHashSet<>();
    session.rooms().forEach(room -> ids.add(room.id()));
    return ids;
  }

  private static Breach breach(List<PlacedSession> firsts) {
    List<Ref> subjects = new ArrayList<>();
    Map<Room.Id, Room> rooms = new LinkedHashMap<>();
    for (PlacedSession first : firsts) {
      subjects.add(first.id());
      first.rooms().forEach(room -> rooms.putIfAbsent(room.id(), room));
    }
    subjects.addAll(rooms.keySet());
    return new Breach(firsts.size() - 1, subjects, Map.of())
        .with("day", firsts.get(0).day().orElseThrow())
        .with("rooms", List.copyOf(rooms.values()));
  }
}
