package io.plenary.json.rules;

import io.plenary.agenda.Acknowledgement;
import io.plenary.json.shape.Placed;
import java.util.List;

/**
 * What a document says of a set of rules.
 *
 * @param start the rules that the set starts with
 * @param without the ids of those of them that are left out
 * @param rules the rules that are changed or added
 * @param acknowledgements whose word there is on which finding
 */
record RulesDraft(
    Placed<Start> start,
    List<Placed<String>> without,
    List<RuleDraft> rules,
    List<Placed<Acknowledgement>> acknowledgements) {

  /** What a set of rules can start with. */
  enum Start {
    NONE,
    STANDARD,
    ALL
  }
}
