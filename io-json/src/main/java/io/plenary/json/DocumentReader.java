package io.plenary.json;

import io.plenary.agenda.Agenda;
import io.plenary.format.Limits;
import io.plenary.json.stream.Failure;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Pointer;
import io.plenary.json.stream.ReadBounds;
import io.plenary.json.stream.Utf8Reader;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
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
      Failure failure = Utf8Reader.tooLarge(limits.bytes());
      throw new ProblemLog(1)
          .fatal(
              ProblemCode.of(failure.kind()),
              new Place(ROOT, 1, 1),
              failure.found(),
              failure.expected());
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
      } catch (JacksonException e) {
        throw in.fatal(Failure.of(e));
      }
    }
  }
}
