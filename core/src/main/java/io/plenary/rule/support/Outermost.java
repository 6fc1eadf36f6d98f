package io.plenary.rule.support;

import io.plenary.rule.shape.PlacedSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Tells a clash from its echoes: when a block of six talks clashes with a workshop, so does each of
 * the talks, and a secretary would write one line and not seven.
 */
public final class Outermost {

  private Outermost() {}

  /**
   * {@return whether the two clash and nothing around either of them already does}
   *
   * @param one one session
   * @param other the other
   * @param clash whether two sessions clash, the first in line with {@code one}
   */
  public static boolean clash(
      PlacedSession one, PlacedSession other, BiPredicate<PlacedSession, PlacedSession> clash) {
    if (one.sharesLineWith(other) || !clash.test(one, other)) {
      return false;
    }
    for (PlacedSession around : lineOf(one)) {
      for (PlacedSession aroundOther : lineOf(other)) {
        boolean same = around == one && aroundOther == other;
        if (!same && !around.sharesLineWith(aroundOther) && clash.test(around, aroundOther)) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<PlacedSession> lineOf(PlacedSession session) {
    List<PlacedSession> line = new ArrayList<>();
    Optional<PlacedSession> next = Optional.of(session);
    while (next.isPresent()) {
      line.add(next.get());
      next = next.get().block();
    }
    return line;
  }
}
