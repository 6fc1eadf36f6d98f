package io.plenary.json.frab;

import io.plenary.agenda.Agenda;
import io.plenary.format.AgendaFormat;
import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.format.ReadOptions;
import io.plenary.json.stream.Outline;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * {@code schedule.json} as frab, pretalx and the hub of the congresses write it, and as EventFahrplan and
 * many screens read it. {@link io.plenary.format.AgendaFormats} finds it by itself.
 *
 * <p>Whatever is irregular in a file is told and read as far as it goes. What the model has no place for
 * is kept as extensions of the namespace {@code frab}, and written again. {@code docs/dialects.md} says
 * what becomes of each member.
 */
public final class FrabFormat implements AgendaFormat {

  private static final String NAME = "frab";

  /** Makes the format; formats hold no state. */
  public FrabFormat() {}

  /** {@return {@code frab}} */
  @Override
  public String name() {
    return NAME;
  }

  /** {@return {@code json}} */
  @Override
  public List<String> fileExtensions() {
    return List.of("json");
  }

  /**
   * {@return whether the document is a schedule whose days hold its events}
   *
   * @param head the first bytes of the document
   */
  @Override
  public boolean recognizes(byte[] head) {
    Outline outline = Outline.of(head);
    return !Schedule2Format.recognizes(outline)
        && (outline.has("/schedule/conference") || outline.has("/schedule/days/*"));
  }

  /**
   * Reads an agenda.
   *
   * @param in the document, left open
   * @param options limits, and the zone of a document that names none
   * @return the agenda, and what was irregular
   * @throws io.plenary.format.UnreadableAgendaException if the document is no schedule, or exceeds a
   *     limit
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  @Override
  public Imported read(InputStream in, ReadOptions options) {
    return ScheduleReader.read(in, options, NAME);
  }

  /**
   * Writes an agenda.
   *
   * @param agenda the agenda
   * @param out where to, left open
   * @return what the format could not express
   * @throws java.io.UncheckedIOException if the stream cannot be written
   */
  @Override
  public List<Problem> write(Agenda agenda, OutputStream out) {
    return ScheduleWriter.first(agenda).write(out);
  }
}
