package io.plenary.json.foreign;

import io.plenary.json.stream.Place;
import io.plenary.json.stream.Quoted;
import io.plenary.value.Extension;
import io.plenary.value.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An object of a document, of which one member after another is taken. What is not taken in the end,
 * because nobody asked or because it was not what was asked for, is kept.
 */
public final class Item {

  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
  private static final Pattern FLAG = Pattern.compile("(?i)true|false");

  private final Node node;
  private final Problems problems;
  private final Set<String> taken = new HashSet<>();

  /** An object; nothing of another value is ever found. */
  public Item(Node node, Problems problems) {
    this.node = node;
    this.problems = problems;
  }

  /** {@return where it stands} */
  public Place place() {
    return node.place();
  }

  /** {@return the object itself} */
  public Node node() {
    return node;
  }

  /** {@return where a member stands, or else the object} */
  public Place placeOf(String name) {
    return node.member(name).map(Node::place).orElse(place());
  }

  /** {@return a member that is there and not null, without taking it} */
  public Optional<Node> peek(String name) {
    return node.member(name);
  }

  /** {@return a member that is there and not null} */
  public Optional<Node> take(String name) {
    Optional<Node> member = node.member(name);
    if (member.isPresent()) {
      taken.add(name);
    }
    return member;
  }

  /** Leaves a member that was taken to be kept after all. */
  public void putBack(String name) {
    taken.remove(name);
  }

  /** {@return a text; a number or truth value is turned into one} */
  public Optional<String> text(String name) {
    Optional<Node> member = node.member(name);
    if (member.isEmpty()) {
      return Optional.empty();
    }
    Node value = member.get();
    return switch (value.kind()) {
      case TEXT -> taken(name, value);
      case NUMBER, BOOLEAN -> {
        problems.addOnce(
            ReadCode.VALUE_CONVERTED,
            name,
            value.place(),
            value.found() + " as '" + name + "'",
            "read as a text");
        yield taken(name, value);
      }
      default -> {
        wrong(name, value, "a text");
        yield Optional.empty();
      }
    };
  }

  private Optional<String> taken(String name, Node value) {
    taken.add(name);
    return Optional.of(value.scalar());
  }

  /** {@return a text that is not blank; a blank one is left} */
  public Optional<String> name(String name) {
    Optional<String> text = text(name).filter(value -> !value.isBlank());
    if (text.isEmpty()) {
      putBack(name);
    }
    return text;
  }

  /** {@return an id, which may as well be a number, as a text that is not blank} */
  public Optional<String> id(String name) {
    Node value = node.members().get(name);
    return value != null && value.is(Node.Kind.NUMBER) ? taken(name, value) : name(name);
  }

  /** {@return a text in one or several languages} */
  public Optional<Text> words(String name) {
    Optional<Node> member = node.member(name).filter(value -> !value.isVoid());
    if (member.filter(value -> value.is(Node.Kind.OBJECT)).isEmpty()) {
      return member.flatMap(value -> text(name)).map(Text::of);
    }
    Optional<Text> words = Words.read(member.get(), problems);
    words.ifPresent(text -> taken.add(name));
    return words;
  }

  /** {@return an integer that is at least zero} */
  public OptionalInt count(String name) {
    Optional<Node> member = node.member(name).filter(value -> !value.isVoid());
    if (member.isEmpty()) {
      return OptionalInt.empty();
    }
    String text = member.get().scalar();
    if (COUNT.matcher(text).matches() && !member.get().is(Node.Kind.LIST)) {
      taken.add(name);
      return OptionalInt.of(Integer.parseInt(text));
    }
    problems.add(
        ReadCode.NUMBER_UNUSABLE, member.get().place(), member.get().found(), "kept as it is");
    return OptionalInt.empty();
  }

  /** {@return a truth value; a text that says one is taken for it} */
  public Optional<Boolean> flag(String name) {
    Optional<Node> member = node.member(name).filter(value -> !value.isVoid());
    if (member.isEmpty()) {
      return Optional.empty();
    }
    Node value = member.get();
    if (value.is(Node.Kind.BOOLEAN)) {
      return take(name).map(flag -> Boolean.parseBoolean(flag.scalar()));
    }
    if (value.is(Node.Kind.TEXT) && FLAG.matcher(value.scalar()).matches()) {
      problems.addOnce(
          ReadCode.VALUE_CONVERTED,
          name,
          value.place(),
          value.found() + " as '" + name + "'",
          "read as true or false");
      return Optional.of(Boolean.parseBoolean(value.scalar()));
    }
    wrong(name, value, "true or false");
    return Optional.empty();
  }

  /** {@return an object} */
  public Optional<Item> item(String name) {
    Optional<Node> member = node.member(name);
    if (member.filter(value -> !value.is(Node.Kind.OBJECT)).isPresent()) {
      wrong(name, member.get(), "an object");
      return Optional.empty();
    }
    return take(name).map(value -> new Item(value, problems));
  }

  /** {@return the elements of a list; none if it is not there} */
  public List<Node> list(String name) {
    Node value = node.members().get(name);
    if (value == null) {
      return List.of();
    }
    if (value.is(Node.Kind.NULL)) {
      problems.addOnce(
          ReadCode.NULL_LIST,
          name,
          value.place(),
          "null as '" + name + "'",
          "read as an empty list");
      return List.of();
    }
    if (!value.is(Node.Kind.LIST)) {
      wrong(name, value, "a list");
      return List.of();
    }
    taken.add(name);
    return value.elements();
  }

  /** {@return the objects in a list; what else is in it is told, and all of it kept as well} */
  public List<Item> items(String name) {
    List<Item> items = new ArrayList<>();
    for (Node element : list(name)) {
      if (element.is(Node.Kind.OBJECT)) {
        items.add(new Item(element, problems));
      } else {
        wrong(name, element, "an object");
        putBack(name);
      }
    }
    return items;
  }

  private void wrong(String name, Node value, String expected) {
    problems.add(
        ReadCode.WRONG_TYPE,
        value.place(),
        value.found() + " as " + Quoted.of(name),
        expected,
        "kept as an extension");
  }

  /**
   * {@return what was not taken and says something}
   *
   * @param namespace whose word it is
   * @param documented the members that the dialect knows; others are told
   */
  public List<Extension> rest(String namespace, Collection<String> documented) {
    List<Extension> rest = new ArrayList<>();
    for (Map.Entry<String, Node> member : node.members().entrySet()) {
      String name = member.getKey();
      if (taken.contains(name) || member.getValue().isVoid()) {
        continue;
      }
      if (name.isBlank()) {
        problems.add(
            ReadCode.BLANK_MEMBER,
            member.getValue().place(),
            "a member without a name",
            "it is lost");
        continue;
      }
      if (!documented.contains(name)) {
        problems.addOnce(
            ReadCode.UNKNOWN_MEMBER,
            name,
            member.getValue().place(),
            "the member " + Quoted.of(name),
            "kept as an extension");
      }
      rest.add(Kept.of(namespace, name, member.getValue()));
    }
    return rest;
  }
}
