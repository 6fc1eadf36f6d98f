package io.plenary.json.schemaorg;

import io.plenary.json.foreign.Field;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Kept;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.value.Extension;
import io.plenary.value.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How things of one sort stand in a document: the members that the model has a place for, and others
 * that are documented and kept.
 *
 * @param fields the members that the model has a place for
 * @param documented others that schema.org knows
 * @param <T> the thing
 */
record Shape<T>(List<Field<T, ?>> fields, List<String> documented) {

  private static final List<String> OF_ANY_THING = List.of(
      "@context",
      "additionalType",
      "disambiguatingDescription",
      "identifier",
      "image",
      "mainEntityOfPage",
      "potentialAction",
      "sameAs",
      "subjectOf");

  /** A member that is always the same, unless it was read otherwise. */
  static <T> Field<T, String> type(String name) {
    return new Field<>(
        "@type", node -> Optional.of(name), thing -> Optional.of(name), Node::text, true);
  }

  /** A text. */
  static <T> Field<T, Text> text(String name, Function<T, Optional<Text>> of) {
    return new Field<>(name, JsonLd::text, of, JsonLd::write, false);
  }

  /** A text or address. */
  static <T> Field<T, String> string(String name, Function<T, Optional<String>> of) {
    return new Field<>(name, JsonLd::string, of, Node::text, false);
  }

  /** What is kept of a thing: what was not understood, and what would be written in another way. */
  List<Extension> kept(Node node, T thing, Problems problems) {
    Item item = new Item(node, problems);
    Map<String, Node> irregular = new LinkedHashMap<>();
    for (Field<T, ?> field : fields) {
      field.irregular(node, thing).ifPresent(value -> irregular.put(field.name(), value));
      item.take(field.name())
          .filter(value -> !value.isVoid() && field.parse().apply(value).isEmpty())
          .ifPresent(value -> problems.add(
              ReadCode.WRONG_TYPE,
              value.place(),
              value.found() + " as '" + field.name() + "'",
              "",
              "kept as an extension"));
    }
    List<Extension> kept = item.rest(SchemaOrgFormat.NAME, allDocumented());
    irregular.forEach((name, value) -> kept.add(Kept.of(SchemaOrgFormat.NAME, name, value)));
    return kept;
  }

  private List<String> allDocumented() {
    return Stream.concat(documented.stream(), OF_ANY_THING.stream()).toList();
  }

  /** The members of a thing, those that were kept included. */
  Map<String, Node> write(T thing, List<Extension> extensions) {
    Map<String, Node> members = new LinkedHashMap<>();
    fields.forEach(field -> field.write(thing, extensions, SchemaOrgFormat.NAME, members));
    for (Extension extension : extensions) {
      boolean ours = Kept.isOf(extension, SchemaOrgFormat.NAME)
          && fields.stream().noneMatch(field -> field.name().equals(extension.name()));
      if (ours) {
        Kept.value(extension).ifPresent(value -> members.put(extension.name(), value));
      }
    }
    members.values().removeIf(Node::isVoid);
    return members;
  }
}
