package io.plenary.rule.people;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Outermost;
import io.plenary.rule.support.People;
import java.util.List;

/** Nobody has to be in two sessions at once. */
public final class PersonClash extends SharedPeopleRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "person-clash",
      "Nobody who must be present is in two sessions at once; a block and its parts are one, a"
          + " recorded video needs nobody, and where roles are given, only who has one of them is"
          + " looked at.",
      "{people} cannot be in two sessions at once: {first}, {firstTime}, and {second},"
          + " {secondTime}.");

  /** In whatever role. */
  public PersonClash() {
    this(Options.of(Option.names(
        "roles",
        List.of(),
        "names of roles",
        "The roles that are looked at; all, if none is given.")));
  }

  private PersonClash(Options options) {
    super(options, needed(options.names("roles")), Reach.overlap());
  }

  private static People needed(List<String> roles) {
    return roles.isEmpty()
        ? People.NEEDED
        : new People(as -> as.needsPresence() && roles.contains(as.role().name()));
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
    return new PersonClash(options);
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    return Outermost.clash(first, second, this::clash) ? 1 : 0;
  }

  private boolean clash(PlacedSession one, PlacedSession other) {
    return one.overlaps(other) && !shared(one, other).isEmpty();
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    return People.tell(Breach.of(first, second), shared(first, second), first.content());
  }
}
