package io.plenary.rule.wish;

import io.plenary.agenda.Person;
import io.plenary.agenda.Preferences;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks those whose wishes count for a session: the session itself, and everyone who must be present.
 *
 * <p>Each is heard once, whatever the number of their roles.
 */
final class Holders {

  /** What goes against the wishes of one of them. */
  @FunctionalInterface
  interface Wish {

    /** {@return how the place of the session goes against the wishes; nothing if it does not} */
    Optional<Breach> breach(PlacedSession session, Preferences preferences);
  }

  private Holders() {}

  /** {@return a breach for each holder, with the parameter {@code holder}; none if not placed} */
  static List<Breach> breaches(PlacedSession session, Wish wish) {
    if (!session.isPlaced()) {
      return List.of();
    }
    List<Breach> breaches = List.of();
    Optional<Breach> own = wish.breach(session, session.session().preferences());
    if (own.isPresent()) {
      breaches = with(breaches, own.get().with("holder", "it"));
    }
    for (Person person : session.needed()) {
      Optional<Breach> theirs = wish.breach(session, person.preferences());
      if (theirs.isPresent()) {
        breaches = with(breaches, theirs.get().about(person.id()).with("holder", person));
      }
    }
    return breaches;
  }

  /** Most sessions go against nobody's wishes, and need no list. */
  private static List<Breach> with(List<Breach> breaches, Breach breach) {
    List<Breach> all = breaches.isEmpty() ? new ArrayList<>(2) : breaches;
    all.add(breach);
    return all;
  }
}
