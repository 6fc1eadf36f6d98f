package io.plenary.json.foreign;

import io.plenary.json.stream.Quoted;
import io.plenary.value.Language;
import io.plenary.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts in several languages, which dialects write as an object of texts by language. */
public final class Words {

  private Words() {}

  static Optional<Text> read(Node node, Problems problems) {
    List<Text.Variant> variants = new ArrayList<>();
    for (Map.Entry<String, Node> member : node.members().entrySet()) {
      Language language = Language.of(member.getKey());
      Node value = member.getValue();
      if (value.isVoid()) {
        continue;
      }
      if (!language.isWellFormed() || !value.is(Node.Kind.TEXT)) {
        problems.add(
            ReadCode.LANGUAGE_MALFORMED,
            value.place(),
            value.found() + " under " + Quoted.of(member.getKey()),
            "kept as an extension");
      } else {
        variants.add(new Text.Variant(language, value.scalar()));
      }
    }
    return variants.isEmpty() ? Optional.empty() : Optional.of(new Text(variants));
  }

  /** {@return the text that a value is, in one language or several} */
  public static Optional<Text> parse(Node node) {
    return switch (node.kind()) {
      case TEXT, NUMBER, BOOLEAN ->
        Optional.of(node.scalar()).filter(text -> !text.isEmpty()).map(Text::of);
      case OBJECT -> read(node, new Problems(1));
      default -> Optional.empty();
    };
  }

  /** {@return a text as dialects write it that know languages} */
  public static Node write(Text text) {
    if (!text.isTagged()) {
      return Node.text(text.first());
    }
    Map<String, Node> members = new LinkedHashMap<>();
    text.variants()
        .forEach(variant -> members.put(variant.language().tag(), Node.text(variant.content())));
    return Node.object(members);
  }
}
