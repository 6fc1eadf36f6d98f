package io.plenary.ical.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.IntStream;

/** The instances of a rule, as clocks show them (RFC 5545, 3.3.10), found period by period. */
public final class Recurrences {

  private static final int FAR = 1_000;

  private final RecurrenceRule rule;
  private final LocalDateTime start;
  private final Steps steps;
  private final List<Integer> hours;
  private final List<Integer> minutes;
  private final List<Integer> seconds;

  private Recurrences(RecurrenceRule rule, LocalDateTime start, Steps steps) {
    this.rule = rule;
    this.start = start;
    this.steps = steps;
    this.hours = orElse("BYHOUR", start.getHour());
    this.minutes = orElse("BYMINUTE", start.getMinute());
    this.seconds = orElse("BYSECOND", start.getSecond());
  }

  /**
   * {@return the instances of a rule from its start on, in order}
   *
   * @param rule the rule
   * @param start the first instance
   * @param end instances begin before it
   * @param most how many there may be at most
   * @param steps how much may be done to find them; there are fewer when that is used up
   */
  public static List<LocalDateTime> of(
      RecurrenceRule rule, LocalDateTime start, LocalDateTime end, int most, Steps steps) {
    return new Recurrences(rule, start, steps).upTo(end, most);
  }

  /** {@return the instances in one year of a rule that recurs by the year, whatever its COUNT} */
  static List<LocalDateTime> inYear(
      RecurrenceRule rule, LocalDateTime start, int year, Steps steps) {
    List<LocalDateTime> found = new ArrayList<>();
    LocalDate first = LocalDate.of(year, 1, 1);
    new Recurrences(rule, start, steps)
        .collect(first, first.plusYears(1).atStartOfDay(), FAR, found);
    return found;
  }

  private List<LocalDateTime> upTo(LocalDateTime end, int most) {
    int limit = Math.min(most, rule.count().orElse(most));
    List<LocalDateTime> found = new ArrayList<>();
    LocalDate period = firstPeriod();
    while (found.size() < limit && period.atStartOfDay().isBefore(end) && steps.left() > 0) {
      collect(period, end, limit, found);
      period = next(period);
    }
    return found;
  }

  /** Adds the instances in a period, which are its days and times taken together, until it is enough. */
  private void collect(LocalDate period, LocalDateTime end, int limit, List<LocalDateTime> found) {
    List<LocalDate> days = daysOf(period);
    PrimitiveIterator.OfInt indices = indices(days).iterator();
    while (indices.hasNext() && found.size() < limit && steps.take(1)) {
      int index = indices.nextInt();
      LocalDateTime each = days.get(index / timesOfDay()).atTime(time(index % timesOfDay()));
      if (!each.isBefore(end)) {
        return;
      }
      if (!each.isBefore(start)) {
        found.add(each);
      }
    }
  }

  /** Which instances of a period are meant: all from the start on, unless their positions are told. */
  private IntStream indices(List<LocalDate> days) {
    int size = days.size() * timesOfDay();
    LocalDate first = start.toLocalDate();
    long before = days.stream().takeWhile(day -> day.isBefore(first)).count();
    Set<Integer> positions = rule.numbers("BYSETPOS");
    if (!steps.take(positions.size())) {
      return IntStream.empty();
    }
    return positions.isEmpty()
        ? IntStream.range(Math.toIntExact(before) * timesOfDay(), size)
        : positions.stream()
            .mapToInt(position -> position > 0 ? position - 1 : size + position)
            .filter(index -> index >= 0 && index < size)
            .distinct()
            .sorted();
  }

