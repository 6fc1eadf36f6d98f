package io.plenary.json.indico;

import io.plenary.format.AgendaFormat;
import io.plenary.format.Imported;
import io.plenary.format.ReadOptions;
import io.plenary.json.stream.Outline;
import java.io.InputStream;
import java.util.List;

/**
 * What Indico's HTTP export gives of an event, with its sessions and contributions or as a timetable, which
 * is only read. {@link io.plenary.format.AgendaFormats} finds it by itself.
 *
 * <p>{@code docs/dialects.md} says what becomes of each member.
 */
public final class IndicoFormat implements AgendaFormat {

  static final String NAME = "indico";

  /** Makes the format; formats hold no state. */
  public IndicoFormat() {}

  /** {@return {@code indico}} */
  @Override
  public String name() {
    return NAME;
  }

  /** {@return {@code json}} */
  @Override
  public List<String> fileExtensions() {
    return List.of("json");
  }

  /** {@return false: only Indico writes it} */
  @Override
  public boolean isWritable() {
    return false;
  }

  /**
   * {@return whether the document is an export}
   *
   * @param head the first bytes of the document
   */
  @Override
  public boolean recognizes(byte[] head) {
    Outline outline = Outline.of(head);
    return outline.has("/results", "/_type")
        || outline.has("/results", "/additionalInfo")
        || outline.has("/results/*/startDate");
  }

  /**
   * Reads an agenda.
   *
   * @param in the document, left open
   * @param options limits, and the zone of an export that names none
   * @return the agenda, and what was irregular
   * @throws io.plenary.format.UnreadableAgendaException if the document is no such export, or
   *     exceeds a limit
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  @Override
  public Imported read(InputStream in, ReadOptions options) {
    return IndicoReader.read(in, options);
  }
}
