package io.plenary.json;

import io.plenary.format.Limits;
import io.plenary.format.UnreadableAgendaException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * One document as it is being read: a parser that knows where it stands, counts what it has met, and
 * turns nothing into something else. What is not of the type asked for is noted and passed over.
 */
final class JsonIn {

  private final JsonParser parser;
  private final Limits limits;
  private final WholeDocument document;
  private Pointer at;
  private int depth;
  private int items;

  JsonIn(JsonParser parser, Pointer root, Limits limits) {
    this.parser = parser;
    this.limits = limits;
    this.document = new WholeDocument(new ProblemLog(limits.problems()));
    this.at = root;
  }

  /** What is known of the document as a whole. */
  WholeDocument document() {
    return document;
  }

  /** What is wrong with the document. */
  ProblemLog log() {
    return document.log();
  }

  /** Where the parser stands. */
  Place place() {
    return Place.of(at, parser.currentTokenLocation());
  }

  /** Goes on: to the document's value, or from a member's name to its value. */
  JsonToken next() {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw truncated();
    }
    return token;
  }

  /** Notes whatever follows the document's one value. */
  void end() {
    Place place;
    String found;
    try {
      if (parser.nextToken() == null) {
        return;
      }
      place = place();
      found = found();
    } catch (StreamReadException e) {
      place = Place.of(at, e.getLocation());
      found = "more text";
    }
    log().add(ProblemCode.TRAILING_CONTENT, place, found, "nothing after the agenda");
  }

  /** How far the parser has come, which may be a name further than what it has handed out. */
  Place reached() {
    String path = parser.streamReadContext().pathAsPointer().toString();
    return Place.of(new Pointer.Root(path), parser.currentLocation());
  }

  /** What ends the reading at once, at the place where the parser gave up. */
  UnreadableAgendaException fatal(ProblemCode code, String found, String expected) {
    return log().fatal(code, reached(), found, expected);
  }

  /** The document ends too soon. */
  UnreadableAgendaException truncated() {
    return fatal(ProblemCode.TRUNCATED, "the end of the document", "the rest of the agenda");
  }

  /** Whether an object starts here; if not, that is noted, and the value passed over. */
  boolean isObject(String expected) {
    return is(JsonToken.START_OBJECT, expected);
  }

  /** Whether a text stands here, as opposed to what else may stand here. */
  boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /** Reads the members of the object that starts here; the parser stands at each member's name. */
  void object(Consumer<String> member) {
    Pointer object = at;
    enter();
    while (next() != JsonToken.END_OBJECT) {
      count();
      String name = parser.currentName();
      at = new Pointer.Member(object, name);
      member.accept(name);
    }
    depth--;
    at = object;
  }

  /** Notes that the member at whose name the parser stands has no business here, and passes it over. */
  void refuse(ProblemCode code, String found, String expected) {
    Place place = place();
    next();
    skip();
    log().add(code, place, found, expected);
  }

  /** Reads the elements of the list that stands here; the parser stands at each element. */
  void list(String expected, Runnable element) {
    if (!is(JsonToken.START_ARRAY, expected)) {
      return;
    }
    Pointer list = at;
    enter();
    for (int i = 0; next() != JsonToken.END_ARRAY; i++) {
      count();
      at = new Pointer.Element(list, i);
      element.run();
    }
    depth--;
    at = list;
  }

  /** The text that stands here. */
  Optional<String> text(String expected) {
    if (!is(JsonToken.VALUE_STRING, expected)) {
      return Optional.empty();
    }
    String text = parser.getString();
    if (text.length() > limits.textLength()) {
      throw tooMuch(
          "a text of " + text.length() + " characters", limits.textLength(), "textLength");
    }
    return Optional.of(text);
  }

  /** The integer that stands here, if it is at least as large. */
  OptionalInt integer(int least) {
    String expected = "an integer of at least " + least;
    if (!is(JsonToken.VALUE_NUMBER_INT, expected)) {
      return OptionalInt.empty();
    }
    boolean fits = parser.getNumberType() == JsonParser.NumberType.INT;
    if (!fits || parser.getIntValue() < least) {
      String most = fits ? "" : " and at most " + Integer.MAX_VALUE;
      log().add(ProblemCode.NUMBER_OUT_OF_BOUNDS, place(), found(), expected + most);
      return OptionalInt.empty();
    }
    return OptionalInt.of(parser.getIntValue());
  }

  /** The truth value that stands here. */
  Optional<Boolean> flag() {
    boolean yes = parser.currentToken() == JsonToken.VALUE_TRUE;
    return yes || is(JsonToken.VALUE_FALSE, "true or false") ? Optional.of(yes) : Optional.empty();
  }

  private boolean is(JsonToken token, String expected) {
    if (parser.currentToken() == token) {
      return true;
    }
    Place place = place();
    String found = found();
    skip();
    log().add(ProblemCode.WRONG_TYPE, place, found, expected);
    return false;
  }

  /** What stands here, for messages. */
  String found() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "the text " + Quoted.of(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + parser.getString();
      case VALUE_NULL -> "null";
      default -> String.valueOf(parser.getString());
    };
  }

  /** Problems are noted after this, so that what breaks a limit in here is told alone. */
  private void skip() {
    int outside = depth;
    while (true) {
      JsonToken token = parser.currentToken();
      if (token.isStructStart()) {
        enter();
      } else if (token.isStructEnd()) {
        depth--;
      }
      if (depth == outside) {
        return;
      }
      token = next();
      if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
        count();
      }
    }
  }

  private void enter() {
    if (++depth > limits.depth()) {
      throw tooMuch(
          "objects and lists " + depth + " deep within each other", limits.depth(), "depth");
    }
  }

  private void count() {
    if (++items > limits.items()) {
      throw tooMuch(items + " members and elements", limits.items(), "items");
    }
  }

  private UnreadableAgendaException tooMuch(String found, int limit, String name) {
    return log()
        .fatal(
            ProblemCode.LIMIT_EXCEEDED,
            place(),
            found,
            "at most " + limit + " (limit " + name + ")");
  }
}
