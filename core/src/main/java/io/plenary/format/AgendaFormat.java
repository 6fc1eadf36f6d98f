package io.plenary.format;

import io.plenary.agenda.Agenda;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * One way to write agendas down, such as iCalendar. Modules implement this and offer it to {@link
 * java.util.ServiceLoader}; who reads and writes agendas meets it behind {@link AgendaFormats}.
 *
 * <p>An implementation holds no state, is safe from many threads, reads no clock, default zone or
 * default locale, opens no connection, and never closes a stream that it was given.
 */
public interface AgendaFormat {

  /** {@return the name by which the format is asked for, such as {@code icalendar}} */
  String name();

  /** {@return the endings of its files without the dot, such as {@code ics}, the usual one first} */
  List<String> fileExtensions();

  /**
   * {@return whether agendas can be written in this format as well} Some formats are only ever
   * written by the one service that they belong to.
   */
  default boolean isWritable() {
    return true;
  }

  /**
   * {@return whether a document is in this format, to judge by its content}
   *
   * @param head the first bytes of the document, up to {@value AgendaReader#HEAD}
   */
  boolean recognizes(byte[] head);

  /**
   * Reads an agenda.
   *
   * @param in the document, left open
   * @param options limits, and what the document may not say itself
   * @return the agenda, and what was irregular
   * @throws UnreadableAgendaException if the document gives no agenda
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  Imported read(InputStream in, ReadOptions options);

  /**
   * Writes an agenda. Equal agendas give equal bytes.
   *
   * @param agenda the agenda
   * @param out where to, left open
   * @return what the format could not express
   * @throws java.io.UncheckedIOException if the stream cannot be written
   * @throws UnsupportedOperationException if the format {@linkplain #isWritable() is only read}
   */
  default List<Problem> write(Agenda agenda, OutputStream out) {
    throw new UnsupportedOperationException("the format '" + name() + "' is only read");
  }
}
