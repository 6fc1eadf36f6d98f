package io.plenary.rule.people;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Outermost;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Nobody has to be in two sessions at once. */
public final class PersonClash implements PairRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "person-clash",
      "Nobody who must be present is in two sessions at once; a block and its parts are one, and a"
          + " recorded video needs nobody.",
      "{people} cannot be in two sessions at once: {first}, {firstTime}, and {second},"
          + " {secondTime}.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Collection<?> keys(Session session, Content content) {
    return needed(session);
  }

  @Override
  public Reach reach() {
    return Reach.overlap();
  }

  @Override
  public long strength(Session first, Session second, Content content) {
    return shared(first, second).size();
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    return Outermost.clash(first, second, PersonClash::clash) ? 1 : 0;
  }

  private static boolean clash(PlacedSession one, PlacedSession other) {
    return one.overlaps(other) && !shared(one.session(), other.session()).isEmpty();
  }

  private static Set<Person.Id> needed(Session session) {
    Set<Person.Id> needed = new LinkedHashSet<>();
    session.participations().stream()
        .filter(Participation::needsPresence)
        .forEach(participation -> needed.add(participation.person()));
    return needed;
  }

  private static Set<Person.Id> shared(Session first, Session second) {
    Set<Person.Id> shared = needed(first);
    shared.retainAll(needed(second));
    return shared;
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    Set<Person.Id> shared = shared(first.session(), second.session());
    List<Person> people =
        shared.stream().flatMap(id -> first.content().person(id).stream()).toList();
    Breach breach = Breach.of(first, second).with("people", people);
    for (Person.Id person : shared) {
      breach = breach.about(person);
    }
    return breach;
  }
}
