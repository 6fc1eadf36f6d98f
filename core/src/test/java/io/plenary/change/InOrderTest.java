package io.plenary.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InOrderTest {

  private final Map<String, Integer> map = new LinkedHashMap<>();
  private int searches;

  private InOrder<String, Integer> inOrder() {
    map.put("opening", 1);
    map.put("keynote", 2);
    map.put("closing", 3);
    return new InOrder<>(new LinkedHashMap<>(map) {
      private static final long serialVersionUID = 1L;

      @Override
      public Integer get(Object key) {
        searches++;
        return super.get(key);
      }
    });
  }

  @Test
  void findsWhatIsAskedForInTheOrderOfTheMapWithoutASearch() {
    InOrder<String, Integer> inOrder = inOrder();

    assertThat(List.of("opening", "keynote", "closing"))
        .map(inOrder::get)
        .map(o -> o.orElse(0))
        .containsExactly(1, 2, 3);
    assertThat(searches).isZero();
  }

  @Test
  void findsWhatIsAskedForInAnyOtherOrder() {
    InOrder<String, Integer> inOrder = inOrder();

    assertThat(List.of("closing", "opening", "opening", "lunch", "keynote", "closing", "closing"))
        .map(inOrder::get)
        .map(o -> o.orElse(0))
        .containsExactly(3, 1, 1, 0, 2, 3, 3);
  }

  @Test
  void findsNothingInAnEmptyMap() {
    assertThat(new InOrder<String, Integer>(Map.of()).get("opening")).isEmpty();
  }
}
