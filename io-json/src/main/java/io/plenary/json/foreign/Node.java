package io.plenary.json.foreign;

import io.plenary.json.stream.Place;
import io.plenary.json.stream.Quoted;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * One value of a document with its place: that of a session, say, while it is being read or written.
 * The document as a whole is never held like this.
 *
 * <p>Two values are equal when they say the same, wherever they stand.
 */
public final class Node {

  /** What a value can be. */
  public enum Kind {
    NULL,
    BOOLEAN,
    NUMBER,
    TEXT,
    LIST,
    OBJECT
  }

  /** Nothing. */
  public static final Node NULL =
      new Node(Kind.NULL, Place.NOWHERE, "null", List.of(), Collections.emptyMap());

  private final Kind kind;
  private final Place place;
  private final String scalar;
  private final List<Node> elements;
  private final Map<String, Node> members;

  private Node(
      Kind kind, Place place, String scalar, List<Node> elements, Map<String, Node> members) {
    this.kind = kind;
    this.place = place;
    this.scalar = scalar;
    this.elements = elements;
    this.members = members;
  }

  static Node scalar(Kind kind, Place place, String text) {
    return new Node(kind, place, text, List.of(), Collections.emptyMap());
  }

  /** {@return a list that stands somewhere} */
  public static Node list(Place place, List<Node> elements) {
    return new Node(Kind.LIST, place, "", elements, Collections.emptyMap());
  }

  /** {@return an object that stands somewhere} */
  public static Node object(Place place, Map<String, Node> members) {
    return new Node(Kind.OBJECT, place, "", List.of(), members);
  }

  /** {@return a text} */
  public static Node text(String text) {
    return scalar(Kind.TEXT, Place.NOWHERE, text);
  }

  /** {@return a text that stands somewhere} */
  public static Node text(String text, Place place) {
    return scalar(Kind.TEXT, place, text);
  }

  /** {@return a text, or nothing} */
  public static Node textOrNull(Optional<String> text) {
    return text.map(Node::text).orElse(NULL);
  }

  /** {@return a number} */
  public static Node number(long number) {
    return scalar(Kind.NUMBER, Place.NOWHERE, Long.toString(number));
  }

  /** {@return a truth value} */
  public static Node flag(boolean value) {
    return scalar(Kind.BOOLEAN, Place.NOWHERE, Boolean.toString(value));
  }

  /** {@return a list of elements that nobody changes any more} */
  public static Node list(List<Node> elements) {
    return list(Place.NOWHERE, elements);
  }

  /** {@return an object of members that nobody changes any more} */
  public static Node object(Map<String, Node> members) {
    return object(Place.NOWHERE, members);
  }

  /** {@return what it is} */
  public Kind kind() {
    return kind;
  }

  /** {@return whether it is of a kind} */
  public boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** {@return where it stands} */
  public Place place() {
    return place;
  }

  /** {@return the text, the number as it is written, or the truth value} */
  public String scalar() {
    return scalar;
  }

  /** {@return the elements of a list} */
  public List<Node> elements() {
    return elements;
  }

  /** {@return the members of an object} */
  public Map<String, Node> members() {
    return members;
  }

  /** {@return the member of an object, if it has it and it is not null} */
  public Optional<Node> member(String name) {
    Node member = members.get(name);
    return member == null || member.is(Kind.NULL) ? Optional.empty() : Optional.of(member);
  }

  /** {@return whether it says nothing: null, an empty text, list or object} */
  public boolean isVoid() {
    return kind == Kind.NULL
        || (kind == Kind.TEXT && scalar.isEmpty())
        || (kind == Kind.LIST && elements.isEmpty())
        || (kind == Kind.OBJECT && members.isEmpty());
  }

  /** {@return what it is, for messages} */
  public String found() {
    return switch (kind) {
      case NULL -> "null";
      case BOOLEAN -> scalar;
      case NUMBER -> "the number " + scalar;
      case TEXT -> "the text " + Quoted.of(scalar);
      case LIST -> "a list";
      case OBJECT -> "an object";
    };
  }

  /** Writes it. */
  public void write(JsonGenerator out) {
    switch (kind) {
      case NULL -> out.writeNull();
      case BOOLEAN -> out.writeBoolean(Boolean.parseBoolean(scalar));
      case NUMBER -> out.writeNumber(scalar);
      case TEXT -> out.writeString(scalar);
      case LIST -> {
        out.writeStartArray();
        elements.forEach(element -> element.write(out));
        out.writeEndArray();
      }
      case OBJECT -> {
        out.writeStartObject();
        members.forEach((name, value) -> {
          out.writeName(name);
          value.write(out);
        });
        out.writeEndObject();
      }
    }
  }

  /** {@return it as JSON in one line} */
  public String json() {
    StringBuilder json = new StringBuilder();
    append(json);
    return json.toString();
  }

  private void append(StringBuilder json) {
    switch (kind) {
      case NULL, BOOLEAN, NUMBER -> json.append(scalar);
      case TEXT -> quote(scalar, json);
      case LIST -> {
        String separator = "[";
        for (Node element : elements) {
          json.append(separator);
          element.append(json);
          separator = ",";
        }
        json.append(elements.isEmpty() ? "[]" : "]");
      }
      case OBJECT -> {
        String separator = "{";
        for (Map.Entry<String, Node> member : members.entrySet()) {
          json.append(separator);
          quote(member.getKey(), json);
          json.append(':');
          member.getValue().append(json);
          separator = ",";
        }
        json.append(members.isEmpty() ? "{}" : "}");
      }
    }
  }

  private static void quote(String text, StringBuilder json) {
    json.append('"');
    if (isPlain(text)) {
      json.append(text);
    } else {
      JsonStringEncoder.getInstance().quoteAsString(text, json);
    }
    json.append('"');
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Node that
        && kind == that.kind
        && scalar.equals(that.scalar)
        && elements.equals(that.elements)
        && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * scalar.hashCode() + elements.hashCode()) + members.hashCode();
  }

  /** {@return it as JSON} */
  @Override
  public String toString() {
    return json();
  }
}
