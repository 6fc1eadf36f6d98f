package io.plenary.rule.relation;

import io.plenary.rule.shape.Rule;
import java.util.List;

/** The rules about how two sessions want to stand to each other. */
public final class RelationRules {

  private RelationRules() {}

  /** {@return the rules to which any agenda is held} */
  public static List<Rule> standard() {
    return List.of(
        new OutOfOrder(),
        new StartsApart(),
        new DeclaredConflict(),
        new NotAdjacent(),
        new RepeatInParallel());
  }

  /** {@return the rules that are a matter of taste} */
  public static List<Rule> wishes() {
    return List.of(new RepeatsOnOneDay());
  }
}
