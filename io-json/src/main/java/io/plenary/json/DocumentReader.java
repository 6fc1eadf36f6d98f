package io.plenary.json;

import io.plenary.agenda.Agenda;
import io.plenary.format.Limits;
import io.plenary.format.UnreadableAgendaException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads documents that are an agenda and nothing else; no exception of the parser's gets past here. */
final class DocumentReader {

  private static final Pointer ROOT = new Pointer.Root("");

  private final Limits limits;

  DocumentReader(Limits limits) {
    this.limits = limits;
  }

  Agenda read(InputStream in) {
    return read(new Utf8Reader(in, limits.bytes()));
  }

  Agenda read(String document) {
    if (bytesIn(document) > limits.bytes()) {
      throw Utf8Reader.tooLarge(limits.bytes()).at(new Place(ROOT, 1, 1), new ProblemLog(1));
    }
    boolean marked = document.startsWith(Utf8Reader.BYTE_ORDER_MARK);
    return read(new StringReader(marked ? document.substring(1) : document));
  }

  /** How many bytes the text is in UTF-8; a surrogate is half of four bytes. */
  private static long bytesIn(String text) {
    return text.chars()
        .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate((char) c) ? 2 : 3)
        .sum();
  }

  private Agenda read(Reader characters) {
    JsonFactory factory =
        JsonFactory.builder().streamReadConstraints(new ReadBounds(limits)).build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), characters)) {
      JsonIn in = new JsonIn(parser, ROOT, limits);
      try {
        in.next();
        AgendaReading reading = new AgendaReading(in);
        reading.gather();
        in.end();
        return reading.agenda();
      } catch (JacksonIOException e) {
        throw unreadable(in, e);
      } catch (JacksonException e) {
        throw unparsable(in, e);
      }
    }
  }

  private static RuntimeException unreadable(JsonIn in, JacksonIOException e) {
    return e.getCause() instanceof Utf8Reader.RefusedException refused
        ? refused.at(in.reached(), in.log())
        : new UncheckedIOException(e.getCause());
  }

  private static UnreadableAgendaException unparsable(JsonIn in, JacksonException e) {
    String message = e.getOriginalMessage();
    if (e instanceof StreamConstraintsException) {
      return in.fatal(ProblemCode.LIMIT_EXCEEDED, "more characters in a row", message);
    }
    if (e instanceof UnexpectedEndOfInputException) {
      return in.truncated();
    }
    return in.fatal(ProblemCode.MALFORMED_JSON, "what is no JSON: " + message, "");
  }
}
