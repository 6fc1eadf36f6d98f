package io.plenary.rule.place;

import io.plenary.agenda.Room;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.List;

/** The rooms of a session take the people who are expected. */
public final class RoomTooSmall implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "room-too-small",
      "The rooms of a session together take the people who are expected; nothing is said where a"
          + " room's capacity or the audience is not known.",
      "{session}, {time}, expects {expected} people, and {rooms} can take {capacity}.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Breach> check(PlacedSession session) {
    List<Room> rooms = session.rooms();
    boolean known = rooms.stream().allMatch(room -> room.capacity().isPresent());
    long capacity = rooms.stream().mapToLong(room -> room.capacity().orElse(0)).sum();
    int expected = session.session().expectedAudience().orElse(0);
    if (session.time().isEmpty() || rooms.isEmpty() || !known || expected <= capacity) {
      return List.of();
    }
    Breach breach = Breach.of(session).with("expected", expected).with("capacity", capacity);
    for (Room room : rooms) {
      breach = breach.about(room.id());
    }
    return List.of(breach);
  }
}
