package io.plenary.rule.place;

import io.plenary.agenda.Room;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.ArrayList;
import java.util.List;

/** It is known whether a room takes an audience that is known. */
public final class CapacityUnknown implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "capacity-unknown",
      "The capacity of each room of a placed session is known if the session's audience is.",
      "{session}, {time}, expects an audience of {expected}, and nobody said how many people {room}"
          + " can take.");

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
    if (session.session().expectedAudience().isEmpty() || !session.isPlaced()) {
      return List.of();
    }
    int expected = session.session().expectedAudience().getAsInt();
    List<Breach> breaches = new ArrayList<>(0);
    for (Room room : session.rooms()) {
      if (room.capacity().isEmpty()) {
        breaches.add(
            Breach.of(session).about(room.id()).with("room", room).with("expected", expected));
      }
    }
    return breaches;
  }
}
