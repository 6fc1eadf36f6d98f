package io.plenary.json.rules;

import io.plenary.agenda.Acknowledgement;
import io.plenary.json.rules.RulesDraft.Start;
import io.plenary.json.shape.AcknowledgementShape;
import io.plenary.json.shape.Codec;
import io.plenary.json.shape.FormatVersion;
import io.plenary.json.shape.Found;
import io.plenary.json.shape.Member;
import io.plenary.json.shape.Placed;
import io.plenary.json.shape.Scalars;
import io.plenary.json.shape.Shape;
import io.plenary.json.shape.Words;
import java.util.List;
import java.util.Optional;

/** A whole set of rules. */
final class RulesShape extends Shape<RulesDraft> {

  // before the shape itself, which needs it
  private static final int VERSION = 1;

  static final Codec<RulesDraft> RULES = new RulesShape();

  {
    required("plenaryRules", new FormatVersion(VERSION), rules -> VERSION);
    // editors look here for the schema; it says nothing about the rules
    optional("$schema", Scalars.STRING, rules -> Optional.empty());
  }

  private final Member<RulesDraft, Placed<Start>> start = optional(
      "extends",
      Placed.codec(Words.of(Start.class)),
      rules -> Optional.of(rules.start()).filter(given -> given.value() != Start.NONE));
  private final Member<RulesDraft, List<Placed<String>>> without =
      names("without", RuleShape.ID, RulesDraft::without);
  private final Member<RulesDraft, List<RuleDraft>> rules =
      list("rules", RuleShape.RULE, RulesDraft::rules);
  private final Member<RulesDraft, List<Placed<Acknowledgement>>> acknowledgements = list(
      "acknowledgements",
      Placed.codec(AcknowledgementShape.ANYWHERE),
      RulesDraft::acknowledgements);

  private RulesShape() {
    super("a set of rules");
  }

  /** Something is made even where the version is missing, so that what else is wrong comes to light. */
  @Override
  protected boolean suffices(Found found) {
    return true;
  }

  @Override
  protected RulesDraft make(Found found) {
    return new RulesDraft(
        found.find(start).orElse(Placed.nowhere(Start.NONE)),
        found.list(without),
        found.list(rules),
        found.list(acknowledgements));
  }
}
