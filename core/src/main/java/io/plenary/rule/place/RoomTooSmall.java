package io.plenary.rule.place;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.rule.support.Rooms;
import java.util.List;
import java.util.OptionalLong;

/** The rooms of a session take the people who are expected. */
public final class RoomTooSmall implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "room-too-small",
      "The rooms of a session together take the people who are expected, and each person without a"
          + " seat counts; nothing is said where a room's capacity or the audience is not known.",
      "{session}, {time}, expects {expected} people, and {rooms} can take {capacity}.");

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
    int expected = session.session().expectedAudience().orElse(0);
    if (expected == 0 || !session.isPlaced()) {
      return List.of();
    }
    OptionalLong seats = Rooms.seats(session.rooms());
    if (seats.isEmpty() || expected <= seats.getAsLong()) {
      return List.of();
    }
    Breach breach = Breach.of(session)
        .times(Math.min(expected - seats.getAsLong(), Breach.HIGHEST))
        .with("expected", expected)
        .with("capacity", seats.getAsLong());
    return List.of(Rooms.tell(breach, session.rooms()));
  }
}
