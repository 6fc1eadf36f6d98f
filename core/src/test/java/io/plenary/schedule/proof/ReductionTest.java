package io.plenary.schedule.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReductionTest {

  private static final Demands ALL = new Demands(
      IntStream.range(0, 6).boxed().toList(), List.of("a", "b", "c", "d", "e", "f", "g"));

  private static Verdict conflictOf(Demands demands, Set<Integer> units, Set<String> rules) {
    boolean isThere = demands.units().containsAll(units) && demands.rules().containsAll(rules);
    return isThere ? Verdict.IMPOSSIBLE : Verdict.POSSIBLE;
  }

  @Test
  void whatHasNoPartInAConflictIsLeftOut() {
    Reduction reduction =
        new Reduction(ALL, demands -> conflictOf(demands, Set.of(1, 4), Set.of("c", "g"))).run();

    assertThat(reduction.left()).isEqualTo(new Demands(List.of(1, 4), List.of("c", "g")));
    assertThat(reduction.isIrreducible()).isTrue();
  }

  @Test
  void ofTwoConflictsOneIsLeft() {
    Reduction reduction = new Reduction(
            ALL,
            demands -> conflictOf(demands, Set.of(0), Set.of("a")) == Verdict.IMPOSSIBLE
                ? Verdict.IMPOSSIBLE
                : conflictOf(demands, Set.of(5), Set.of()))
        .run();

    assertThat(reduction.left()).isEqualTo(new Demands(List.of(5), List.of()));
  }

  @Test
  void whatIsUndecidedStaysAndIsTold() {
    Reduction reduction = new Reduction(
            ALL,
            demands -> demands.units().contains(3)
                ? conflictOf(demands, Set.of(1), Set.of("c"))
                : Verdict.UNDECIDED)
        .run();

    assertThat(reduction.left()).isEqualTo(new Demands(List.of(1, 3), List.of("c")));
    assertThat(reduction.isIrreducible()).isFalse();
  }

  /** That many rules together are needed, or not known to be, says nothing about one. */
  @Test
  void whatIsUndecidedOfManyMayBeDecidedOfOne() {
    Reduction reduction = new Reduction(
            new Demands(List.of(), ALL.rules()),
            demands -> demands.rules().equals(List.of("d", "e", "f", "g"))
                ? Verdict.UNDECIDED
                : conflictOf(demands, Set.of(), Set.of("d")))
        .run();

    assertThat(reduction.left().rules()).containsExactly("d");
    assertThat(reduction.isIrreducible()).isTrue();
  }
}
