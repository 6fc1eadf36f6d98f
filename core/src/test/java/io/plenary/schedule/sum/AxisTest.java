package io.plenary.schedule.sum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AxisTest {

  private final Axis axis = new Axis(3, 9);

  @Test
  void knowsWhereUnitsAreAndWhereTheyWereKept() {
    axis.put(1, 4);

    assertThat(axis.places()).containsExactly(9, 4, 9);
    assertThat(axis.keptPlace(1)).isEqualTo(9);
    assertThat(axis.movingCount()).isEqualTo(1);
    assertThat(axis.moving(0)).isEqualTo(1);
  }

  @Test
  void remembersWhatWasKept() {
    axis.put(1, 4);
    axis.put(1, 5);
    axis.put(2, 0);
    axis.keep();

    assertThat(axis.movingCount()).isZero();
    assertThat(axis.kept()).isEqualTo(2);
    assertThat(axis.went(0)).isEqualTo(1);
    assertThat(axis.from(0)).isEqualTo(9);
    assertThat(axis.to(0)).isEqualTo(5);
    assertThat(axis.went(1)).isEqualTo(2);
    assertThat(axis.keptPlace(1)).isEqualTo(5);
  }

  @Test
  void whatGoesThereAndBackHasNotMoved() {
    axis.put(1, 4);
    axis.put(1, 9);
    axis.keep();

    assertThat(axis.kept()).isZero();
  }

  @Test
  void whatIsTakenBackIsForgotten() {
    axis.put(1, 4);
    axis.put(1, 9);
    axis.undo();
    axis.put(1, 3);

    assertThat(axis.movingCount()).isEqualTo(1);
    assertThat(axis.kept()).isZero();
  }

  @Test
  void remembersTheLastFourThousandOrSo() {
    for (int i = 0; i < 5000; i++) {
      axis.put(0, i % 9);
      axis.keep();
    }

    assertThat(axis.kept()).isEqualTo(5000);
    assertThat(axis.remembers(5000 - 4096)).isTrue();
    assertThat(axis.remembers(5000 - 4097)).isFalse();
    assertThat(axis.to(4999)).isEqualTo(4999 % 9);
    assertThat(axis.from(4999)).isEqualTo(4998 % 9);
  }
}
