package io.plenary.ical.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value of the type DATE or DATE-TIME (RFC 5545, 3.3.4 and 3.3.5), not yet in any zone.
 *
 * @param local what stands there; midnight for a date
 * @param isDate whether it is a date alone
 * @param isUtc whether it is in UTC
 */
public record TimeValue(LocalDateTime local, boolean isDate, boolean isUtc) {

  private static final Pattern FORM = Pattern.compile("\\d{8}(?:T\\d{6}Z?)?");
  private static final int DATE = "19970714".length();

  /** {@return the time of the given form, unless the form is another or there is no such time} */
  public static Optional<TimeValue> parse(String value) {
    String text = value.strip();
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
      if (text.length() == DATE) {
        return Optional.of(new TimeValue(date.atStartOfDay(), true, false));
      }
      // a leap second is the second before it to those who know none (RFC 5545, 3.3.12)
      int second = number(text, 13, 15) == 60 ? 59 : number(text, 13, 15);
      LocalDateTime local = date.atTime(number(text, 9, 11), number(text, 11, 13), second);
      return Optional.of(new TimeValue(local, false, text.endsWith("Z")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }
}
