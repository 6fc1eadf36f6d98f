package io.plenary.json.foreign;

import io.plenary.format.ReadOptions;
import io.plenary.format.UnreadableAgendaException;
import io.plenary.json.stream.Bounds;
import io.plenary.json.stream.Failure;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Pointer;
import io.plenary.json.stream.Quoted;
import io.plenary.json.stream.ReadBounds;
import io.plenary.json.stream.SurrogateHalves;
import io.plenary.json.stream.Utf8Reader;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * A document as it is being read. Its outer objects and lists are walked through, and only what they
 * hold is taken as values. Where the document breaks off, what came before stays.
 */
public final class Source {

  private static final Pointer ROOT = new Pointer.Root("");

  private final JsonParser parser;
  private final Problems problems;
  private final Bounds bounds;
  private Pointer at = ROOT;

  private Source(JsonParser parser, ReadOptions options, Problems problems) {
    this.parser = parser;
    this.problems = problems;
    this.bounds = new Bounds(
        options.limits(),
        failure -> problems.fatal(
            ReadCode.of(failure.kind()), place(), failure.found(), failure.expected()));
  }

  /** Reads a document; the action meets it at its one value. */
  public static void read(
      InputStream in, ReadOptions options, Problems problems, Consumer<Source> action) {
    Utf8Reader characters = Utf8Reader.forgiving(in, options.limits().bytes());
    read(new ForgivingReader(characters, problems), options, problems, action);
  }

  private static void read(
      Reader characters, ReadOptions options, Problems problems, Consumer<Source> action) {
    JsonFactory factory = JsonFactory.builder()
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
        .streamReadConstraints(new ReadBounds(options.limits()))
        .build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), characters)) {
      Source source = new Source(parser, options, problems);
      try {
        source.next();
        action.accept(source);
        source.end();
      } catch (JacksonException e) {
        source.broken(Failure.of(e));
      } catch (EndException e) {
        source.broken(Failure.END);
      }
    }
  }

  /** {@return the value that a text is, if it is JSON} */
  static Optional<Node> parse(String json) {
    List<Node> nodes = new ArrayList<>();
    Problems problems = new Problems(1);
    ReadOptions options = ReadOptions.standard();
    try {
      read(new StringReader(json), options, problems, source -> nodes.add(source.node()));
    } catch (UnreadableAgendaException e) {
      return Optional.empty();
    }
    return nodes.stream().filter(node -> problems.list().isEmpty()).findFirst();
  }

  /** The document ends where something must follow. */
  private static final class EndException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** What exceeds a limit is refused; of what is broken otherwise, the part before is used. */
  private void broken(Failure failure) {
    ReadCode code = ReadCode.of(failure.kind());
    Place place = Place.of(
        new Pointer.Root(parser.streamReadContext().pathAsPointer().toString()),
        parser.currentLocation());
    if (code == ReadCode.LIMIT_EXCEEDED) {
      throw problems.fatal(code, place, failure.found(), failure.expected());
    }
    problems.add(code, place, failure.found(), "what comes before was read, the rest was not");
  }

  private void end() {
    if (parser.nextToken() != null) {
      problems.add(ReadCode.TRAILING_CONTENT, place(), "more text", "it was not read");
    }
  }

  private JsonToken next() {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new EndException();
    }
    return token;
  }

  /** {@return where the document is being read} */
  public Place place() {
    return Place.of(at, parser.currentTokenLocation());
  }

  /** {@return whether an object starts here} */
  public boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  /** {@return whether a list starts here} */
  public boolean isList() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  /** Walks through the object that starts here; each value must be taken or walked through. */
  public void object(Consumer<String> member) {
    Pointer object = at;
    bounds.enter();
    while (next() != JsonToken.END_OBJECT) {
      bounds.count();
      String name = parser.currentName();
      at = new Pointer.Member(object, name);
      next();
      member.accept(name);
    }
    bounds.leave();
    at = object;
  }

  /** Walks through the list that starts here; each element must be taken or walked through. */
  public void list(Runnable element) {
    Pointer list = at;
    bounds.enter();
    for (int i = 0; next() != JsonToken.END_ARRAY; i++) {
      bounds.count();
      at = new Pointer.Element(list, i);
      element.run();
    }
    bounds.leave();
    at = list;
  }

  /** Walks through a list of values; what is no list is told and given back. */
  public Optional<Node> list(Consumer<Node> element) {
    if (isList()) {
      list(() -> element.accept(node()));
      return Optional.empty();
    }
    Node other = node();
    if (other.is(Node.Kind.NULL)) {
      problems.add(ReadCode.NULL_LIST, other.place(), "null", "read as an empty list");
      return Optional.empty();
    }
    problems.add(
        ReadCode.WRONG_TYPE, other.place(), other.found(), "a list", "kept as an extension");
    return Optional.of(other);
  }

  /** {@return the value that stands here} */
  public Node node() {
    Place place = place();
    return switch (parser.currentToken()) {
      case START_OBJECT -> objectNode(place);
      case START_ARRAY -> {
        List<Node> elements = new ArrayList<>();
        list(() -> elements.add(node()));
        yield Node.list(place, elements);
      }
      case VALUE_STRING -> Node.scalar(Node.Kind.TEXT, place, sound(parser.getString()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
        Node.scalar(Node.Kind.NUMBER, place, parser.getString());
      case VALUE_TRUE, VALUE_FALSE -> Node.scalar(Node.Kind.BOOLEAN, place, parser.getString());
      default -> Node.scalar(Node.Kind.NULL, place, "null");
    };
  }

  private Node objectNode(Place place) {
    Map<String, Node> members = new LinkedHashMap<>();
    object(given -> {
      String name = sound(given);
      if (members.put(name, node()) != null) {
        problems.add(
            ReadCode.DUPLICATE_MEMBER,
            place(),
            "the member " + Quoted.of(name) + " a second time",
            "this one was used");
      }
    });
    return Node.object(place, members);
  }

  private String sound(String text) {
    int half = SurrogateHalves.indexIn(text, 0);
    if (half < 0) {
      return text;
    }
    problems.addOnce(
        ReadCode.BROKEN_CHARACTER, "", place(), "half of a surrogate pair", "read as U+FFFD");
    return mended(text, half);
  }

  /** The text without the half of a surrogate pair that it has somewhere, and all that follow. */
  private static String mended(String text, int first) {
    StringBuilder mended = new StringBuilder(text);
    for (int half = first; half >= 0; half = SurrogateHalves.indexIn(text, half + 1)) {
      mended.setCharAt(half, '\uFFFD');
    }
    return mended.toString();
  }
}
