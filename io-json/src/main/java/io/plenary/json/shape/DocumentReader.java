package io.plenary.json.shape;

import io.plenary.format.Limits;
import io.plenary.format.Problem;
import io.plenary.format.UnreadableDocumentException;
import io.plenary.json.stream.Failure;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Pointer;
import io.plenary.json.stream.ReadBounds;
import io.plenary.json.stream.Utf8Reader;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads documents that hold one thing and nothing else; no exception of the parser's gets past here.
 *
 * @param <T> what the documents are of
 */
public final class DocumentReader<T> {

  private static final Pointer ROOT = new Pointer.Root("");

  private final Limits limits;
  private final Function<List<Problem>, ? extends UnreadableDocumentException> refusal;
  private final Function<JsonIn, Reading<T>> reading;

  /** Reads within limits; the functions make what is thrown of problems, and what reads a value. */
  public DocumentReader(
      Limits limits,
      Function<List<Problem>, ? extends UnreadableDocumentException> refusal,
      Function<JsonIn, Reading<T>> reading) {
    this.limits = limits;
    this.refusal = refusal;
    this.reading = reading;
  }

  /** Reads a document in UTF-8 to its end, and leaves the stream open. */
  public T read(InputStream in) {
    return read(new Utf8Reader(in, limits.bytes()));
  }

  /** Reads a document. */
  public T read(String document) {
    if (bytesIn(document) > limits.bytes()) {
      Failure failure = Utf8Reader.tooLarge(limits.bytes());
      throw new ProblemLog(1, refusal)
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

  private T read(Reader characters) {
    JsonFactory factory =
        JsonFactory.builder().streamReadConstraints(new ReadBounds(limits)).build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), characters)) {
      JsonIn in = new JsonIn(parser, ROOT, limits, refusal);
      try {
        in.next();
        Reading<T> document = reading.apply(in);
        document.gather();
        in.end();
        return document.result();
      } catch (JacksonException e) {
        throw in.fatal(Failure.of(e));
      }
    }
  }
}
