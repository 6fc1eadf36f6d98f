package io.plenary.ical;

import io.plenary.agenda.Agenda;
import io.plenary.format.AgendaFormat;
import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.format.ReadOptions;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * iCalendar as {@link io.plenary.format.AgendaFormats} finds it: by the name {@code icalendar}, by the
 * ending {@code ics}, and in documents that begin with {@code BEGIN:VCALENDAR}.
 */
public final class ICalendarFormat implements AgendaFormat {

  /** The name of the format. */
  public static final String NAME = "icalendar";

  private static final String BEGINNING = "BEGIN:VCALENDAR";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** For {@link java.util.ServiceLoader}; {@link ICalendar} is handier to call. */
  public ICalendarFormat() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> fileExtensions() {
    return List.of("ics");
  }

  @Override
  public boolean recognizes(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    while (start < text.length() && " \t\r\n".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.regionMatches(true, start, BEGINNING, 0, BEGINNING.length());
  }

  @Override
  public Imported read(InputStream in, ReadOptions options) {
    return ICalendar.read(in, options);
  }

  @Override
  public List<Problem> write(Agenda agenda, OutputStream out) {
    return ICalendar.write(agenda, out);
  }
}
