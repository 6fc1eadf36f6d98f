package io.plenary.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRangeTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static TimeRange paris(String range) {
    return TimeRange.parse(range, PARIS);
  }

  private static ZonedDateTime moment(String text, String zone) {
    return WallClock.parse(text, ZoneId.of(zone));
  }

  @Test
  void aTalkThatEndsWhenTheNextStartsDoesNotOverlapIt() {
    TimeRange first = paris("2024-11-19T09:00/2024-11-19T09:20");
    TimeRange next = paris("2024-11-19T09:20/2024-11-19T09:40");

    assertThat(first.overlaps(next)).isFalse();
    assertThat(next.overlaps(first)).isFalse();
    assertThat(first.intersection(next)).isEmpty();
    assertThat(first.gapTo(next)).isZero();
    assertThat(first.contains(next.start())).isFalse();
  }

  @Test
  void aRangeHoldsTheMomentsFromItsStartUntilBeforeItsEnd() {
    TimeRange talk = paris("2024-11-19T09:00/2024-11-19T09:20");

    assertThat(talk.contains(moment("2024-11-19T08:59:59", "Europe/Paris"))).isFalse();
    assertThat(talk.contains(moment("2024-11-19T09:00", "Europe/Paris"))).isTrue();
    assertThat(talk.contains(moment("2024-11-19T08:19:59", "Europe/London"))).isTrue();
    assertThat(talk.contains(moment("2024-11-19T09:20", "Europe/Paris"))).isFalse();
  }

  @Test
  void rangesThatCrossHaveTheLaterStartAndTheEarlierEndInCommon() {
    TimeRange early = paris("2024-11-19T09:00/2024-11-19T10:00");
    TimeRange late = paris("2024-11-19T09:40/2024-11-19T11:00");
    TimeRange same = paris("2024-11-19T09:40/2024-11-19T10:00");

    assertThat(early.intersection(late)).contains(same);
    assertThat(late.intersection(early)).contains(same);
  }

  @Test
  void aGapIsTheTimeBetweenTwoRangesWhicheverIsFirst() {
    TimeRange first = paris("2024-11-19T09:00/2024-11-19T09:20");
    TimeRange later = paris("2024-11-19T09:50/2024-11-19T10:00");

    assertThat(first.gapTo(later)).isEqualTo(Duration.ofMinutes(30));
    assertThat(later.gapTo(first)).isEqualTo(Duration.ofMinutes(30));
    assertThat(first.gapTo(paris("2024-11-19T09:10/2024-11-19T10:00"))).isZero();
  }

  @Test
  void anEmptyRangeOverlapsNothingNotEvenItself() {
    TimeRange empty = paris("2024-11-19T09:10/PT0S");
    TimeRange around = paris("2024-11-19T09:00/PT20M");

    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.overlaps(around)).isFalse();
    assertThat(around.overlaps(empty)).isFalse();
    assertThat(empty.overlaps(empty)).isFalse();
    assertThat(empty.contains(empty.start())).isFalse();
    assertThat(around.encloses(empty)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2024-03-30, 7", "2024-10-26, 9", "2024-11-19, 8"})
  void aNightFromTenToSixLastsAsLongAsItDoes(String evening, int hours) {
    ZonedDateTime start = moment(evening + "T22:00", "Europe/Paris");
    TimeRange night = new TimeRange(start, start.plusDays(1).withHour(6));

    assertThat(night.length()).isEqualTo(Duration.ofHours(hours));
  }

  @Test
  void aLengthIsCountedOverAChangeOfClocks() {
    TimeRange range = TimeRange.of(moment("2024-03-31T01:30", "Europe/Paris"), Duration.ofHours(1));

    assertThat(range.end()).isEqualTo(moment("2024-03-31T03:30", "Europe/Paris"));
    assertThat(range).hasToString("2024-03-31T01:30+01:00/2024-03-31T03:30+02:00");
  }

  @Test
  void anHourBetweenTheTwoShowingsOfATimeIsAnHour() {
    TimeRange range = paris("2024-10-27T02:30+02:00/2024-10-27T02:30+01:00");

    assertThat(range.length()).isEqualTo(Duration.ofHours(1));
    assertThat(range.isEmpty()).isFalse();
  }

  @Test
  void rangesInDifferentZonesAreComparedByInstant() {
    TimeRange inParis = paris("2024-11-19T09:00/2024-11-19T10:00");
    TimeRange inLondon =
        TimeRange.parse("2024-11-19T08:00/2024-11-19T09:00", ZoneId.of("Europe/London"));

    assertThat(inParis.overlaps(inLondon)).isTrue();
    assertThat(inParis.encloses(inLondon)).isTrue();
    assertThat(inParis.intersection(inLondon)).contains(inParis);
    assertThat(inParis.in(ZoneId.of("Europe/London"))).isEqualTo(inLondon).isNotEqualTo(inParis);
  }

  @Test
  void istanbulHasKeptSummerTimeSince2016() {
    TimeRange noon =
        TimeRange.of(moment("2024-11-19T12:00", "Europe/Istanbul"), Duration.ofHours(1));

    assertThat(noon).hasToString("2024-11-19T12:00+03:00/2024-11-19T13:00+03:00");
    assertThat(noon.in(PARIS)).hasToString("2024-11-19T10:00+01:00/2024-11-19T11:00+01:00");
  }

  @Test
  void aRangeMayEndOnTheLeapDay() {
    TimeRange range = paris("2024-02-28T23:00/PT2H");

    assertThat(range.end()).isEqualTo(moment("2024-02-29T01:00", "Europe/Paris"));
  }

  @Test
  void aRangeThatEndsBeforeItStartsIsRefused() {
    ZonedDateTime nine = moment("2024-11-19T09:00", "Europe/Paris");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeRange(nine, nine.minusSeconds(1)))
        .withMessageContaining("2024-11-19T08:59:59")
        .withMessageContaining("2024-11-19T09:00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeRange.of(nine, Duration.ofSeconds(-1)));
  }

  @Test
  void bothEndsMustBeGiven() {
    ZonedDateTime nine = moment("2024-11-19T09:00", "Europe/Paris");

    assertThatNullPointerException()
        .isThrownBy(() -> new TimeRange(null, nine))
        .withMessage("start");
    assertThatNullPointerException().isThrownBy(() -> new TimeRange(nine, null)).withMessage("end");
  }
}
