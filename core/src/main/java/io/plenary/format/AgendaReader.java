package io.plenary.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Reads agendas, with options: within limits of one's own, with a zone for formats that name none, in
 * a format that is not to be guessed at.
 *
 * <pre>{@code
 * Imported imported = AgendaFormats.reader().zone(ZoneId.of("Europe/Vienna")).read(file);
 * }</pre>
 */
public final class AgendaReader {

  /** How many bytes of a document are looked at to recognise its format. */
  public static final int HEAD = 65_536;

  private final ReadOptions options;
  private final Optional<String> format;
  private final FormatCatalogue formats;

  private AgendaReader(ReadOptions options, Optional<String> format, FormatCatalogue formats) {
    this.options = options;
    this.format = format;
    this.formats = formats;
  }

  static AgendaReader standard() {
    return new AgendaReader(ReadOptions.standard(), Optional.empty(), FormatCatalogue.ofContext());
  }

  /**
   * {@return a reader like this one that takes times without a zone to be in the given one, where the
   * document names none}
   *
   * @param zone a zone of the tz database
   */
  public AgendaReader zone(ZoneId zone) {
    return new AgendaReader(options.withZone(zone), format, formats);
  }

  /**
   * {@return a reader like this one, with other limits}
   *
   * @param limits the limits
   */
  public AgendaReader limits(Limits limits) {
    return new AgendaReader(options.withLimits(limits), format, formats);
  }

  /**
   * {@return a reader like this one that treats problems otherwise than by reporting them}
   *
   * @param policy what becomes of problems
   */
  public AgendaReader policy(ProblemPolicy policy) {
    return new AgendaReader(options.withPolicy(policy), format, formats);
  }

  /**
   * {@return a reader like this one that does not guess the format}
   *
   * @param name the format's name, such as {@code icalendar}
   */
  public AgendaReader format(String name) {
    return new AgendaReader(options, Optional.of(name), formats);
  }

  /**
   * {@return a reader like this one that looks for formats elsewhere}
   *
   * @param loader the class loader in which formats are looked for
   */
  public AgendaReader classLoader(ClassLoader loader) {
    return new AgendaReader(options, format, FormatCatalogue.of(loader));
  }

  /**
   * {@return the agenda in a file, and what was irregular}
   *
   * @param file the file
   * @throws UnreadableAgendaException if the file gives no agenda, or a problem is not accepted
   * @throws UnknownFormatException if a format was asked for that is not present
   * @throws UncheckedIOException if the file cannot be read
   */
  public Imported read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the agenda in a document, and what was irregular}
   *
   * @param document the document
   * @throws UnreadableAgendaException if the document gives no agenda, or a problem is not accepted
   * @throws UnknownFormatException if a format was asked for that is not present
   */
  public Imported read(byte[] document) {
    return read(new ByteArrayInputStream(document));
  }

  /**
   * {@return the agenda in a text, and what was irregular}
   *
   * @param in the text, left open
   * @throws UnreadableAgendaException if the text gives no agenda, or a problem is not accepted
   * @throws UnknownFormatException if a format was asked for that is not present
   * @throws UncheckedIOException if the text cannot be read
   */
  public Imported read(Reader in) {
    return read(new Utf8InputStream(in));
  }

  /**
   * {@return the agenda in a stream, and what was irregular}
   *
   * @param in the stream, left open
   * @throws UnreadableAgendaException if the stream gives no agenda, or a problem is not accepted
   * @throws UnknownFormatException if a format was asked for that is not present
   * @throws UncheckedIOException if the stream cannot be read
   */
  public Imported read(InputStream in) {
    BufferedInputStream buffered = new BufferedInputStream(in, HEAD);
    AgendaFormat chosen = format.map(formats::named).orElseGet(() -> recognize(buffered));
    return options.policy().apply(chosen.read(buffered, options));
  }

  private AgendaFormat recognize(BufferedInputStream in) {
    try {
      in.mark(HEAD);
      byte[] head = in.readNBytes(HEAD);
      in.reset();
      return formats.recognizing(head).orElseThrow(() -> unknown(head));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UnreadableAgendaException unknown(byte[] head) {
    int shown = Math.min(head.length, 60);
    String start = new String(head, 0, shown, StandardCharsets.UTF_8)
        .replaceAll("[\\s\\p{Cntrl}]+", " ")
        .strip();
    List<String> names = formats.names();
    return new UnreadableAgendaException(List.of(new Problem(
        "format-unknown",
        Problem.Severity.ERROR,
        Location.ofLine(1),
        start.isEmpty() ? "nothing" : "a document that begins '" + start + "'",
        "one of the formats present: " + (names.isEmpty() ? "none" : String.join(", ", names)),
        "nothing was read")));
  }
}
