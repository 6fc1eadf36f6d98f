package io.plenary.ical;

import io.plenary.agenda.Agenda;
import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.format.ReadOptions;
import io.plenary.format.UnreadableAgendaException;
import io.plenary.ical.read.CalendarReader;
import io.plenary.ical.write.CalendarWriter;
import io.plenary.ical.write.Published;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Writes agendas as iCalendar (RFC 5545) and reads them back, and the calendars of others, too.
 *
 * <pre>{@code
 * String calendar = ICalendar.write(agenda);
 * Agenda again = ICalendar.read(calendar).agenda();
 * }</pre>
 *
 * <p>Each placed session becomes an event; what clients show stands where they look for it, and the
 * rest of what visitors may know in properties whose names begin with {@code X-PLENARY-}. Equal agendas
 * give equal bytes. Nothing here asks the system for the time, its zone or its language.
 */
public final class ICalendar {

  private ICalendar() {}

  /**
   * {@return the agenda as a calendar} What a calendar cannot hold is left out; {@link #write(Agenda,
   * OutputStream)} tells what.
   *
   * @param agenda the agenda
   */
  public static String write(Agenda agenda) {
    return write(agenda, CalendarOptions.standard());
  }

  /**
   * {@return the agenda as a calendar}
   *
   * @param agenda the agenda
   * @param options what of it is written, and how
   */
  public static String write(Agenda agenda, CalendarOptions options) {
    return text(calendar(agenda, options, Optional.empty()));
  }

  private static CalendarWriter.Written calendar(
      Agenda agenda, CalendarOptions options, Optional<byte[]> previous) {
    return CalendarWriter.write(agenda, options.settings(), previous.map(Published::read));
  }

  private static String text(CalendarWriter.Written written) {
    return new String(written.calendar().toByteArray(), StandardCharsets.UTF_8);
  }

  /**
   * Writes an agenda as a calendar, in UTF-8.
   *
   * @param agenda the agenda
   * @param out where to, flushed and left open
   * @return what the agenda holds and the calendar does not
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static List<Problem> write(Agenda agenda, OutputStream out) {
    return write(agenda, out, CalendarOptions.standard());
  }

  /**
   * Writes an agenda as a calendar, in UTF-8.
   *
   * @param agenda the agenda
   * @param out where to, flushed and left open
   * @param options what of it is written, and how
   * @return what was asked for and the calendar does not hold
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static List<Problem> write(Agenda agenda, OutputStream out, CalendarOptions options) {
    return write(calendar(agenda, options, Optional.empty()), out);
  }

  private static List<Problem> write(CalendarWriter.Written written, OutputStream out) {
    try {
      out.write(written.calendar().toByteArray());
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.problems();
  }

  /**
   * {@return the calendar of a revised agenda, for those who subscribed to the calendar before} An event
   * that says something else than before has a higher {@code SEQUENCE}, and {@code LAST-MODIFIED}; a
   * session keeps the {@code UID} under which it was published; an event that is in the calendar no more
   * stands in it once as cancelled.
   *
   * @param agenda the agenda
   * @param previous the calendar that was published before
   * @throws UnreadableAgendaException if the calendar that was published before is none
   */
  public static String publish(Agenda agenda, String previous) {
    return publish(agenda, previous, CalendarOptions.standard());
  }

  /**
   * {@return the calendar of a revised agenda, for those who subscribed to the calendar before}
   *
   * @param agenda the agenda
   * @param previous the calendar that was published before, with the same options
   * @param options what of the agenda is written, and how
   * @throws UnreadableAgendaException if the calendar that was published before is none
   */
  public static String publish(Agenda agenda, String previous, CalendarOptions options) {
    return text(calendar(agenda, options, Optional.of(previous.getBytes(StandardCharsets.UTF_8))));
  }

  /**
   * Writes the calendar of a revised agenda, for those who subscribed to the calendar before.
   *
   * @param agenda the agenda
   * @param previous the calendar that was published before, with the same options, in UTF-8
   * @param out where to, flushed and left open
   * @param options what of the agenda is written, and how
   * @return what was asked for and the calendar does not hold
   * @throws UnreadableAgendaException if the calendar that was published before is none
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static List<Problem> publish(
      Agenda agenda, byte[] previous, OutputStream out, CalendarOptions options) {
    return write(calendar(agenda, options, Optional.of(previous)), out);
  }

  /**
   * {@return the agenda in a calendar, and what was irregular}
   *
   * @param calendar the calendar
   * @throws UnreadableAgendaException if the text gives no agenda
   */
  public static Imported read(String calendar) {
    return read(calendar, ReadOptions.standard());
  }

  /**
   * {@return the agenda in a calendar, and what was irregular}
   *
   * @param calendar the calendar
   * @param options limits, and the zone of times without one
   * @throws UnreadableAgendaException if the text gives no agenda
   */
  public static Imported read(String calendar, ReadOptions options) {
    return read(calendar.getBytes(StandardCharsets.UTF_8), options);
  }

  /**
   * {@return the agenda in a calendar, and what was irregular}
   *
   * @param calendar the calendar, in UTF-8
   * @throws UnreadableAgendaException if the document gives no agenda
   */
  public static Imported read(byte[] calendar) {
    return read(calendar, ReadOptions.standard());
  }

  /**
   * {@return the agenda in a calendar, and what was irregular}
   *
   * @param calendar the calendar, in UTF-8
   * @param options limits, and the zone of times without one
   * @throws UnreadableAgendaException if the document gives no agenda
   */
  public static Imported read(byte[] calendar, ReadOptions options) {
    return read(new ByteArrayInputStream(calendar), options);
  }

  /**
   * {@return the agenda in a calendar, and what was irregular}
   *
   * @param calendar the calendar, in UTF-8; the stream is left open
   * @throws UnreadableAgendaException if the document gives no agenda
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Imported read(InputStream calendar) {
    return read(calendar, ReadOptions.standard());
  }

  /**
   * {@return the agenda in a calendar, and what was irregular}
   *
   * @param calendar the calendar, in UTF-8; the stream is left open
   * @param options limits, and the zone of times without one
   * @throws UnreadableAgendaException if the document gives no agenda
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Imported read(InputStream calendar, ReadOptions options) {
    return CalendarReader.read(calendar, options);
  }
}
