package io.plenary.rule.people;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.time.TimeRanges;
import java.util.List;
import java.util.stream.Stream;

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
  public List<Breach> check(PlacedSession session) {
    return session.session().participations().stream()
        .filter(Participation::needsPresence)
        .map(Participation::person)
        .distinct()
        .flatMap(id -> session.content().person(id).stream())
        .flatMap(person -> breach(person, session))
        .toList();
  }

  private static Stream<Breach> breach(Person person, PlacedSession session) {
    TimeRanges present = TimeRanges.of(person.availability());
    if (present.isEmpty() || session.time().isEmpty() || present.covers(session.placedTime())) {
      return Stream.empty();
    }
    return Stream.of(Breach.of(session)
        .about(person.id())
        .with("person", person)
        .with("missing", present.missingFrom(session.placedTime())));
  }
}
