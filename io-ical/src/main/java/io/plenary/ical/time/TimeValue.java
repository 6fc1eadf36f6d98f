package io.plenary.ical.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of the type DATE or DATE-TIME (RFC 5545, 3.3.4 and 3.3.5), not yet in any zone.
 *
 * @param local what stands there; midnight for a date
 * @param isDate whether it is a date alone
 * @param isUtc whether it is in UTC
 */
public record TimeValue(LocalDateTime local, boolean isDate, boolean isUtc) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d)(Z)?)?");

  /** {@return the time of the given form, unless the form is another or there is no such time} */
  public static Optional<TimeValue> parse(String value) {
    Matcher matcher = FORM.matcher(value.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
      if (matcher.group(4) == null) {
        return Optional.of(new TimeValue(date.atStartOfDay(), true, false));
      }
      // a leap second is the second before it to those who know none (RFC 5545, 3.3.12)
      int second = number(matcher, 6) == 60 ? 59 : number(matcher, 6);
      LocalDateTime local = date.atTime(number(matcher, 4), number(matcher, 5), second);
      return Optional.of(new TimeValue(local, false, matcher.group(7) != null));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
