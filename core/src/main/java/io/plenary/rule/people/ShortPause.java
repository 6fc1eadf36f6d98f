package io.plenary.rule.people;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Blocks;
import io.plenary.rule.support.People;
import io.plenary.rule.support.Succession;
import java.time.Duration;

/** Who has spoken may draw breath before they speak again. */
public final class ShortPause extends SharedPeopleRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "short-pause",
      "Who speaks in two sessions that do not overlap, and must be present for that, has at least the"
          + " given time between them, and each person counts; sessions that are part of each other,"
          + " or over whatever steps of one and the same session, are left alone.",
      "{people} must speak in {earlier}, {earlierTime}, and again in {later}, {laterTime}, with {gap}"
          + " between them, and should have at least {least}.");

  private final Duration least;

  /** A quarter of an hour at least. */
  public ShortPause() {
    this(Options.of(Option.duration(
        "least", Duration.ofMinutes(15), "The shortest pause between two sessions of a speaker.")));
  }

  private ShortPause(Options options) {
    super(options, People.NEEDED_TO_SPEAK, Reach.within(options.duration("least")));
    this.least = options.duration("least");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Basis basis() {
    return Basis.TIMES;
  }

  @Override
  public Rule with(Options options) {
    return new ShortPause(options);
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    return Succession.isClose(first, second, least) && !Blocks.unite(first, second) ? 1 : 0;
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    return People.tell(
        Succession.tell(first, second).with("least", least),
        shared(first, second),
        first.content());
  }
}
