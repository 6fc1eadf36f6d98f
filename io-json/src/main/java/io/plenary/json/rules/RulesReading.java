package io.plenary.json.rules;

import io.plenary.format.Limits;
import io.plenary.format.UnreadableDocumentException;
import io.plenary.json.shape.DocumentReader;
import io.plenary.json.shape.JsonIn;
import io.plenary.json.shape.Reading;
import io.plenary.rule.Rules;
import java.util.ArrayList;
import java.util.List;

/** The reading of one set of rules. */
final class RulesReading implements Reading<Rules> {

  private final JsonIn in;
  private final Rules known;
  private final List<RulesDraft> drafts = new ArrayList<>();

  private RulesReading(JsonIn in, Rules known) {
    this.in = in;
    this.known = known;
  }

  /** Reads documents that are a set of some of the known rules. */
  static DocumentReader<Rules> reader(Rules known, Limits limits) {
    return new DocumentReader<>(
        limits, UnreadableDocumentException::new, in -> new RulesReading(in, known));
  }

  @Override
  public void gather() {
    RulesShape.RULES.read(in, drafts::add);
  }

  @Override
  public Rules result() {
    in.document().settle();
    Rules rules = Rules.none();
    for (RulesDraft draft : drafts) {
      rules = new RulesAssembly(known, in.log()).assemble(draft);
    }
    if (!in.log().isEmpty()) {
      throw in.log().unreadable();
    }
    return rules;
  }
}
