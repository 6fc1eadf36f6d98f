package io.plenary.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SurrogateHalvesTest {

  private static final String PAIR = "\uD83C\uDFA4";

  @Test
  void aTextOfWholeCharactersHoldsNone() {
    assertThat(List.of("", "a", "\uE000", PAIR, "a" + PAIR + PAIR + "z"))
        .allSatisfy(text -> assertThat(SurrogateHalves.indexIn(text, 0)).isEqualTo(-1));
  }

  @Test
  void oneIsFoundWhereverItStands() {
    assertThat(List.of("\uD83C", "\uDFA4", "\uD83Cz", "\uD83C\uD83C\uDFA4", "\uDFA4\uD83C"))
        .allSatisfy(halves -> {
          assertThat(SurrogateHalves.indexIn(halves, 0)).isZero();
          assertThat(SurrogateHalves.indexIn("a" + PAIR + halves, 0)).isEqualTo(3);
        });
  }

  @Test
  void onlyThoseFromAnIndexOnAreFound() {
    assertThat(List.of("\uD83Cz", "\uDFA4" + PAIR))
        .allSatisfy(text -> assertThat(SurrogateHalves.indexIn(text, 1)).isEqualTo(-1));
  }
}
