package io.plenary.rule.programme;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.RuleInfo;
import java.util.List;

/** Beginners and experts both find something at any time. */
public final class LevelInParallel extends InParallel<Integer> {

  /** The rule. */
  public LevelInParallel() {
    super(RuleInfo.soft(
        "level-in-parallel",
        "Two sessions of the same level, neither of them an interlude, do not overlap; a block and"
            + " its parts are one, and nothing is said where a level is not known.",
        "{first}, {firstTime}, and {second}, {secondTime}, are held at once, and both are of level"
            + " {shared}."));
  }

  @Override
  List<Integer> traits(Session session) {
    return session.level().isPresent() ? List.of(session.level().getAsInt()) : List.of();
  }
}
