package io.plenary.rule.wish;

import io.plenary.agenda.Person;
import io.plenary.agenda.Preferences;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.support.Few;
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
    Few<Breach> breaches = new Few<>();
    Optional<Breach> own = wish.breach(session, session.session().preferences());
    if (own.isPresent()) {
      breaches.add(own.get().with("holder", "it"));
    }
    for (Person person : session.needed()) {
      Optional<Breach> theirs = wish.breach(session, person.preferences());
      if (theirs.isPresent()) {
        breaches.add(theirs.get().about(person.id()).with("holder", person));
      }
    }
    return breaches.toList();
  }
}
