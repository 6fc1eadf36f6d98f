package io.plenary.json.shape;

import io.plenary.format.Limits;
import io.plenary.format.Problem;
import io.plenary.format.UnreadableDocumentException;
import io.plenary.json.stream.Bounds;
import io.plenary.json.stream.Failure;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Pointer;
import io.plenary.json.stream.Quoted;
import io.plenary.json.stream.SurrogateHalves;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * One document as it is being read: a parser that knows where it stands, counts what it has met, and
 * turns nothing into something else. What is not of the type asked for is noted and passed over.
 */
public final class JsonIn {

  private final JsonParser parser;
  private final Bounds bounds;
  private final WholeDocument document;

  /** Where the parser stands; not made yet if it is at a member of an object that nobody asked about. */
  private @Nullable Pointer at;

  private Pointer holder;
  private String member = "";

  /** Starts at the place to which the root points; the function makes what is thrown of problems. */
  public JsonIn(
      JsonParser parser,
      Pointer root,
      Limits limits,
      Function<List<Problem>, ? extends UnreadableDocumentException> refusal) {
    this.parser = parser;
    this.bounds = new Bounds(
        limits,
        failure -> log()
            .fatal(ProblemCode.of(failure.kind()), place(), failure.found(), failure.expected()));
    this.document = new WholeDocument(new ProblemLog(limits.problems(), refusal));
    this.at = root;
    this.holder = root;
  }

  /** What is known of the document as a whole. */
  public WholeDocument document() {
    return document;
  }

  /** What is wrong with the document. */
  public ProblemLog log() {
    return document.log();
  }

  /** Where the parser stands. */
  public Place place() {
    return Place.of(at(), parser.currentTokenLocation());
  }

  private Pointer at() {
    if (at == null) {
      at = new Pointer.Member(holder, member);
    }
    return at;
  }

  /** Goes on: to the document's value, or from a member's name to its value. */
  public JsonToken next() {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw fatal(Failure.END);
    }
    return token;
  }

  /** Notes whatever follows the document's one value. */
  public void end() {
    Place place;
    String found;
    try {
      if (parser.nextToken() == null) {
        return;
      }
      place = place();
      found = found();
    } catch (StreamReadException e) {
      place = Place.of(at(), e.getLocation());
      found = "more text";
    }
    log().add(ProblemCode.TRAILING_CONTENT, place, found, "nothing more");
  }

  /** How far the parser has come, which may be a name further than what it has handed out. */
  public Place reached() {
    String path = parser.streamReadContext().pathAsPointer().toString();
    return Place.of(new Pointer.Root(path), parser.currentLocation());
  }

  /** What ends the reading at once, at the place where the parser gave up. */
  public UnreadableDocumentException fatal(Failure failure) {
    return log()
        .fatal(ProblemCode.of(failure.kind()), reached(), failure.found(), failure.expected());
  }

  /** Whether an object starts here; if not, that is noted, and the value passed over. */
  public boolean isObject(String expected) {
    return is(JsonToken.START_OBJECT, expected);
  }

  /** Whether a text stands here, as opposed to what else may stand here. */
  public boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /** Whether a list stands here, as opposed to what else may stand here. */
  public boolean isList() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  /** Whether a number stands here, as opposed to what else may stand here. */
  public boolean isNumber() {
    return parser.currentToken().isNumeric();
  }

  /** Reads the members of the object that starts here; the parser stands at each member's name. */
  public void object(Consumer<String> action) {
    Pointer object = at();
    bounds.enter();
    while (next() != JsonToken.END_OBJECT) {
      bounds.count();
      String name = parser.currentName();
      at = null;
      holder = object;
      member = name;
      action.accept(name);
    }
    bounds.leave();
    at = object;
  }

  /** Notes that what stands here is none of the things that may, and passes it over. */
  public void refuseValue(String expected) {
    Place place = place();
    String found = found();
    skip();
    log().add(ProblemCode.WRONG_TYPE, place, found, expected);
  }

  /** Notes that the member at whose name the parser stands has no business here, and passes it over. */
  public void refuse(ProblemCode code, String found, String expected) {
    Place place = place();
    next();
    skip();
    log().add(code, place, found, expected);
  }

  /** Reads the elements of the list that stands here; the parser stands at each element. */
  public void list(String expected, Runnable element) {
    if (!is(JsonToken.START_ARRAY, expected)) {
      return;
    }
    Pointer list = at();
    bounds.enter();
    for (int i = 0; next() != JsonToken.END_ARRAY; i++) {
      bounds.count();
      at = new Pointer.Element(list, i);
      element.run();
    }
    bounds.leave();
    at = list;
  }

  /** The text that stands here. */
  public Optional<String> text(String expected) {
    if (!is(JsonToken.VALUE_STRING, expected)) {
      return Optional.empty();
    }
    String text = bounds.text(parser.getString());
    if (SurrogateHalves.indexIn(text, 0) >= 0) {
      log().add(ProblemCode.MALFORMED_TEXT, place(), found(), "no half of a surrogate pair");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** The integer that stands here, if it is at least as large. */
  public OptionalInt integer(int least) {
    return integer(least, Integer.MAX_VALUE);
  }

  /** The integer that stands here, if it is within bounds. */
  public OptionalInt integer(int least, int most) {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      refuseValue(integerOf(least));
      return OptionalInt.empty();
    }
    boolean fits =
        parser.getNumberType() == JsonParser.NumberType.INT && parser.getIntValue() <= most;
    if (!fits || parser.getIntValue() < least) {
      String limit = fits ? "" : " and at most " + most;
      log().add(ProblemCode.NUMBER_OUT_OF_BOUNDS, place(), found(), integerOf(least) + limit);
      return OptionalInt.empty();
    }
    return OptionalInt.of(parser.getIntValue());
  }

  private static String integerOf(int least) {
    return "an integer of at least " + least;
  }

  /** The truth value that stands here. */
  public Optional<Boolean> flag() {
    boolean yes = parser.currentToken() == JsonToken.VALUE_TRUE;
    return yes || is(JsonToken.VALUE_FALSE, "true or false") ? Optional.of(yes) : Optional.empty();
  }

  private boolean is(JsonToken token, String expected) {
    if (parser.currentToken() == token) {
      return true;
    }
    refuseValue(expected);
    return false;
  }

  /** What stands here, for messages. */
  public String found() {
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
    int outside = bounds.depth();
    while (true) {
      JsonToken token = parser.currentToken();
      if (token.isStructStart()) {
        bounds.enter();
      } else if (token.isStructEnd()) {
        bounds.leave();
      }
      if (bounds.depth() == outside) {
        return;
      }
      token = next();
      if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
        bounds.count();
      }
    }
  }
}
