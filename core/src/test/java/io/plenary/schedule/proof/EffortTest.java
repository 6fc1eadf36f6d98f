package io.plenary.schedule.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EffortTest {

  private static int spent(Effort effort) {
    effort.begin();
    int spent = 0;
    while (effort.spend()) {
      spent++;
    }
    return spent;
  }

  @Test
  void eachQuestionHasItsShareAsLongAsThereIsAny() {
    Effort effort = new Effort(10, 3, () -> false);

    assertThat(spent(effort)).isEqualTo(3);
    assertThat(spent(effort)).isEqualTo(3);
    assertThat(spent(effort)).isEqualTo(2); // each time, one more was asked for than there was
    assertThat(spent(effort)).isZero();
  }

  /** Of 600, 512 are left when it asks. */
  @Test
  void whoCancelsIsHeardOnceInSoManyTries() {
    assertThat(spent(new Effort(600, 600, () -> true))).isEqualTo(87);
  }
}
