package io.plenary.time;

import io.plenary.testing.Times;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A few ranges within some hours, all on a grid of half hours of elapsed time, so that they touch and
 * overlap often and can be compared as plain sets of cells.
 */
record Grid(ZonedDateTime origin, List<TimeRange> ranges) {

  private static final int CELLS = 24;

  private record Draft(int from, int length, ZoneId zone) {}

  static Arbitrary<Grid> withRanges(int least, int most) {
    Arbitrary<Draft> drafts = Combinators.combine(
            Arbitraries.integers().between(0, CELLS / 2),
            Arbitraries.integers().between(0, CELLS / 2),
            Times.zones())
        .as(Draft::new);
    return Combinators.combine(Times.moments(), drafts.list().ofMinSize(least).ofMaxSize(most))
        .as((origin, all) ->
            new Grid(origin, all.stream().map(draft -> range(origin, draft)).toList()))
        .withoutEdgeCases();
  }

  private static TimeRange range(ZonedDateTime origin, Draft draft) {
    return TimeRange.of(
        moment(origin, draft.from).withZoneSameInstant(draft.zone),
        Duration.ofMinutes(30L * draft.length));
  }

  private static ZonedDateTime moment(ZonedDateTime origin, int cell) {
    return origin.plus(Duration.ofMinutes(30L * cell));
  }

  TimeRange range(int which) {
    return ranges.get(which);
  }

  ZonedDateTime startOfCell(int cell) {
    return moment(origin, cell);
  }

  /** The cells that a range holds. */
  BitSet cells(TimeRange range) {
    BitSet cells = new BitSet();
    cells.set((int) (Duration.between(origin, range.start()).toMinutes() / 30), (int)
        (Duration.between(origin, range.end()).toMinutes() / 30));
    return cells;
  }

  BitSet cells(List<TimeRange> several) {
    BitSet cells = new BitSet();
    several.forEach(range -> cells.or(cells(range)));
    return cells;
  }

  static BitSet common(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }

  static BitSet without(BitSet one, BitSet other) {
    BitSet rest = (BitSet) one.clone();
    rest.andNot(other);
    return rest;
  }

  static int cells() {
    return CELLS;
  }
}
