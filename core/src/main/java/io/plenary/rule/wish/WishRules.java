package io.plenary.rule.wish;

import io.plenary.rule.shape.Rule;
import java.util.List;

/** The rules about wishes that stand on the agenda. */
public final class WishRules {

  private WishRules() {}

  /** {@return the rules to which any agenda is held} */
  public static List<Rule> standard() {
    return List.of(
        new OutsideAllowedTimes(),
        new ForbiddenTime(),
        new ForbiddenRoom(),
        new ForbiddenFeature(),
        new UndesiredTime(),
        new UndesiredRoom(),
        new UndesiredFeature(),
        new PreferredTime(),
        new PreferredRoom(),
        new PreferredFeature());
  }

  /** {@return the rules that are a matter of taste; there are none, since nobody need wish} */
  public static List<Rule> wishes() {
    return List.of();
  }
}