  private LocalDate firstPeriod() {
    LocalDate day = start.toLocalDate();
    return switch (rule.frequency()) {
      case DAILY -> day;
      case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(rule.weekStart()));
      case MONTHLY -> day.withDayOfMonth(1);
      case YEARLY -> day.withDayOfYear(1);
    };
  }

  private ChronoUnit unit() {
    return switch (rule.frequency()) {
      case DAILY -> ChronoUnit.DAYS;
      case WEEKLY -> ChronoUnit.WEEKS;
      case MONTHLY -> ChronoUnit.MONTHS;
      case YEARLY -> ChronoUnit.YEARS;
    };
  }

  /** An interval may be longer than the years that there are; what is far off is never asked for. */
  private LocalDate next(LocalDate period) {
    return period.plus(Math.min(rule.interval(), FAR), unit());
  }

  private List<LocalDate> daysOf(LocalDate period) {
    LocalDate end = period.plus(1, unit());
    int days = Math.toIntExact(ChronoUnit.DAYS.between(period, end));
    return steps.take(days) ? period.datesUntil(end).filter(this::isMeant).toList() : List.of();
  }

  private boolean isMeant(LocalDate day) {
    return isIn("BYMONTH", day.getMonthValue(), 12)
        && isIn("BYMONTHDAY", day.getDayOfMonth(), day.lengthOfMonth())
        && isIn("BYYEARDAY", day.getDayOfYear(), day.lengthOfYear())
        && isInWeek(day)
        && (rule.days().isEmpty() || isOneOfTheDays(day))
        && isLikeTheStart(day);
  }

  /** A number below 0 counts from the end. */
  private boolean isIn(String list, int number, int last) {
    Set<Integer> numbers = rule.numbers(list);
    return numbers.isEmpty() || numbers.contains(number) || numbers.contains(number - last - 1);
  }

  private boolean isInWeek(LocalDate day) {
    if (rule.numbers("BYWEEKNO").isEmpty()) {
      return true;
    }
    WeekFields weeks = WeekFields.of(rule.weekStart(), 4);
    int year = day.get(weeks.weekBasedYear());
    long last = LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return isIn("BYWEEKNO", day.get(weeks.weekOfWeekBasedYear()), Math.toIntExact(last));
  }

  private boolean isOneOfTheDays(LocalDate day) {
    boolean byMonth = rule.frequency() == RecurrenceRule.Frequency.MONTHLY
        || (rule.frequency() == RecurrenceRule.Frequency.YEARLY
            && !rule.numbers("BYMONTH").isEmpty());
    int index = byMonth ? day.getDayOfMonth() : day.getDayOfYear();
    int length = byMonth ? YearMonth.from(day).lengthOfMonth() : day.lengthOfYear();
    int ordinal = (index - 1) / 7 + 1;
    int fromEnd = -((length - index) / 7 + 1);
    return IntStream.of(0, ordinal, fromEnd)
        .mapToObj(each -> new RecurrenceRule.Day(each, day.getDayOfWeek()))
        .anyMatch(rule.days()::contains);
  }

  /** What a rule does not say of the day is as it is at the start. */
  private boolean isLikeTheStart(LocalDate day) {
    boolean told = !rule.days().isEmpty()
        || !rule.numbers("BYMONTHDAY").isEmpty()
        || !rule.numbers("BYYEARDAY").isEmpty();
    if (told || rule.frequency() == RecurrenceRule.Frequency.DAILY) {
      return true;
    }
    if (rule.frequency() == RecurrenceRule.Frequency.WEEKLY
        || !rule.numbers("BYWEEKNO").isEmpty()) {
      return day.getDayOfWeek() == start.getDayOfWeek();
    }
    boolean month = rule.frequency() == RecurrenceRule.Frequency.MONTHLY
        || !rule.numbers("BYMONTH").isEmpty()
        || day.getMonth() == start.getMonth();
    return month && day.getDayOfMonth() == start.getDayOfMonth();
  }

  /** How many times of a day there are at which instances begin: 86,400 at most. */
  private int timesOfDay() {
    return hours.size() * minutes.size() * seconds.size();
  }

  /** {@return one of them, in order; they are not listed, since few are ever asked for} */
  private LocalTime time(int index) {
    int second = index % seconds.size();
    int minute = index / seconds.size() % minutes.size();
    int hour = index / seconds.size() / minutes.size();
    return LocalTime.of(hours.get(hour), minutes.get(minute), seconds.get(second));
  }

  private List<Integer> orElse(String list, int otherwise) {
    // a leap second is the second before it to those who know none (RFC 5545, 3.3.12)
    List<Integer> numbers = rule.numbers(list).stream()
        .map(number -> Math.min(Math.max(number, 0), 59))
        .distinct()
        .sorted()
        .toList();
    return numbers.isEmpty() ? List.of(otherwise) : numbers;
  }
}
