package io.plenary.json.stream;

import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Why a parser could not go on.
 *
 * @param kind what sort of trouble it is
 * @param found what stands there
 * @param expected what should stand there
 */
public record Failure(Kind kind, String found, String expected) {

  /** Sorts of trouble. */
  public enum Kind {
    NOT_UTF8,
    LIMIT_EXCEEDED,
    MALFORMED_JSON,
    TRUNCATED
  }

  /** The document ends too soon. */
  public static final Failure END =
      new Failure(Kind.TRUNCATED, "the end of the document", "the rest of it");

  /**
   * {@return what an exception of the parser's says of the document}
   *
   * @throws UncheckedIOException if it says nothing of it, since the stream broke
   */
  public static Failure of(JacksonException e) {
    if (e instanceof JacksonIOException broken) {
      if (broken.getCause() instanceof Utf8Reader.RefusedException refused) {
        return refused.failure();
      }
      throw new UncheckedIOException(broken.getCause());
    }
    String message = e.getOriginalMessage();
    if (e instanceof StreamConstraintsException) {
      return new Failure(Kind.LIMIT_EXCEEDED, "more characters in a row", message);
    }
    // between the members of an object, the parser throws another exception for it
    boolean ended =
        e instanceof UnexpectedEndOfInputException || message.startsWith("Unexpected end-of-input");
    return ended ? END : new Failure(Kind.MALFORMED_JSON, "what is no JSON: " + message, "");
  }
}
