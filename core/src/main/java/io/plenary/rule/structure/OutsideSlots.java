package io.plenary.rule.structure;

import io.plenary.agenda.Slot;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.rule.support.Derived;
import io.plenary.time.TimeRange;
import java.util.List;

/** Sessions are held in the slots that were set aside for them. */
public final class OutsideSlots implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.medium(
      "outside-slots",
      "Where the agenda has slots, they cover the time of every session that is part of no other and"
          + " no interlude; slots that touch or overlap are one, and a session without length may be at"
          + " the end of one.",
      "{session}, {time}, does not lie within the slots of the programme: {missing} is in none of"
          + " them.");

  private final Derived<List<Slot>, Windows> windowsOf = new Derived<>(Windows::new);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Basis basis() {
    return Basis.TIMES;
  }

  @Override
  public List<Breach> check(PlacedSession session) {
    List<Slot> slots = session.content().slots();
    if (slots.isEmpty()
        || !session.isPlaced()
        || session.block().isPresent()
        || session.session().kind().interlude()) {
      return List.of();
    }
    TimeRange time = session.placedTime();
    Windows windows = windowsOf.of(slots);
    return windows.cover(time)
        ? List.of()
        : List.of(
            Breach.of(session).with("missing", time.isEmpty() ? time : windows.missingFrom(time)));
  }
}
