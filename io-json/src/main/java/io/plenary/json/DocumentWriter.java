package io.plenary.json;

import io.plenary.agenda.Agenda;
import io.plenary.json.stream.DocumentOutput;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes canonical documents: equal agendas give equal bytes. */
final class DocumentWriter {

  private DocumentWriter() {}

  static String write(Agenda agenda) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(agenda, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static void write(Agenda agenda, OutputStream out) {
    DocumentOutput.write(out, json -> AgendaShape.AGENDA.write(agenda, json));
  }
}
