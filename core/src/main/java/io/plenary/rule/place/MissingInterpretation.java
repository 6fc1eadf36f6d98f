package io.plenary.rule.place;

import io.plenary.agenda.Room;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.rule.support.Few;
import io.plenary.value.Language;
import java.util.List;

/** What is spoken in a session can be followed in its rooms. */
public final class MissingInterpretation implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "missing-interpretation",
      "Each language that is spoken in a session is among those that a listener in its room can"
          + " follow; nothing is said where either is not known.",
      "{session}, {time}, is held in {missing}, and in {room} one can follow {offered} only.");

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
    if (session.session().languages().isEmpty() || !session.isPlaced()) {
      return List.of();
    }
    Few<Breach> breaches = new Few<>();
    for (Room room : session.rooms()) {
      List<Language> missing = missing(session.session().languages(), room.interpretation());
      if (!missing.isEmpty()) {
        breaches.add(Breach.of(session)
            .times(missing.size())
            .about(room.id())
            .with("missing", missing)
            .with("room", room)
            .with("offered", room.interpretation()));
      }
    }
    return breaches.toList();
  }

  private static List<Language> missing(List<Language> spoken, List<Language> offered) {
    if (offered.isEmpty() || offered.containsAll(spoken)) {
      return List.of();
    }
    return spoken.stream()
        .filter(language -> offered.stream().noneMatch(language::isServedBy))
        .toList();
  }
}
