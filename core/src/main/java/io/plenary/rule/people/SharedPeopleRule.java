package io.plenary.rule.people;

import io.plenary.agenda.Person;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.support.People;
import java.util.Collection;
import java.util.List;

/** A rule about two sessions and those people who are in both; each person counts. */
abstract sealed class SharedPeopleRule implements PairRule
    permits PersonClash, ShortPause, TravelTime, WalkingTime {

  private final Options options;
  private final People people;
  private final Reach reach;

  SharedPeopleRule(Options options, People people, Reach reach) {
    this.options = options;
    this.people = people;
    this.reach = reach;
  }

  @Override
  public final Options options() {
    return options;
  }

  @Override
  public final Collection<?> keys(Session session, Content content) {
    return people.of(session);
  }

  @Override
  public final Reach reach() {
    return reach;
  }

  @Override
  public final long strength(Session first, Session second, Content content) {
    return people.shared(first, second).size();
  }

  /** {@return those who are in both sessions} */
  final List<Person.Id> shared(PlacedSession first, PlacedSession second) {
    return people.shared(first.session(), second.session());
  }
}
