package io.plenary.format;

import io.plenary.agenda.Agenda;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads and writes agendas in whichever formats are present.
 *
 * <pre>{@code
 * Imported imported = AgendaFormats.read(Path.of("schedule.json"));
 * imported.problems().forEach(System.out::println);
 * AgendaFormats.write(imported.agenda(), Path.of("agenda.ics"));
 * }</pre>
 *
 * <p>A document's format is recognised by its content, never by its name. {@link #reader()} and {@link
 * #writer()} take options.
 */
public final class AgendaFormats {

  private AgendaFormats() {}

  /** {@return a reader with the options of {@link ReadOptions#standard()}} */
  public static AgendaReader reader() {
    return AgendaReader.standard();
  }

  /** {@return a writer that takes the format from the name of the file} */
  public static AgendaWriter writer() {
    return AgendaWriter.standard();
  }

  /**
   * {@return the agenda in a file, and what was irregular}
   *
   * @param file the file
   * @throws UnreadableAgendaException if the file gives no agenda
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static Imported read(Path file) {
    return reader().read(file);
  }

  /**
   * {@return the agenda in a stream, and what was irregular}
   *
   * @param in the stream, left open
   * @throws UnreadableAgendaException if the stream gives no agenda
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  public static Imported read(InputStream in) {
    return reader().read(in);
  }

  /**
   * {@return the agenda in a text, and what was irregular}
   *
   * @param in the text, left open
   * @throws UnreadableAgendaException if the text gives no agenda
   * @throws java.io.UncheckedIOException if the text cannot be read
   */
  public static Imported read(Reader in) {
    return reader().read(in);
  }

  /**
   * {@return the agenda in a document, and what was irregular}
   *
   * @param document the document
   * @throws UnreadableAgendaException if the document gives no agenda
   */
  public static Imported read(byte[] document) {
    return reader().read(document);
  }

  /**
   * Writes an agenda to a file, in the format that the file's ending stands for.
   *
   * @param agenda the agenda
   * @param file the file, replaced if it is there
   * @return what the format could not express
   * @throws UnknownFormatException if no format present has that ending
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  public static List<Problem> write(Agenda agenda, Path file) {
    return writer().write(agenda, file);
  }
}
