package io.plenary.rule.people;

import io.plenary.agenda.Person;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.time.TimeRange;
import java.util.ArrayList;
import java.util.List;

/** Who is needed has said when they are there. */
public final class AvailabilityUnknown implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "availability-unknown",
      "Each person who must be present in a placed session has said when they are there; times of no"
          + " length say nothing.",
      "{person} is needed for {session}, {time}, and has not said when they are there.");

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
    List<Breach> breaches = new ArrayList<>(0);
    for (Person person : session.needed()) {
      if (person.availability().stream().allMatch(TimeRange::isEmpty)) {
        breaches.add(Breach.of(session).about(person.id()).with("person", person));
      }
    }
    return breaches;
  }
}
