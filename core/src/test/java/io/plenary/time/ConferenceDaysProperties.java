package io.plenary.time;

import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.testing.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ConferenceDaysProperties {

  /** Also around the day that Samoa left out. */
  @Provide
  Arbitrary<ZonedDateTime> moments() {
    Arbitrary<ZonedDateTime> inSamoa = Arbitraries.integers()
        .between(-60, 60)
        .map(hour -> Instant.parse("2011-12-30T10:00:00Z")
            .plus(hour, HOURS)
            .atZone(ZoneId.of("Pacific/Apia")));
    return Arbitraries.frequencyOf(Tuple.of(6, Times.moments()), Tuple.of(1, inSamoa));
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Times.zones();
  }

  /** Often where clocks change: at midnight, in the small hours, just before midnight. */
  @Provide
  Arbitrary<LocalTime> dayStarts() {
    return Arbitraries.of("00:00", "04:00", "00:01", "00:30", "02:00", "02:30", "23:30")
        .map(LocalTime::parse);
  }

  @Property(tries = 2000)
  void everyMomentLiesOnItsDayAndOnNoOther(
      @ForAll("moments") ZonedDateTime moment,
      @ForAll("zones") ZoneId zone,
      @ForAll("dayStarts") LocalTime dayStart) {
    ConferenceDays days = new ConferenceDays(zone, dayStart);

    LocalDate day = days.dayOf(moment);

    assertThat(days.rangeOf(day).contains(moment)).isTrue();
    for (int distance : new int[] {-2, -1, 1, 2}) {
      assertThat(days.rangeOf(day.plusDays(distance)).contains(moment)).isFalse();
    }
  }

  @Property(tries = 300)
  void daysFollowEachOtherWithoutAGap(
      @ForAll("moments") ZonedDateTime moment, @ForAll("dayStarts") LocalTime dayStart) {
    ConferenceDays days = new ConferenceDays(moment.getZone(), dayStart);
    LocalDate day = moment.toLocalDate();

    assertThat(days.rangeOf(day).end()).isEqualTo(days.rangeOf(day.plusDays(1)).start());
  }
}
