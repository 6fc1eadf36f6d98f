package io.plenary.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeRangesProperties {

  @Provide
  Arbitrary<Grid> grids() {
    return Grid.withRanges(1, 5);
  }

  private static TimeRanges allButTheFirst(Grid grid) {
    return TimeRanges.of(grid.ranges().subList(1, grid.ranges().size()));
  }

  @Property(tries = 300)
  void aSetHoldsWhatItsRangesHold(@ForAll("grids") Grid grid) {
    TimeRanges all = TimeRanges.of(grid.ranges());

    BitSet cells = grid.cells(grid.ranges());
    assertThat(grid.cells(all.ranges())).isEqualTo(cells);
    assertThat(all.length()).isEqualTo(Duration.ofMinutes(30L * cells.cardinality()));
    assertThat(all.isEmpty()).isEqualTo(cells.isEmpty());
    for (int cell = 0; cell < Grid.cells(); cell++) {
      assertThat(all.contains(grid.startOfCell(cell))).isEqualTo(cells.get(cell));
    }
  }

  @Property(tries = 300)
  void rangesAreInOrderAndNeitherEmptyNorTouching(@ForAll("grids") Grid grid) {
    List<TimeRange> ranges = TimeRanges.of(grid.ranges()).ranges();

    assertThat(ranges).noneMatch(TimeRange::isEmpty);
    for (int i = 1; i < ranges.size(); i++) {
      Instant end = ranges.get(i - 1).end().toInstant();
      assertThat(ranges.get(i).start().toInstant()).isAfter(end);
    }
  }

  @Property(tries = 300)
  void aSetOfItsOwnRangesIsTheSame(@ForAll("grids") Grid grid) {
    TimeRanges all = TimeRanges.of(grid.ranges());

    assertThat(TimeRanges.of(all.ranges())).isEqualTo(all);
  }

  @Property(tries = 300)
  void whatIsMissingIsWhatTheRangeHoldsAndTheSetDoesNot(@ForAll("grids") Grid grid) {
    TimeRange range = grid.range(0);
    TimeRanges others = allButTheFirst(grid);

    TimeRanges missing = others.missingFrom(range);

    assertThat(grid.cells(missing.ranges()))
        .isEqualTo(Grid.without(grid.cells(range), grid.cells(others.ranges())));
    assertThat(missing).isEqualTo(TimeRanges.of(missing.ranges()));
  }

  @Property(tries = 300)
  void aRangeIsCoveredWhenNothingOfItIsMissing(@ForAll("grids") Grid grid) {
    TimeRange range = grid.range(0);
    TimeRanges others = allButTheFirst(grid);

    if (!range.isEmpty()) {
      assertThat(others.covers(range)).isEqualTo(others.missingFrom(range).isEmpty());
    }
  }
}
