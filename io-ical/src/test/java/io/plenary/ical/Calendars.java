package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.format.UnreadableAgendaException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Calendars of other makers, put together from lines. */
final class Calendars {

  private Calendars() {}

  /** A calendar of the given lines, in Paris. */
  static String calendar(String... lines) {
    return bare(
        "X-WR-TIMEZONE:Europe/Paris",
        "X-WR-CALNAME:Other",
        "UID:other",
        String.join("\r\n", lines));
  }

  /** A calendar that says nothing but the given lines. */
  static String bare(String... lines) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", lines)
        + "\r\nEND:VCALENDAR\r\n";
  }

  /** An event that has all it needs but what the given lines tell. */
  static String event(String uid, String... lines) {
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20240101T000000Z\r\nSUMMARY:" + uid + "\r\n"
        + String.join("\r\n", lines)
        + "\r\nEND:VEVENT";
  }

  /** A calendar with one event. */
  static String with(String... lines) {
    return calendar(event("1", lines));
  }

  /** A calendar with one event that starts. */
  static String starting(String... lines) {
    List<String> all = new ArrayList<>(List.of("DTSTART:20241119T080000Z"));
    all.addAll(List.of(lines));
    return with(all.toArray(String[]::new));
  }

  static List<String> codes(Imported imported) {
    return imported.problems().stream().map(Problem::code).toList();
  }

  /** The problems of a document that gives no agenda. */
  static List<Problem> refused(ThrowingCallable reading) {
    List<Problem> problems = new ArrayList<>();
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            UnreadableAgendaException.class, e -> problems.addAll(e.problems()));
    return problems;
  }
}
