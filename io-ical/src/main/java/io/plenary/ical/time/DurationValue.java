package io.plenary.ical.time;

import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of the type DURATION (RFC 5545, 3.3.6), which is not quite that of ISO 8601: weeks stand
 * alone, days are those of the calendar, and hours are elapsed time.
 *
 * @param negative whether a minus sign stands before it
 * @param days its weeks and days
 * @param time its hours, minutes and seconds
 */
public record DurationValue(boolean negative, Period days, Duration time) {

  private static final Pattern FORM = Pattern.compile(
      "([+-])?P(?:(\\d{1,8})W|(?:(\\d{1,8})D)?(T)?(?:(\\d{1,8})H)?(?:(\\d{1,8})M)?(?:(\\d{1,8})S)?)");

  /** {@return the duration of the given form, unless the form is another} */
  public static Optional<DurationValue> parse(String value) {
    Matcher matcher = FORM.matcher(value.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean timed = matcher.group(4) != null;
    boolean hasTime = matcher.start(5) >= 0 || matcher.start(6) >= 0 || matcher.start(7) >= 0;
    boolean hasDays = matcher.start(2) >= 0 || matcher.start(3) >= 0;
    if (timed != hasTime || (!hasTime && !hasDays)) {
      return Optional.empty();
    }
    Duration time = Duration.ofHours(number(matcher, 5))
        .plusMinutes(number(matcher, 6))
        .plusSeconds(number(matcher, 7));
    Period days = Period.ofWeeks(number(matcher, 2)).plusDays(number(matcher, 3));
    return Optional.of(new DurationValue("-".equals(matcher.group(1)), days, time));
  }

  /** {@return a length as it is written} Hours and seconds stand with the minutes between them only. */
  public static String print(Duration length) {
    String text = length.toString();
    boolean hours = text.indexOf('H') >= 0;
    boolean minutes = text.indexOf('M') >= 0;
    boolean seconds = text.indexOf('S') >= 0;
    return hours && seconds && !minutes ? text.replace("H", "H0M") : text;
  }

  private static int number(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** {@return the elapsed time from a moment on: first the days by the calendar, then the time} */
  public Duration after(ZonedDateTime start) {
    Duration length = Duration.between(start, start.plus(days).plus(time));
    return negative ? length.negated() : length;
  }
}
