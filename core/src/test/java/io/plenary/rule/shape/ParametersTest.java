package io.plenary.rule.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {

  private final Parameters given = Parameters.of("time", 9).with("room", "Red").with("also", "x");

  @Test
  void areInTheOrderGiven() {
    assertThat(given.keySet()).containsExactly("time", "room", "also");
    assertThat(given.values()).containsExactly(9, "Red", "x");
  }

  @Test
  void areFoundByName() {
    assertThat(given).containsEntry("room", "Red").doesNotContainKey("rooms").hasSize(3);
  }

  @Test
  void oneOfTheSameNameTakesTheOthersPlace() {
    Parameters other = given.with("room", "Blue");

    assertThat(other)
        .containsExactly(Map.entry("time", 9), Map.entry("room", "Blue"), Map.entry("also", "x"));
    assertThat(given).containsEntry("room", "Red");
  }

  @Test
  void areEqualToAnyMapThatSaysTheSame() {
    Map<String, Object> same = new LinkedHashMap<>();
    same.put("also", "x");
    same.put("room", "Red");
    same.put("time", 9);

    assertThat(given).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(same).isEqualTo(given);
    assertThat(given)
        .isEqualTo(Parameters.copyOf(same))
        .isEqualTo(Parameters.of("time", 9).with("room", "Red").with("also", "x"))
        .isNotEqualTo(given.with("also", "y"))
        .isNotEqualTo(given.with("more", "y"))
        .isNotEqualTo("text");
  }

  @Test
  void areCopiedFromWhatMayChange() {
    Map<String, Object> source = new LinkedHashMap<>(given);
    Parameters copy = Parameters.copyOf(source);
    source.put("time", 10);

    assertThat(copy).isEqualTo(given);
    assertThat(Parameters.copyOf(copy)).isSameAs(copy);
  }

  @Test
  void doNotChange() {
    assertThatThrownBy(() -> given.put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> given.entrySet().iterator().next().setValue("b"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> given.entrySet().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void areNeverNothing() {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("time", null);

    assertThatThrownBy(() -> Parameters.copyOf(source)).isInstanceOf(NullPointerException.class);
  }
}
