package io.plenary.rule;

import io.plenary.agenda.Agenda;
import io.plenary.rule.people.PeopleRules;
import io.plenary.rule.place.PlaceRules;
import io.plenary.rule.programme.ProgrammeRules;
import io.plenary.rule.published.PublishedRules;
import io.plenary.rule.relation.RelationRules;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.structure.StructureRules;
import io.plenary.rule.wish.WishRules;
import java.util.List;

/** All rules that there are, in the order of {@code docs/rules.md}. */
final class Catalogue {

  private Catalogue() {}

  /** {@return the rules to which any agenda is held} */
  static List<Rule> standard() {
    return together(List.of(
        PlaceRules.standard(),
        PeopleRules.standard(),
        StructureRules.standard(),
        RelationRules.standard(),
        WishRules.standard(),
        ProgrammeRules.standard()));
  }

  static List<Rule> all() {
    return together(List.of(
        standard(),
        PlaceRules.wishes(),
        PeopleRules.wishes(),
        StructureRules.wishes(),
        RelationRules.wishes(),
        WishRules.wishes(),
        ProgrammeRules.wishes()));
  }

  /** {@return the rules about what has changed since an agenda was published} */
  static List<Rule> comparedWith(Agenda published) {
    return PublishedRules.comparedWith(published);
  }

  private static List<Rule> together(List<List<Rule>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }
}
