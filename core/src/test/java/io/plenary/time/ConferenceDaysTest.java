package io.plenary.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConferenceDaysTest {

  private static ConferenceDays days(String zone, String start) {
    return new ConferenceDays(ZoneId.of(zone), LocalTime.parse(start));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-20T03:59:59, 2024-11-19",
    "2024-11-20T04:00, 2024-11-20",
    "2024-11-20T01:30, 2024-11-19",
    "2024-11-20T23:59, 2024-11-20"
  })
  void aDayFromFourToFourCountsTheNightToTheDayBefore(String moment, LocalDate day) {
    ConferenceDays days = days("Europe/Paris", "04:00");

    assertThat(days.dayOf(WallClock.parse(moment, days.zone()))).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"2024-03-31, 23", "2024-10-27, 25", "2024-11-19, 24"})
  void aDayLastsAsLongAsClocksLetIt(LocalDate day, int hours) {
    assertThat(days("Europe/Paris", "00:00").rangeOf(day).length())
        .isEqualTo(Duration.ofHours(hours));
  }

  @Test
  void theChangeOfClocksBelongsToTheEveningBeforeWhenDaysStartAtFour() {
    ConferenceDays days = days("Europe/Paris", "04:00");

    assertThat(days.rangeOf(LocalDate.of(2024, 3, 30)).length()).isEqualTo(Duration.ofHours(23));
    assertThat(days.rangeOf(LocalDate.of(2024, 3, 31)).length()).isEqualTo(Duration.ofHours(24));
  }

  @Test
  void momentsElsewhereAreCountedInTheZoneOfTheConference() {
    ZonedDateTime evening = WallClock.parse("2024-11-19T20:00", ZoneId.of("America/New_York"));

    assertThat(days("Europe/Paris", "00:00").dayOf(evening)).isEqualTo(LocalDate.of(2024, 11, 20));
  }

  @Test
  void theLeapDayIsADay() {
    ConferenceDays days = days("Europe/Paris", "00:00");

    assertThat(days.dayOf(WallClock.parse("2024-02-29T12:00", days.zone())))
        .isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(days.rangeOf(LocalDate.of(2024, 2, 28)).end())
        .isEqualTo(days.startOf(LocalDate.of(2024, 2, 29)));
  }

  /** On 7 November 2010, clocks in St. John's went from 00:01 back to 23:01. */
  @ParameterizedTest
  @CsvSource({
    "2010-11-06T23:30-02:30, 2010-11-06",
    "2010-11-07T00:00:30-02:30, 2010-11-07",
    "2010-11-06T23:30-03:30, 2010-11-07",
    "2010-11-07T00:00:30-03:30, 2010-11-07"
  })
  void anEndedDateThatComesAgainBelongsToTheDayThatHasBegun(String moment, LocalDate day) {
    ConferenceDays days = days("America/St_Johns", "00:00");

    assertThat(days.dayOf(WallClock.parse(moment, days.zone()))).isEqualTo(day);
  }

  @Test
  void aDayThatClocksShowTwiceBeginsTheFirstTime() {
    ConferenceDays days = days("America/St_Johns", "00:00");

    assertThat(WallClock.format(days.startOf(LocalDate.of(2010, 11, 7))))
        .isEqualTo("2010-11-07T00:00-02:30");
  }

  /** On 11 March 2007, clocks in St. John's went from 00:01 to 01:01. */
  @Test
  void aDayWhoseBeginningClocksJumpOverBeginsWhenTheyHaveJumped() {
    ConferenceDays days = days("America/St_Johns", "00:30");

    assertThat(WallClock.format(days.startOf(LocalDate.of(2007, 3, 11))))
        .isEqualTo("2007-03-11T01:01-02:30");
  }

  @Test
  void aDayOfWhichTheBeginningIsInAGapBeginsAfterTheGap() {
    ConferenceDays days = days("Europe/Paris", "02:30");

    assertThat(WallClock.format(days.startOf(LocalDate.of(2024, 3, 31))))
        .isEqualTo("2024-03-31T03:00+02:00");
  }

  /** Samoa went from 29 to 31 December 2011. */
  @Test
  void aSkippedDateHasNoMoments() {
    ConferenceDays days = days("Pacific/Apia", "00:00");
    LocalDate skipped = LocalDate.of(2011, 12, 30);

    assertThat(days.rangeOf(skipped).isEmpty()).isTrue();
    assertThat(days.dayOf(days.startOf(skipped))).isEqualTo(skipped.plusDays(1));
    assertThat(days.dayOf(days.startOf(skipped).minusSeconds(1))).isEqualTo(skipped.minusDays(1));
  }

  @Test
  void aSkippedDateHasANightWhereDaysStartAtFour() {
    ConferenceDays days = days("Pacific/Apia", "04:00");
    LocalDate skipped = LocalDate.of(2011, 12, 30);

    assertThat(days.rangeOf(skipped)).hasToString("2011-12-31T00:00+14:00/2011-12-31T04:00+14:00");
    assertThat(days.dayOf(WallClock.parse("2011-12-31T03:59", days.zone()))).isEqualTo(skipped);
    assertThat(days.dayOf(WallClock.parse("2011-12-29T23:59", days.zone())))
        .isEqualTo(skipped.minusDays(1));
  }

  @Test
  void zoneAndDayStartMustBeGiven() {
    assertThatNullPointerException()
        .isThrownBy(() -> new ConferenceDays(null, LocalTime.NOON))
        .withMessage("zone");
    assertThatNullPointerException()
        .isThrownBy(() -> new ConferenceDays(ZoneId.of("UTC"), null))
        .withMessage("dayStart");
  }
}
