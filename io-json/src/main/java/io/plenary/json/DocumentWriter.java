package io.plenary.json;

import io.plenary.agenda.Agenda;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes canonical documents: equal agendas give equal bytes. */
final class DocumentWriter {

  private DocumentWriter() {}

  static String write(Agenda agenda) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(agenda, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static void write(Agenda agenda, OutputStream out) {
    JsonFactory factory = JsonFactory.builder()
        .characterEscapes(new ControlEscapes())
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .build();
    try (JsonGenerator json = factory.createGenerator(new SetOut(), out, JsonEncoding.UTF8)) {
      AgendaShape.AGENDA.write(agenda, json);
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
