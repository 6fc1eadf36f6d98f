package io.plenary.rule.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FewTest {

  private final Few<String> few = new Few<>();

  @Test
  void hasNothingAtFirst() {
    assertThat(few.toList()).isEmpty();
    assertThat(few.contains("a")).isFalse();
  }

  @Test
  void keepsTheOrderInWhichItWasTold() {
    few.add("c");
    assertThat(few.toList()).containsExactly("c");
    few.add("a");
    assertThat(few.toList()).containsExactly("c", "a");
    few.add("b");
    few.add("a");
    assertThat(few.toList()).containsExactly("c", "a", "b", "a");
    assertThat(few.contains("b")).isTrue();
  }

  @Test
  void aListThatWasGivenStaysAsItIs() {
    few.add("a");
    few.add("b");
    List<String> given = few.toList();
    few.add("c");

    assertThat(given).containsExactly("a", "b");
    assertThatThrownBy(() -> given.add("d")).isInstanceOf(UnsupportedOperationException.class);
  }
}
