package io.plenary.rule.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivedTest {

  private final List<List<Integer>> asked = new ArrayList<>();
  private final Derived<List<Integer>, Integer> sum = new Derived<>(numbers -> {
    asked.add(numbers);
    return numbers.stream().mapToInt(Integer::intValue).sum();
  });

  @Test
  void whatIsMadeOfOneSourceIsMadeOnce() {
    List<Integer> source = List.of(1, 2);

    assertThat(sum.of(source)).isEqualTo(3);
    assertThat(sum.of(source)).isEqualTo(3);
    assertThat(asked).hasSize(1);
  }

  @Test
  void anotherSourceGivesAnotherAndTheFirstAgainTheFirst() {
    List<Integer> source = List.of(1, 2);
    List<Integer> other = List.of(3, 4);

    assertThat(sum.of(source)).isEqualTo(3);
    assertThat(sum.of(other)).isEqualTo(7);
    assertThat(sum.of(source)).isEqualTo(3);
    assertThat(asked).containsExactly(source, other, source);
  }
}
