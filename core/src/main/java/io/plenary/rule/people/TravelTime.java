package io.plenary.rule.people;

import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.People;
import java.time.Duration;

/** Nobody is needed in two cities at once. */
public final class TravelTime extends SharedPeopleRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "travel-time",
      "Who must be present in person in two sessions that do not overlap, and whose first rooms are at"
          + " different venues, has at least the given time between them, and each person counts; a"
          + " room that names no venue is at the agenda's own, and looked at are sessions that have"
          + " rooms, none of them in common, and are not part of each other.",
      "{people} must travel from {from} to {to} in {gap}, between {earlier}, {earlierTime}, and"
          + " {later}, {laterTime}; that takes {least}.");

  private final Duration least;

  /** An hour at least. */
  public TravelTime() {
    this(Options.of(Option.duration(
        "least", Duration.ofHours(1), "The shortest time in which one gets to another venue.")));
  }

  private TravelTime(Options options) {
    super(options, People.NEEDED_IN_PERSON, Reach.within(options.duration("least")));
    this.least = options.duration("least");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Rule with(Options options) {
    return new TravelTime(options);
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    return Journey.isMissed(first, second, least)
            && !Journey.between(first, second).staysAtVenue()
        ? 1
        : 0;
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    return Journey.tell(first, second, shared(first, second), least);
  }
}
