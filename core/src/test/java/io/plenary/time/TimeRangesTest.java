package io.plenary.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimeRangesTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static TimeRange at(String from, String to) {
    return TimeRange.parse("2024-11-19T" + from + "/2024-11-19T" + to, PARIS);
  }

  @Test
  void rangesThatTouchBecomeOne() {
    TimeRanges morning = TimeRanges.of(at("11:00", "13:00"), at("09:00", "11:00"));

    assertThat(morning.ranges()).containsExactly(at("09:00", "13:00"));
    assertThat(morning.covers(at("10:00", "12:00"))).isTrue();
  }

  @Test
  void aRangeWithinAnotherAddsNothing() {
    TimeRange day = at("09:00", "17:00");

    assertThat(TimeRanges.of(day, at("10:00", "11:00")).ranges()).containsExactly(day);
  }

  @Test
  void whatIsMergedIsInTheZoneOfTheFirst() {
    TimeRange inLondon = at("10:00", "12:00").in(ZoneId.of("Europe/London"));

    assertThat(TimeRanges.of(at("09:00", "11:00"), inLondon).ranges())
        .containsExactly(at("09:00", "12:00"));
  }

  @Test
  void emptyRangesHoldNoMoment() {
    assertThat(TimeRanges.of(at("09:00", "09:00")).isEmpty()).isTrue();
    assertThat(TimeRanges.of(at("09:00", "09:01")).isEmpty()).isFalse();
    assertThat(TimeRanges.of().length()).isZero();
  }

  @Test
  void aMomentIsInOneOfTheRangesOrInNone() {
    TimeRanges hours = TimeRanges.of(at("09:00", "10:00"), at("14:00", "15:00"));

    assertThat(hours.contains(at("09:30", "09:30").start())).isTrue();
    assertThat(hours.contains(at("14:00", "14:00").start())).isTrue();
    assertThat(hours.contains(at("12:00", "12:00").start())).isFalse();
  }

  @Test
  void anEmptyRangeIsCoveredOnTheEndsOfARange() {
    TimeRanges morning = TimeRanges.of(at("09:00", "11:00"));

    assertThat(morning.covers(at("11:00", "11:00"))).isTrue();
    assertThat(morning.covers(at("11:01", "11:01"))).isFalse();
  }

  @Test
  void whatIsMissingIsInTheZoneOfWhatWasAskedFor() {
    TimeRanges open = TimeRanges.of(at("10:00", "11:00").in(ZoneId.of("Asia/Kolkata")));

    assertThat(open.missingFrom(at("09:00", "12:00")).ranges())
        .containsExactly(at("09:00", "10:00"), at("11:00", "12:00"));
  }

  @Test
  void nothingIsMissingFromAnEmptyRange() {
    assertThat(TimeRanges.of().missingFrom(at("09:00", "09:00")).isEmpty()).isTrue();
  }

  @Test
  void setsOfTheSameRangesAreEqual() {
    TimeRanges one = TimeRanges.of(at("09:00", "10:00"), at("11:00", "12:00"));
    TimeRanges same = TimeRanges.of(at("11:00", "12:00"), at("09:00", "10:00"));

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(one).isNotEqualTo(TimeRanges.of(at("09:00", "10:00"))).isNotEqualTo("morning");
    assertThat(one.hashCode()).isNotEqualTo(TimeRanges.of().hashCode());
    assertThat(one.length()).isEqualTo(Duration.ofHours(2));
    assertThat(TimeRanges.of(at("09:00", "10:00")))
        .hasToString("[2024-11-19T09:00+01:00/2024-11-19T10:00+01:00]");
  }
}
