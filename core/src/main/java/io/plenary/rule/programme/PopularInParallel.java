package io.plenary.rule.programme;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import java.util.List;

/** What everyone wants to hear is not held at once. */
public final class PopularInParallel extends InParallel<String> {

  private static final Options DEFAULTS = Options.of(Option.number(
      "least", 100, "points", "Sessions of at least this popularity are to be apart."));

  private final Options options;
  private final int least;

  /** The rule for sessions of a popularity of 100 or more. */
  public PopularInParallel() {
    this(DEFAULTS);
  }

  private PopularInParallel(Options options) {
    super(RuleInfo.soft(
        "popular-in-parallel",
        "Two sessions that both have at least the given popularity, neither of them an interlude, do"
            + " not overlap; a block and its parts are one.",
        "{first}, {firstTime}, and {second}, {secondTime}, are held at once, and both are in demand:"
            + " they have {firstPopularity} and {secondPopularity} points."));
    this.options = options;
    this.least = options.number("least");
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public Rule with(Options options) {
    return new PopularInParallel(options);
  }

  @Override
  List<String> traits(Session session) {
    return session.popularity().isPresent() && session.popularity().getAsInt() >= least
        ? List.of("popular")
        : List.of();
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    return Breach.of(first, second)
        .with("firstPopularity", first.session().popularity().orElseThrow())
        .with("secondPopularity", second.session().popularity().orElseThrow());
  }
}
