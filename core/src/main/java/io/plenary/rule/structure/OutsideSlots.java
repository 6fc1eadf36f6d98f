package io.plenary.rule.structure;

import io.plenary.agenda.Slot;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.time.TimeRange;
import io.plenary.time.TimeRanges;
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

  @Override
  public RuleInfo info() {
    return INFO;
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
    for (Slot slot : slots) {
      if (slot.time().encloses(time) && !slot.time().isEmpty()) {
        return List.of();
      }
    }
    // only now the costly way: what lies in no single slot may lie in several that touch
    TimeRanges all = TimeRanges.of(slots.stream().map(Slot::time).toList());
    return all.covers(time)
        ? List.of()
        : List.of(
            Breach.of(session).with("missing", time.isEmpty() ? time : all.missingFrom(time)));
  }
}
