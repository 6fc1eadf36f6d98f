package io.plenary.json.rules;

import io.plenary.json.shape.Codec;
import io.plenary.json.shape.Found;
import io.plenary.json.shape.JsonIn;
import io.plenary.json.shape.Member;
import io.plenary.json.shape.Placed;
import io.plenary.json.shape.Scalars;
import io.plenary.json.shape.Shape;
import io.plenary.json.shape.Words;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.RuleInfo;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** A rule of which something is said that is not so of itself. */
final class RuleShape extends Shape<RuleDraft> {

  // before the shape itself, which needs it
  static final Codec<Placed<String>> ID = Placed.codec(Scalars.NAME);

  static final RuleShape CHANGED = new RuleShape();

  /** A rule: its id where that says all, else an object. */
  static final Codec<RuleDraft> RULE = new Codec<>() {
    @Override
    public void write(RuleDraft rule, JsonGenerator out) {
      if (rule.isPlain()) {
        ID.write(rule.id(), out);
      } else {
        CHANGED.write(rule, out);
      }
    }

    // objects are made when the document has been read, and the order is that of the document
    @Override
    public void read(JsonIn in, Consumer<? super RuleDraft> to) {
      if (in.isText()) {
        ID.read(in, id -> in.document().later(() -> to.accept(RuleDraft.of(id))));
      } else {
        CHANGED.read(in, to);
      }
    }
  };

  private final Member<RuleDraft, Placed<String>> id = required("id", ID, RuleDraft::id);
  private final Member<RuleDraft, Placed<String>> like = optional("like", ID, RuleDraft::like);
  private final Member<RuleDraft, Level> level =
      optional("level", Words.of(Level.class), RuleDraft::level);
  private final Member<RuleDraft, Integer> weight =
      optional("weight", Scalars.number(0, Math.toIntExact(RuleInfo.HIGHEST)), RuleDraft::weight);
  private final Member<RuleDraft, List<Told>> options =
      usually(List.of(), "options", new OptionsCodec(), RuleDraft::options);

  private RuleShape() {
    super("a rule's id, or an object of a rule");
  }

  @Override
  protected RuleDraft make(Found found) {
    return new RuleDraft(
        found.get(id),
        found.find(like),
        found.find(level),
        found.find(weight),
        found.list(options));
  }
}
