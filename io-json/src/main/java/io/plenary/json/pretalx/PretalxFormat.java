package io.plenary.json.pretalx;

import io.plenary.format.AgendaFormat;
import io.plenary.format.Imported;
import io.plenary.format.ReadOptions;
import io.plenary.json.stream.Outline;
import java.io.InputStream;
import java.util.List;

/**
 * A schedule as pretalx's API gives it ({@code /api/events/…/schedules/…/}), which is only read: its slots,
 * with submissions, rooms and speakers nested or by their codes, and its breaks. {@link
 * io.plenary.format.AgendaFormats} finds it by itself.
 *
 * <p>{@code docs/dialects.md} says what becomes of each member.
 */
public final class PretalxFormat implements AgendaFormat {

  static final String NAME = "pretalx";

  /** Makes the format; formats hold no state. */
  public PretalxFormat() {}

  /** {@return {@code pretalx}} */
  @Override
  public String name() {
    return NAME;
  }

  /** {@return {@code json}} */
  @Override
  public List<String> fileExtensions() {
    return List.of("json");
  }

  /** {@return false: only pretalx writes it} */
  @Override
  public boolean isWritable() {
    return false;
  }

  /**
   * {@return whether the document is a schedule of the API}
   *
   * @param head the first bytes of the document
   */
  @Override
  public boolean recognizes(byte[] head) {
    Outline outline = Outline.of(head);
    return outline.has("/slots/*/slot")
        || outline.has("/slots/*/submission_type")
        || outline.has("/slots/*/submission")
        || outline.has("/slots", "/version");
  }

  /**
   * Reads an agenda.
   *
   * @param in the document, left open
   * @param options limits, and the zone, since a schedule names none
   * @return the agenda, and what was irregular
   * @throws io.plenary.format.UnreadableAgendaException if the document is no such schedule, or
   *     exceeds a limit
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  @Override
  public Imported read(InputStream in, ReadOptions options) {
    return PretalxReader.read(in, options);
  }
}
