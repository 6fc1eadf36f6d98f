package io.plenary.ical.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much is done to find the instances of a rule, counted in steps and not in time. */
class RecurrencesTest {

  private static final LocalDateTime START = LocalDateTime.of(2024, 10, 18, 9, 0);

  private static String all(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(","));
  }

  private static List<LocalDateTime> instances(String rule, Steps steps) {
    return Recurrences.of(
        RecurrenceRule.parse(rule).orElseThrow(), START, START.plusDays(366), 400, steps);
  }

  /** Each with all minutes and seconds of an hour. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23",
        "FREQ=DAILY;COUNT=999999999",
        "FREQ=DAILY;BYSETPOS=366",
        "FREQ=DAILY;BYSETPOS=-1,1,-1,1,-1",
        "FREQ=YEARLY",
        "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU",
        "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-366",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;INTERVAL=999999999",
        "FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=2",
        "FREQ=WEEKLY;INTERVAL=999999999",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;UNTIL=99991231"
      })
  void aBombIsLittleWork(String rule) {
    Steps steps = new Steps();

    List<LocalDateTime> found =
        instances(rule + ";BYMINUTE=" + all(0, 59) + ";BYSECOND=" + all(0, 60), steps);

    assertThat(found).hasSizeLessThanOrEqualTo(400).isSorted();
    // of a million for a whole document
    assertThat(Steps.MOST - steps.left()).isLessThan(40_000);
  }

  @Test
  void eachPositionThatIsLookedAtIsAStep() {
    Steps steps = new Steps();

    assertThat(instances("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;BYSETPOS=" + all(1, 366), steps))
        .isEmpty();
    assertThat(Steps.MOST - steps.left()).isEqualTo(367 * (1 + 366));
  }

  @Test
  void timesOfADayAreAllThatAreListedInOrder() {
    assertThat(instances("FREQ=DAILY;COUNT=6;BYHOUR=12,9;BYMINUTE=5,0;BYSECOND=60", new Steps()))
        .extracting(LocalDateTime::toString)
        .containsExactly(
            "2024-10-18T09:00:59",
            "2024-10-18T09:05:59",
            "2024-10-18T12:00:59",
            "2024-10-18T12:05:59",
            "2024-10-19T09:00:59",
            "2024-10-19T09:05:59");
  }

  @Test
  void aListThatRepeatsItselfIsShort() {
    RecurrenceRule rule = RecurrenceRule.parse(
            "FREQ=DAILY;BYSETPOS=1" + ",1".repeat(100_000) + ";BYDAY=MO" + ",MO".repeat(100_000))
        .orElseThrow();

    assertThat(rule.numbers("BYSETPOS")).containsExactly(1);
    assertThat(rule.days()).hasSize(1);
  }

  @Test
  void positionsAreCountedInAllTimesOfAPeriod() {
    assertThat(
            instances("FREQ=MONTHLY;BYDAY=MO,TU;BYHOUR=9,10;BYSETPOS=-1,2,1;COUNT=4", new Steps()))
        .extracting(LocalDateTime::toString)
        .containsExactly(
            "2024-10-29T10:00", "2024-11-04T09:00", "2024-11-04T10:00", "2024-11-26T10:00");
  }

  @Test
  void whenAllStepsAreTakenNothingMoreIsFound() {
    Steps steps = new Steps();
    assertThat(steps.take(Steps.MOST - 10)).isTrue();

    assertThat(instances("FREQ=DAILY", steps)).hasSizeLessThan(10);
    assertThat(steps.left()).isZero();
    assertThat(instances("FREQ=DAILY", steps)).isEmpty();
  }
}
