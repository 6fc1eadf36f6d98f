package io.plenary.rule.people;

import io.plenary.agenda.Person;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.rule.support.Few;
import io.plenary.rule.support.Times;
import io.plenary.time.TimeRange;
import java.util.List;

/** Nobody is needed while they are away. */
public final class PersonUnavailable implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "person-unavailable",
      "A session lies within the times at which those who must be present are there.",
      "{person} is needed for {session}, {time}, and is not there on {missing}.");

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
    if (session.session().participations().isEmpty() || !session.isPlaced()) {
      return List.of();
    }
    Few<Breach> breaches = new Few<>();
    for (Person person : session.needed()) {
      List<TimeRange> missing = Times.missing(person.availability(), session.placedTime());
      if (!missing.isEmpty()) {
        breaches.add(
            Breach.of(session).about(person.id()).with("person", person).with("missing", missing));
      }
    }
    return breaches.toList();
  }
}
