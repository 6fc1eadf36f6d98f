package io.plenary.rule.place;

import io.plenary.agenda.Room;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.rule.support.Few;
import java.util.List;

/** A room has what a session needs: a projector, a stage, a way in without steps. */
public final class FeatureMissing implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "feature-missing",
      "Each room of a placed session has everything that the session needs, and each thing that is"
          + " missing counts.",
      "{session}, {time}, needs {missing}, which {room} does not have.");

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
    List<Room.Feature> needs = session.session().needs();
    if (needs.isEmpty() || !session.isPlaced()) {
      return List.of();
    }
    Few<Breach> breaches = new Few<>();
    for (Room room : session.rooms()) {
      if (!room.features().containsAll(needs)) {
        List<Room.Feature> missing =
            needs.stream().filter(need -> !room.features().contains(need)).toList();
        breaches.add(Breach.of(session)
            .times(missing.size())
            .about(room.id())
            .with("missing", missing)
            .with("room", room));
      }
    }
    return breaches.toList();
  }
}
