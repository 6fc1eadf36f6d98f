package io.plenary.rule;

import io.plenary.agenda.Agenda;
import io.plenary.rule.people.PeopleRules;
import io.plenary.rule.place.PlaceRules;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.structure.InterludeOverlapped;
import io.plenary.rule.structure.PartInOtherRoom;
import io.plenary.rule.structure.PartOutsideBlock;
import io.plenary.rule.structure.RoleMissing;
import io.plenary.rule.structure.SessionUnplaced;
import java.util.List;

/** All rules that there are, in the order of {@code docs/rules.md}. */
final class Catalogue {

  private Catalogue() {}

  /** {@return the rules to which any agenda is held} */
  static List<Rule> standard() {
    return together(List.of(
        PlaceRules.standard(),
        PeopleRules.standard(),
        List.of(
            new PartOutsideBlock(),
            new PartInOtherRoom(),
            new InterludeOverlapped(),
            new RoleMissing(),
            new SessionUnplaced())));
  }

  /** {@return the rules that are a matter of taste} */
  private static List<Rule> wishes() {
    return together(List.of(PlaceRules.wishes(), PeopleRules.wishes()));
  }

  static List<Rule> all() {
    return together(List.of(standard(), wishes()));
  }

  /** {@return the rules about what has changed since an agenda was published} */
  static List<Rule> comparedWith(Agenda published) {
    return List.of();
  }

  private static List<Rule> together(List<List<Rule>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }
}
