package io.plenary.rule.relation;

import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Categories;

/** A workshop that is held twice is not held twice at once. */
public final class RepeatInParallel extends RepeatRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "repeat-in-parallel",
      "Two sessions that share a tag of one of the given categories do not overlap, unless one is part"
          + " of the other.",
      "{first}, {firstTime}, and {second}, {secondTime}, are one session held more than once, and"
          + " would be held at the same time.");

  /** The rule by which a tag {@code repeat} marks what is held more than once. */
  public RepeatInParallel() {
    this(REPEAT);
  }

  private RepeatInParallel(Categories categories) {
    super(categories);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Rule with(Options options) {
    return new RepeatInParallel(REPEAT.told(options));
  }

  @Override
  public Reach reach() {
    return Reach.overlap();
  }
}
