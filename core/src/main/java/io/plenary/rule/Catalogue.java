package io.plenary.rule;

import io.plenary.agenda.Agenda;
import io.plenary.rule.people.PersonClash;
import io.plenary.rule.people.PersonUnavailable;
import io.plenary.rule.place.MissingInterpretation;
import io.plenary.rule.place.RoomClash;
import io.plenary.rule.place.RoomTooSmall;
import io.plenary.rule.place.RoomUnavailable;
import io.plenary.rule.published.PublishedRules;
import io.plenary.rule.relation.RelationRules;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.structure.StructureRules;
import java.util.List;
import java.util.stream.Stream;

/** All rules that there are, in the order of {@code docs/rules.md}. */
final class Catalogue {

  private Catalogue() {}

  /** {@return the rules to which any agenda is held} */
  static List<Rule> standard() {
    List<Rule> placesAndPeople = List.of(
        new RoomClash(),
        new RoomUnavailable(),
        new RoomTooSmall(),
        new MissingInterpretation(),
        new PersonClash(),
        new PersonUnavailable());
    return Stream.of(placesAndPeople, StructureRules.standard(), RelationRules.standard())
        .flatMap(List::stream)
        .toList();
  }

  /** {@return the rules that are a matter of taste} */
  private static List<Rule> wishes() {
    return Stream.of(StructureRules.wishes(), RelationRules.wishes())
        .flatMap(List::stream)
        .toList();
  }

  static List<Rule> all() {
    return Stream.concat(standard().stream(), wishes().stream()).toList();
  }

  /** {@return the rules about what has changed since an agenda was published} */
  static List<Rule> comparedWith(Agenda published) {
    return PublishedRules.comparedWith(published);
  }
}
