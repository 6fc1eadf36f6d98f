package io.plenary.schedule.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QualityTest {

  @Test
  void theLevelsCountOneAfterTheOther() {
    List<Quality> inOrder = List.of(
        new Quality(0, 0, 0, -1),
        new Quality(0, 0, 0, 9),
        new Quality(0, 0, 1, 0),
        new Quality(0, 1, 0, 0),
        new Quality(0, 2, 0, 0),
        new Quality(1, 0, 0, 0));

    assertThat(inOrder).isSorted();
    assertThat(inOrder.get(0)).isEqualByComparingTo(new Quality(0, 0, 0, -1));
  }

  @Test
  void whatIsAddedCanBeTakenOff() {
    Quality one = new Quality(1, 2, 3, 4);
    Quality other = new Quality(10, 20, 30, 40);

    assertThat(one.plus(other)).isEqualTo(new Quality(11, 22, 33, 44));
    assertThat(one.plus(other).minus(other)).isEqualTo(one);
  }
}
