package io.plenary.json.foreign;

import io.plenary.json.stream.Place;
import io.plenary.json.stream.Quoted;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Durations as the tools around schedules write them: {@code 45}, {@code 1:30}, {@code 1:02:30} for a
 * day and two and a half hours, {@code PT1H30M}.
 */
public final class Lengths {

  private static final Pattern PARTS = Pattern.compile("\\d{1,6}(?::\\d{1,2}){0,2}");
  private static final Pattern REGULAR = Pattern.compile("\\d+:[0-5]\\d|P.*");
  private static final Duration LONGEST = Duration.ofDays(366);
  private static final Duration HALF_DAY = Duration.ofHours(12);

  private Lengths() {}

  /** {@return the duration that a text denotes; what is irregular is told} */
  public static Optional<Duration> read(String given, Place place, Problems problems) {
    Optional<Duration> length = parse(given).filter(Lengths::isUsable);
    if (length.isEmpty()) {
      problems.add(
          ReadCode.DURATION_UNREADABLE, place, Quoted.of(given), "kept, without a duration");
    } else if (!isClock(given) && !REGULAR.matcher(given.strip()).matches()) {
      problems.add(
          ReadCode.DURATION_IRREGULAR,
          place,
          Quoted.of(given),
          "hours and minutes such as 01:30",
          "read as " + length.get());
    }
    length.ifPresent(duration -> noteUnlikely(duration, place, problems));
    return length;
  }

  /** Tells of a duration that few sessions have. */
  public static void noteUnlikely(Duration duration, Place place, Problems problems) {
    if (duration.isZero() || duration.compareTo(HALF_DAY) >= 0) {
      problems.add(ReadCode.DURATION_UNLIKELY, place, "a duration of " + duration, "read as it is");
    }
  }

  /** {@return whether a session can be that long} */
  public static boolean isUsable(Duration duration) {
    return !duration.isNegative() && duration.compareTo(LONGEST) <= 0;
  }

  /** {@return the time from one moment to another; told if that is no duration} */
  public static Optional<Duration> between(
      ZonedDateTime start, ZonedDateTime end, Place place, Problems problems) {
    Duration length = Duration.between(start, end);
    if (!isUsable(length)) {
      problems.add(
          ReadCode.END_DISAGREES,
          place,
          "an end at " + end.toOffsetDateTime() + ", for a start at " + start.toOffsetDateTime(),
          "kept, without a duration");
      return Optional.empty();
    }
    noteUnlikely(length, place, problems);
    return Optional.of(length);
  }

  /** {@return the duration that a text denotes, if it does} */
  public static Optional<Duration> parse(String given) {
    if (isClock(given)) {
      int hours = 10 * digit(0, given) + digit(1, given);
      return Optional.of(Duration.ofMinutes(60 * hours + 10 * digit(3, given) + digit(4, given)));
    }
    String text = given.strip();
    if (text.startsWith("P")) {
      return parseIso(text);
    }
    if (!PARTS.matcher(text).matches()) {
      return Optional.empty();
    }
    String[] parts = text.split(":", -1);
    long[] n = new long[parts.length];
    for (int i = 0; i < parts.length; i++) {
      n[i] = Long.parseLong(parts[i]);
    }
    return Optional.of(
        switch (n.length) {
          case 1 -> Duration.ofMinutes(n[0]);
          case 2 -> Duration.ofMinutes(60 * n[0] + n[1]);
          default ->
            // days are written without a zero before them, and have 24 hours
            parts[0].startsWith("0") || n[1] > 23
                ? Duration.ofSeconds(3600 * n[0] + 60 * n[1] + n[2])
                : Duration.ofMinutes(1440 * n[0] + 60 * n[1] + n[2]);
        });
  }

  /** Whether it is of the form {@code 01:30}, as most are: no pattern need be asked. */
  private static boolean isClock(String text) {
    return text.length() == 5
        && isUpTo(9, 0, text)
        && isUpTo(9, 1, text)
        && text.charAt(2) == ':'
        && isUpTo(5, 3, text)
        && isUpTo(9, 4, text);
  }

  private static boolean isUpTo(int most, int index, String text) {
    return digit(index, text) >= 0 && digit(index, text) <= most;
  }

  private static int digit(int index, String text) {
    return text.charAt(index) - '0';
  }

  private static Optional<Duration> parseIso(String text) {
    try {
      return Optional.of(Duration.ofSeconds(Duration.parse(text).toSeconds()));
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** {@return hours and minutes, {@code 01:30}} */
  public static String hoursAndMinutes(Duration length) {
    return twoDigits(length.toHours()) + ":" + twoDigits(length.toMinutesPart());
  }

  private static String twoDigits(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }
}
