package io.plenary.json.rules;

import io.plenary.json.shape.Placed;
import io.plenary.rule.shape.Level;
import java.util.List;
import java.util.Optional;

/**
 * What a document says of a rule; what it leaves out is as the rule is known.
 *
 * @param id the id it has in the set
 * @param like the id it is known by, if that is another
 */
record RuleDraft(
    Placed<String> id,
    Optional<Placed<String>> like,
    Optional<Level> level,
    Optional<Integer> weight,
    List<Told> options) {

  static RuleDraft of(Placed<String> id) {
    return new RuleDraft(id, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /** The id that the rule is known by. */
  Placed<String> known() {
    return like.orElse(id);
  }

  /** Whether the id says all. */
  boolean isPlain() {
    return like.isEmpty() && level.isEmpty() && weight.isEmpty() && options.isEmpty();
  }
}
