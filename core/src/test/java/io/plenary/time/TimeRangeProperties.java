package io.plenary.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.testing.Times;
import java.time.Duration;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeRangeProperties {

  @Provide
  Arbitrary<Grid> twoRanges() {
    return Grid.withRanges(2, 2);
  }

  @Provide
  Arbitrary<TimeRange> ranges() {
    return Times.ranges();
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Times.zones();
  }

  @Property(tries = 300)
  void rangesOverlapWhereTheyShareAMoment(@ForAll("twoRanges") Grid grid) {
    TimeRange one = grid.range(0);
    TimeRange other = grid.range(1);

    boolean shared = grid.cells(one).intersects(grid.cells(other));

    assertThat(one.overlaps(other)).isEqualTo(shared);
    assertThat(other.overlaps(one)).isEqualTo(shared);
    assertThat(one.intersection(other).isPresent()).isEqualTo(shared);
  }

  @Property(tries = 300)
  void anIntersectionHoldsWhatBothHoldInTheZoneOfTheFirst(@ForAll("twoRanges") Grid grid) {
    TimeRange one = grid.range(0);
    TimeRange other = grid.range(1);

    one.intersection(other).ifPresent(both -> {
      assertThat(grid.cells(both)).isEqualTo(Grid.common(grid.cells(one), grid.cells(other)));
      assertThat(both.start().getZone()).isEqualTo(one.start().getZone());
      assertThat(both.end().getZone()).isEqualTo(one.start().getZone());
    });
  }

  @Property(tries = 300)
  void aRangeContainsItsStartAndNotItsEnd(@ForAll("twoRanges") Grid grid) {
    TimeRange range = grid.range(0);
    BitSet contained = new BitSet();
    IntStream.range(0, Grid.cells())
        .filter(cell -> range.contains(grid.startOfCell(cell)))
        .forEach(contained::set);

    assertThat(contained).isEqualTo(grid.cells(range));
  }

  @Property(tries = 300)
  void aRangeEnclosesAnotherWhoseEndsLieWithin(@ForAll("twoRanges") Grid grid) {
    TimeRange one = grid.range(0);
    TimeRange other = grid.range(1);

    boolean within = Duration.between(one.start(), other.start()).toMinutes() >= 0
        && Duration.between(other.end(), one.end()).toMinutes() >= 0;

    assertThat(one.encloses(other)).isEqualTo(within);
    assertThat(one.encloses(one)).isTrue();
  }

  @Property(tries = 300)
  void theGapIsTheTimeBetweenAndIsTheSameBothWays(@ForAll("twoRanges") Grid grid) {
    TimeRange one = grid.range(0);
    TimeRange other = grid.range(1);
    Duration after = Duration.between(one.end(), other.start());
    Duration before = Duration.between(other.end(), one.start());
    Duration expected =
        after.isNegative() && before.isNegative() ? Duration.ZERO : max(after, before);

    assertThat(one.gapTo(other)).isEqualTo(expected.isNegative() ? Duration.ZERO : expected);
    assertThat(other.gapTo(one)).isEqualTo(one.gapTo(other));
  }

  private static Duration max(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  @Property(tries = 300)
  void clocksElsewhereShowTheSameMoments(
      @ForAll("ranges") TimeRange range, @ForAll("zones") ZoneId zone) {
    TimeRange there = range.in(zone);

    assertThat(there.start().getZone()).isEqualTo(zone);
    assertThat(there.end().getZone()).isEqualTo(zone);
    assertThat(there.length()).isEqualTo(range.length());
    assertThat(there.encloses(range) && range.encloses(there)).isTrue();
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadAgain(@ForAll("ranges") TimeRange range) {
    TimeRange inOneZone = range.in(range.start().getZone());

    assertThat(TimeRange.parse(inOneZone.toString(), range.start().getZone())).isEqualTo(inOneZone);
  }

  @Property(tries = 300)
  void lengthIsElapsedTime(@ForAll("ranges") TimeRange range) {
    assertThat(TimeRange.of(range.start(), range.length()).end().toInstant())
        .isEqualTo(range.end().toInstant());
    assertThat(range.isEmpty()).isEqualTo(range.length().isZero());
  }
}
