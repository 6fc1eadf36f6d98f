package io.plenary.json;

import io.plenary.agenda.Agenda;
import io.plenary.format.Limits;
import io.plenary.json.stream.DocumentOutput;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Writes and reads agendas as Plenary JSON.
 *
 * <pre>{@code
 * String document = PlenaryJson.write(agenda);
 * Agenda same = PlenaryJson.read(document);
 * }</pre>
 *
 * <p>Equal agendas give equal documents, and what was written is read as an agenda that equals the
 * first. Reading is strict: a document in which anything is wrong gives no agenda but an {@link
 * io.plenary.format.UnreadableAgendaException} that lists all of it, each with its code, JSON pointer,
 * line and column. Columns count UTF-16 code units, as Java does.
 */
public final class PlenaryJson {

  private PlenaryJson() {}

  /**
   * {@return the agenda as a document}
   *
   * @param agenda the agenda
   */
  public static String write(Agenda agenda) {
    return DocumentOutput.text(json -> AgendaShape.AGENDA.write(agenda, json));
  }

  /**
   * Writes an agenda as a document in UTF-8.
   *
   * @param agenda the agenda
   * @param out where to, flushed and left open
   * @throws java.io.UncheckedIOException if the stream cannot be written
   */
  public static void write(Agenda agenda, OutputStream out) {
    DocumentOutput.write(out, json -> AgendaShape.AGENDA.write(agenda, json));
  }

  /**
   * {@return the agenda in a document, within {@link Limits#standard()}}
   *
   * @param document the document
   * @throws io.plenary.format.UnreadableAgendaException if anything is wrong with it
   */
  public static Agenda read(String document) {
    return read(document, Limits.standard());
  }

  /**
   * {@return the agenda in a document}
   *
   * @param document the document
   * @param limits how much is read
   * @throws io.plenary.format.UnreadableAgendaException if anything is wrong with it
   */
  public static Agenda read(String document, Limits limits) {
    return AgendaReading.reader(limits).read(document);
  }

  /**
   * {@return the agenda in a document in UTF-8, within {@link Limits#standard()}}
   *
   * @param document the document
   * @throws io.plenary.format.UnreadableAgendaException if anything is wrong with it
   */
  public static Agenda read(byte[] document) {
    return read(document, Limits.standard());
  }

  /**
   * {@return the agenda in a document in UTF-8}
   *
   * @param document the document
   * @param limits how much is read
   * @throws io.plenary.format.UnreadableAgendaException if anything is wrong with it
   */
  public static Agenda read(byte[] document, Limits limits) {
    return read(new ByteArrayInputStream(document), limits);
  }

  /**
   * {@return the agenda in a stream in UTF-8, within {@link Limits#standard()}}
   *
   * @param in the stream, read to its end and left open
   * @throws io.plenary.format.UnreadableAgendaException if anything is wrong with the document
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  public static Agenda read(InputStream in) {
    return read(in, Limits.standard());
  }

  /**
   * {@return the agenda in a stream in UTF-8}
   *
   * @param in the stream, read to its end and left open
   * @param limits how much is read
   * @throws io.plenary.format.UnreadableAgendaException if anything is wrong with the document
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  public static Agenda read(InputStream in, Limits limits) {
    return AgendaReading.reader(limits).read(in);
  }
}
