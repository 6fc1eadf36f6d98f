package io.plenary.json.schemaorg;

import io.plenary.json.foreign.Kept;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Words;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * JSON-LD as pages write it: names are those of schema.org, with or without its address before them,
 * and no context is ever fetched. Where one value may stand, several may.
 */
final class JsonLd {

  private static final List<String> PREFIXES =
      List.of("https://schema.org/", "http://schema.org/", "schema:");

  private JsonLd() {}

  /** A name of schema.org without its address, and as it is called today. */
  static String term(String name) {
    String term = PREFIXES.stream()
        .filter(name::startsWith)
        .findFirst()
        .map(prefix -> name.substring(prefix.length()))
        .orElse(name);
    return switch (term) {
      case "attendees" -> "attendee";
      case "events" -> "event";
      case "performers" -> "performer";
      case "subEvents" -> "subEvent";
      default -> term;
    };
  }

  /** A value whose members, and those within, are named as they are called today. */
  static Node plain(Node node) {
    if (node.is(Node.Kind.LIST)) {
      return Node.list(node.place(), node.elements().stream().map(JsonLd::plain).toList());
    }
    if (!node.is(Node.Kind.OBJECT)) {
      return node;
    }
    Map<String, Node> members = new LinkedHashMap<>();
    node.members().forEach((name, value) -> put(name, plain(value), members));
    return Node.object(node.place(), members);
  }

  /** Adds a member to others, of which one may be of the same name. */
  static void put(String name, Node value, Map<String, Node> members) {
    members.merge(
        term(name),
        value,
        (first, second) -> Node.list(
            first.place(),
            Stream.concat(all(first).stream(), all(second).stream()).toList()));
  }

  /** The values where one or several may stand. */
  static List<Node> all(Node node) {
    List<Node> elements = node.is(Node.Kind.LIST) ? node.elements() : List.of(node);
    return elements.stream().filter(each -> !each.isVoid()).toList();
  }

  /** One value, or the list of several. */
  static Node oneOrList(List<Node> nodes) {
    return nodes.size() == 1 ? nodes.get(0) : Node.list(nodes);
  }

  /** Whether an object only names another by its id. */
  static boolean isReference(Node node) {
    return node.member("@id").isPresent()
        && Set.of("@id", "@type").containsAll(node.members().keySet());
  }

  /** Whether something only names another by its id, alone or among others. */
  static boolean holdsReference(Node node) {
    return all(node).stream().anyMatch(JsonLd::isReference);
  }

  /** The types of a thing, without the address. */
  static List<String> types(Node thing) {
    return thing.member("@type").stream()
        .flatMap(types -> all(types).stream())
        .map(type -> term(type.scalar()))
        .toList();
  }

  /** A text or address, however it is wrapped; not a blank one. */
  static Optional<String> string(Node node) {
    return switch (node.kind()) {
      case TEXT, NUMBER -> Optional.of(node.scalar()).filter(text -> !text.isBlank());
      case OBJECT -> node.member("@value").or(() -> node.member("@id")).flatMap(JsonLd::string);
      case LIST -> node.elements().stream().findFirst().flatMap(JsonLd::string);
      default -> Optional.empty();
    };
  }

  /** A text, or the texts of several languages; empty if there are none, or two of a language. */
  static Optional<Text> text(Node node) {
    if (!node.is(Node.Kind.LIST) && node.member("@value").isEmpty()) {
      return Words.parse(node).filter(text -> !text.first().isBlank());
    }
    List<Text.Variant> variants = new ArrayList<>();
    Set<Language> languages = new LinkedHashSet<>();
    for (Node each : all(node)) {
      Language language = each.member("@language")
          .map(tag -> Language.of(tag.scalar()))
          .orElse(Language.UNDETERMINED);
      Optional<String> content = string(each);
      if (content.isEmpty() || !language.isWellFormed() || !languages.add(language)) {
        return Optional.empty();
      }
      variants.add(new Text.Variant(language, content.get()));
    }
    return variants.isEmpty() ? Optional.empty() : Optional.of(new Text(variants));
  }

  /** A text as JSON-LD has it: with its language, if that is known. */
  static Node write(Text text) {
    if (!text.isTagged()) {
      return Node.text(text.first());
    }
    List<Node> values = new ArrayList<>();
    for (Text.Variant variant : text.variants()) {
      Map<String, Node> members = new LinkedHashMap<>();
      if (!variant.language().equals(Language.UNDETERMINED)) {
        members.put("@language", Node.text(variant.language().tag()));
      }
      members.put("@value", Node.text(variant.content()));
      values.add(Node.object(members));
    }
    return oneOrList(values);
  }

  /** What names a thing: its address in the web of data, or else its identifier. */
  static Optional<String> id(Node thing) {
    return thing
        .member("@id")
        .flatMap(JsonLd::string)
        .or(() -> thing.member("identifier").flatMap(JsonLd::identifier));
  }

  private static Optional<String> identifier(Node node) {
    return string(node.member("value").orElse(node));
  }

  /** Whether an id is an address, which JSON-LD has a place of its own for. */
  static boolean isAddress(String id) {
    return id.matches("(?s)[A-Za-z_][A-Za-z0-9+.-]*:.*|[#/].*");
  }

  /** What was kept of a thing under a name. */
  static Optional<Node> kept(List<Extension> extensions, String name) {
    return Kept.find(extensions, SchemaOrgFormat.NAME, name);
  }
}
