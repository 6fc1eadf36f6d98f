package io.plenary.rule.structure;

import io.plenary.agenda.Slot;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.rule.support.Derived;
import io.plenary.rule.support.Few;
import java.util.List;

/** The hour that is kept for workshops is for workshops. */
public final class SlotReserved implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "slot-reserved",
      "A session that is part of no other and no interlude overlaps no slot that is kept for other"
          + " kinds than its own.",
      "{session}, {time}, overlaps {slot}, which is kept for other kinds of session: {kinds}.");

  private final Derived<List<Slot>, List<Slot>> reservedOf = new Derived<>(
      slots -> slots.stream().filter(slot -> !slot.reservedFor().isEmpty()).toList());

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
    List<Slot> reserved = reservedOf.of(slots);
    if (reserved.isEmpty()) {
      return List.of();
    }
    String kind = session.session().kind().name();
    Few<Breach> breaches = new Few<>();
    for (Slot slot : reserved) {
      if (!slot.reservedFor().contains(kind) && slot.time().overlaps(session.placedTime())) {
        breaches.add(breach(session, slot));
      }
    }
    return breaches.toList();
  }

  private static Breach breach(PlacedSession session, Slot slot) {
    List<String> kinds =
        slot.reservedFor().stream().map(kind -> kind.replace('-', ' ')).toList();
    return Breach.of(session).with("slot", slot.time()).with("kinds", kinds);
  }
}
