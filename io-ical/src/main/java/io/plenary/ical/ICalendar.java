package io.plenary.ical;

import io.plenary.agenda.Agenda;
import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.format.ReadOptions;
import io.plenary.format.UnreadableAgendaException;
import io.plenary.ical.read.CalendarReader;
import io.plenary.ical.write.CalendarWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
    byte[] calendar =
        CalendarWriter.write(agenda, options.settings()).calendar().toByteArray();
    return new String(calendar, StandardCharsets.UTF_8);
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
    CalendarWriter.Written written = CalendarWriter.write(agenda, options.settings());
    try {
      out.write(written.calendar().toByteArray());
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.problems();
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
