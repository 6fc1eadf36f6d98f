package io.plenary.json.stream;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes documents in UTF-8, set out as {@link CanonicalLayout} says. */
public final class DocumentOutput {

  private DocumentOutput() {}

  /** {@return a document as a text} */
  public static String text(Consumer<JsonGenerator> document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out, document);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Writes a document to a stream, which is flushed and left open. */
  public static void write(OutputStream out, Consumer<JsonGenerator> document) {
    JsonFactory factory = JsonFactory.builder()
        .characterEscapes(new ControlEscapes())
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .build();
    try (JsonGenerator json = factory.createGenerator(new SetOut(), out, JsonEncoding.UTF8)) {
      document.accept(json);
      json.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  /** Tells the generator how the document is set out. */
  private static final class SetOut extends ObjectWriteContext.Base {

    private final PrettyPrinter layout = new CanonicalLayout();

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return layout;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
