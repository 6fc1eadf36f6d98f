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
 * The successor of {@code schedule.json}, a draft: one list of events, each with start and end. {@link
 * io.plenary.format.AgendaFormats} finds it by itself.
 */
public final class Schedule2Format implements AgendaFormat {

  private static final String NAME = "schedule2";

  /** Makes the format; formats hold no state. */
  public Schedule2Format() {}

  static boolean recognizes(Outline outline) {
    boolean daysWithEvents = outline.has("/schedule/conference/days/*/rooms")
        || outline.has("/schedule/conference/days/*/day_start");
    return !daysWithEvents
        && (outline.has("/schedule/events") || outline.has("/schedule/conference/days/*/start"));
  }

  /** {@return {@code schedule2}} */
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
   * {@return whether the document is a schedule with one list of events}
   *
   * @param head the first bytes of the document
   */
  @Override
  public boolean recognizes(byte[] head) {
    return recognizes(Outline.of(head));
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
    return ScheduleWriter.second(agenda).write(out);
  }
}
