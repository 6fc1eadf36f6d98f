package io.plenary.rule.structure;

import io.plenary.agenda.Slot;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.ArrayList;
import java.util.List;

/** The hour that is kept for workshops is for workshops. */
public final class SlotReserved implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "slot-reserved",
      "A session that is part of no other and no interlude overlaps no slot that is kept for other"
          + " kinds than its own.",
      "{session}, {time}, overlaps {slot}, which is kept for other kinds of session: {kinds}.");

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
    List<Breach> breaches = new ArrayList<>(0);
    for (Slot slot : slots) {
      if (isKeptFromKindOf(session, slot) && slot.time().overlaps(session.placedTime())) {
        breaches.add(breach(session, slot));
      }
    }
    return breaches;
  }

  private static boolean isKeptFromKindOf(PlacedSession session, Slot slot) {
    List<String> kinds = slot.reservedFor();
    return !kinds.isEmpty() && !kinds.contains(session.session().kind().name());
  }

  private static Breach breach(PlacedSession session, Slot slot) {
    List<String> kinds =
        slot.reservedFor().stream().map(kind -> kind.replace('-', ' ')).toList();
    return Breach.of(session).with("slot", slot.time()).with("kinds", kinds);
  }
}
