package io.plenary.format;

import io.plenary.agenda.Agenda;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes agendas, with options: in a format that the name of the file does not tell.
 *
 * <pre>{@code
 * AgendaFormats.writer().format("icalendar").write(agenda, response.getOutputStream());
 * }</pre>
 */
public final class AgendaWriter {

  private final Optional<String> format;
  private final FormatCatalogue formats;

  private AgendaWriter(Optional<String> format, FormatCatalogue formats) {
    this.format = format;
    this.formats = formats;
  }

  static AgendaWriter standard() {
    return new AgendaWriter(Optional.empty(), FormatCatalogue.ofContext());
  }

  /**
   * {@return a writer like this one, of one format}
   *
   * @param name the format's name, such as {@code icalendar}
   */
  public AgendaWriter format(String name) {
    return new AgendaWriter(Optional.of(name), formats);
  }

  /**
   * {@return a writer like this one that looks for formats elsewhere}
   *
   * @param loader the class loader in which formats are looked for
   */
  public AgendaWriter classLoader(ClassLoader loader) {
    return new AgendaWriter(format, FormatCatalogue.of(loader));
  }

  /**
   * Writes an agenda to a file. The file is touched only when all of the agenda has been written.
   *
   * @param agenda the agenda
   * @param file the file, replaced if it is there
   * @return what the format could not express
   * @throws UnknownFormatException if the format is not present, or is only read
   * @throws UncheckedIOException if the file cannot be written
   */
  public List<Problem> write(Agenda agenda, Path file) {
    AgendaFormat chosen = format
        .map(formats::writable)
        .orElseGet(() -> formats.forFile(String.valueOf(file.getFileName())));
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    List<Problem> problems = chosen.write(agenda, document);
    try {
      Files.write(file, document.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return problems;
  }

  /**
   * Writes an agenda to a stream.
   *
   * @param agenda the agenda
   * @param out the stream, left open
   * @return what the format could not express
   * @throws IllegalStateException if no format was chosen
   * @throws UnknownFormatException if the format is not present, or is only read
   * @throws UncheckedIOException if the stream cannot be written
   */
  public List<Problem> write(Agenda agenda, OutputStream out) {
    String name = format.orElseThrow(
        () -> new IllegalStateException("a stream has no name: choose a format first"));
    return formats.writable(name).write(agenda, out);
  }
}
