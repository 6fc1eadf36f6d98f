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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The instances of a rule, as clocks show them (RFC 5545, 3.3.10), found period by period. */
public final class Recurrences {

  private static final int FAR = 1_000;

  private final RecurrenceRule rule;
  private final LocalDateTime start;
  private final SortedSet<LocalTime> times;

  private Recurrences(RecurrenceRule rule, LocalDateTime start) {
    this.rule = rule;
    this.start = start;
    this.times = times(rule, start.toLocalTime());
  }

  /**
   * {@return the instances of a rule from its start on, in order}
   *
   * @param rule the rule
   * @param start the first instance
   * @param end instances begin before it
   * @param most how many there may be at most
   */
  public static List<LocalDateTime> of(
      RecurrenceRule rule, LocalDateTime start, LocalDateTime end, int most) {
    return new Recurrences(rule, start).upTo(end, most);
  }

  /** {@return the instances in one year of a rule that recurs by the year, whatever its COUNT} */
  static List<LocalDateTime> inYear(RecurrenceRule rule, LocalDateTime start, int year) {
    return new Recurrences(rule, start)
        .of(LocalDate.of(year, 1, 1)).stream()
            .filter(each -> !each.isBefore(start))
            .toList();
  }

  private List<LocalDateTime> upTo(LocalDateTime end, int most) {
    int limit = Math.min(most, rule.count().orElse(most));
    List<LocalDateTime> found = new ArrayList<>();
    LocalDate period = firstPeriod();
    while (found.size() < limit && period.atStartOfDay().isBefore(end)) {
      for (LocalDateTime each : of(period)) {
        if (!each.isBefore(start) && each.isBefore(end) && found.size() < limit) {
          found.add(each);
        }
      }
      period = next(period);
    }
    return found;
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

  private List<LocalDateTime> of(LocalDate period) {
    List<LocalDateTime> all = daysOf(period)
        .filter(this::isMeant)
        .flatMap(day -> times.stream().map(day::atTime))
        .toList();
    List<Integer> positions = rule.numbers("BYSETPOS");
    if (positions.isEmpty()) {
      return all;
    }
    return positions.stream()
        .map(position -> position > 0 ? position - 1 : all.size() + position)
        .filter(index -> index >= 0 && index < all.size())
        .distinct()
        .sorted()
        .map(all::get)
        .toList();
  }

  private Stream<LocalDate> daysOf(LocalDate period) {
    return period.datesUntil(period.plus(1, unit()));
  }

  private boolean isMeant(LocalDate day) {
    return isIn("BYMONTH", day.getMonthValue(), 12)
        && isIn("BYMONTHDAY", day.getDayOfMonth(), day.lengthOfMonth())
        && isIn("BYYEARDAY", day.getDayOfYear(), day.lengthOfYear())
        && isInWeek(day)
        && (rule.days().isEmpty() || rule.days().stream().anyMatch(isDay(day)))
        && isLikeTheStart(day);
  }

  /** A number below 0 counts from the end. */
  private boolean isIn(String list, int number, int last) {
    List<Integer> numbers = rule.numbers(list);
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

  private Predicate<RecurrenceRule.Day> isDay(LocalDate day) {
    boolean byMonth = rule.frequency() == RecurrenceRule.Frequency.MONTHLY
        || (rule.frequency() == RecurrenceRule.Frequency.YEARLY
            && !rule.numbers("BYMONTH").isEmpty());
    int index = byMonth ? day.getDayOfMonth() : day.getDayOfYear();
    int length = byMonth ? YearMonth.from(day).lengthOfMonth() : day.lengthOfYear();
    int ordinal = (index - 1) / 7 + 1;
    int fromEnd = -((length - index) / 7 + 1);
    return each -> each.day() == day.getDayOfWeek()
        && (each.ordinal() == 0 || each.ordinal() == ordinal || each.ordinal() == fromEnd);
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

  private static SortedSet<LocalTime> times(RecurrenceRule rule, LocalTime start) {
    SortedSet<LocalTime> times = new TreeSet<>();
    for (int hour : orElse(rule.numbers("BYHOUR"), start.getHour())) {
      for (int minute : orElse(rule.numbers("BYMINUTE"), start.getMinute())) {
        for (int second : orElse(rule.numbers("BYSECOND"), start.getSecond())) {
          times.add(LocalTime.of(
              Math.max(hour, 0), Math.max(minute, 0), Math.min(Math.max(second, 0), 59)));
        }
      }
    }
    return times;
  }

  private static List<Integer> orElse(List<Integer> numbers, int otherwise) {
    return numbers.isEmpty() ? List.of(otherwise) : numbers;
  }
}
