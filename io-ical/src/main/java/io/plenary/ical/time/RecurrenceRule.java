package io.plenary.ical.time;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of the type RECUR (RFC 5545, 3.3.10), of those that recur on days. What recurs by the hour or
 * faster is no programme.
 *
 * @param frequency how often
 * @param interval every how many periods
 * @param count how many instances there are, if that is limited
 * @param until the last moment at which an instance may begin, if that is limited
 * @param days on which days of the week, and which of them in the month or year
 * @param numbers the other lists by their names, such as {@code BYMONTH}
 * @param weekStart on which day weeks begin
 */
public record RecurrenceRule(
    Frequency frequency,
    int interval,
    OptionalInt count,
    Optional<TimeValue> until,
    Set<Day> days,
    Map<String, Set<Integer>> numbers,
    DayOfWeek weekStart) {

  private static final Pattern DAY = Pattern.compile("([+-]?\\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}");
  private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  /** What each list may hold, but for its sign. */
  private static final Map<String, Integer> LARGEST = Map.of(
      "BYMONTH", 12,
      "BYMONTHDAY", 31,
      "BYYEARDAY", 366,
      "BYWEEKNO", 53,
      "BYSETPOS", 366,
      "BYHOUR", 23,
      "BYMINUTE", 59,
      "BYSECOND", 60);

  /** How often. */
  public enum Frequency {
    DAILY,
    WEEKLY,
    MONTHLY,
    YEARLY
  }

  /**
   * A day of the week.
   *
   * @param ordinal which of them in the month or year, from the end if negative; 0 for each
   * @param day the day of the week
   */
  public record Day(int ordinal, DayOfWeek day) {}

  /** {@return the rule of the given form, unless the form is another} */
  public static Optional<RecurrenceRule> parse(String value) {
    Map<String, String> parts = new TreeMap<>();
    for (String part : value.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
      int equals = part.indexOf('=');
      boolean known =
          equals > 0 && parts.put(part.substring(0, equals), part.substring(equals + 1)) == null;
      if (!known && !part.isEmpty()) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(of(parts));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static RecurrenceRule of(Map<String, String> parts) {
    Optional<String> count = Optional.ofNullable(parts.get("COUNT"));
    Optional<String> until = Optional.ofNullable(parts.get("UNTIL"));
    Map<String, Set<Integer>> numbers = new TreeMap<>();
    LARGEST.forEach((name, largest) -> {
      if (parts.containsKey(name)) {
        numbers.put(name, numbers(parts.getOrDefault(name, ""), largest));
      }
    });
    return new RecurrenceRule(
        Frequency.valueOf(parts.getOrDefault("FREQ", "")),
        positive(parts.getOrDefault("INTERVAL", "1")),
        count.map(RecurrenceRule::positive).map(OptionalInt::of).orElse(OptionalInt.empty()),
        until.map(text -> TimeValue.parse(text).orElseThrow(IllegalArgumentException::new)),
        days(parts),
        numbers,
        weekday(parts.getOrDefault("WKST", "MO")));
  }

  private static int number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return Integer.parseInt(text);
  }

  private static int positive(String text) {
    int number = number(text);
    if (number < 1) {
      throw new IllegalArgumentException(text);
    }
    return number;
  }

  private static Set<Integer> numbers(String text, int largest) {
    Set<Integer> numbers = new LinkedHashSet<>();
    for (String each : text.split(",", -1)) {
      int number = number(each);
      if (Math.abs(number) > largest) {
        throw new IllegalArgumentException(text);
      }
      numbers.add(number);
    }
    return Collections.unmodifiableSet(numbers);
  }

  private static Set<Day> days(Map<String, String> parts) {
    Set<Day> days = new LinkedHashSet<>();
    for (String each : parts.getOrDefault("BYDAY", "").split(",", -1)) {
      Matcher matcher = DAY.matcher(each);
      if (matcher.matches()) {
        int ordinal = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        days.add(new Day(ordinal, weekday(matcher.group(2))));
      } else if (!each.isEmpty()) {
        throw new IllegalArgumentException(each);
      }
    }
    return Collections.unmodifiableSet(days);
  }

  private static DayOfWeek weekday(String name) {
    if (!WEEKDAYS.contains(name)) {
      throw new IllegalArgumentException(name);
    }
    return DayOfWeek.of(WEEKDAYS.indexOf(name) + 1);
  }

  /** {@return the numbers of a list, none if it is not there} */
  Set<Integer> numbers(String name) {
    return numbers.getOrDefault(name, Set.of());
  }
}
