package io.plenary.rule.wish;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Ref;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<Ref, Breach> breaches = Map.of();
    Optional<Breach> own = wish.breach(session, session.session().preferences());
    if (own.isPresent()) {
      breaches = with(breaches, session.id(), own.get().with("holder", "it"));
    }
    for (Participation participation : session.session().participations()) {
      if (participation.needsPresence()) {
        breaches = heard(breaches, session, participation.person(), wish);
      }
    }
    return List.copyOf(breaches.values());
  }

  private static Map<Ref, Breach> heard(
      Map<Ref, Breach> breaches, PlacedSession session, Person.Id id, Wish wish) {
    Person person = session.content().person(id).orElseThrow();
    Optional<Breach> breach = wish.breach(session, person.preferences());
    return breach.isEmpty()
        ? breaches
        : with(breaches, id, breach.get().about(id).with("holder", person));
  }

  /** Most sessions go against nobody's wishes, and need no map. */
  private static Map<Ref, Breach> with(Map<Ref, Breach> breaches, Ref holder, Breach breach) {
    Map<Ref, Breach> all = breaches.isEmpty() ? new LinkedHashMap<>() : breaches;
    all.putIfAbsent(holder, breach);
    return all;
  }
}
