package io.plenary.schedule.cost;

import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;

/**
 * Two sessions that a pair rule compares.
 *
 * @param rule the rule
 * @param one one of them
 * @param other the other
 * @param strength how strongly they are tied, not 0
 */
record Tie(Weighed<PairRule> rule, Actor one, Actor other, long strength) {

  /** {@return what the places of the two cost} */
  long cost(PlacedSession placedOne, PlacedSession placedOther) {
    if (!reaches(placedOne, placedOther) || !roomsSuit(placedOne, placedOther)) {
      return 0;
    }
    return costWithinReach(placedOne, placedOther);
  }

  /** {@return what the places cost, of which it is known that they are within reach} */
  long costWithinReach(PlacedSession placedOne, PlacedSession placedOther) {
    boolean inOrder = one.position() < other.position();
    PlacedSession first = inOrder ? placedOne : placedOther;
    PlacedSession second = inOrder ? placedOther : placedOne;
    return rule.cost(strength * Rulebook.ask(rule, () -> rule.rule().degree(first, second)));
  }

  /** {@return whether two places are near enough in time} */
  boolean reaches(PlacedSession one, PlacedSession other) {
    Reach reach = rule.rule().reach();
    return switch (reach.time()) {
      case ANY -> true;
      case OVERLAP -> one.overlaps(other);
      case WITHIN -> gap(one, other) <= reach.gap().toSeconds();
      case SAME_DAY -> one.day().equals(other.day());
    };
  }

  private static long gap(PlacedSession one, PlacedSession other) {
    return Math.max(startOf(one), startOf(other)) - Math.min(endOf(one), endOf(other));
  }

  private static long startOf(PlacedSession session) {
    return session.placedTime().start().toEpochSecond();
  }

  private static long endOf(PlacedSession session) {
    return session.placedTime().end().toEpochSecond();
  }

  private boolean roomsSuit(PlacedSession one, PlacedSession other) {
    Reach.Rooms rooms = rule.rule().reach().rooms();
    return rooms == Reach.Rooms.ANY || (rooms == Reach.Rooms.SAME) == one.sharesRoomWith(other);
  }
}
