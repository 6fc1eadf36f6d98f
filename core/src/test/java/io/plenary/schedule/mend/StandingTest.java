package io.plenary.schedule.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

  @Test
  void whatComesFirstCountsMoreThanAllThatFollows() {
    assertThat(List.of(
            new Standing(0, 0, 0, 0, 0, 1),
            new Standing(0, 0, 0, 0, 1, 0),
            new Standing(0, 0, 0, 1, 0, 0),
            new Standing(0, 0, 1, 0, 0, 0),
            new Standing(0, 1, 0, 0, 0, 0),
            new Standing(1, 0, 0, 0, 0, 0)))
        .isSorted()
        .allSatisfy(standing -> assertThat(standing).isEqualByComparingTo(standing))
        .allSatisfy(standing ->
            assertThat(new Standing(0, 0, 0, 0, 0, 0).compareTo(standing)).isNegative());
  }
}
