package io.plenary.rule.relation;

import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Categories;

/** A workshop that is held twice is held on two days, so that more people can come. */
public final class RepeatsOnOneDay extends RepeatRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "repeats-on-one-day",
      "Two sessions that share a tag of one of the given categories start on different conference"
          + " days, unless one is part of the other.",
      "{first}, {firstTime}, and {second}, {secondTime}, are one session held more than once, and both"
          + " are on {day}.");

  /** The rule by which a tag {@code repeat} marks what is held more than once. */
  public RepeatsOnOneDay() {
    this(REPEAT);
  }

  private RepeatsOnOneDay(Categories categories) {
    super(categories);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Rule with(Options options) {
    return new RepeatsOnOneDay(REPEAT.told(options));
  }

  @Override
  public Reach reach() {
    return Reach.sameDay();
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    return Breach.of(first, second).with("day", first.day().orElseThrow());
  }
}
