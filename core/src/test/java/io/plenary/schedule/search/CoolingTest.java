package io.plenary.schedule.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** From 1,000 to 1 in 13 stages of 1,000 steps each. */
class CoolingTest {

  private static final int STAGES = 13;

  private final Cooling cooling = new Cooling(new Scale(1, 1, 1, 1000, 1), STAGES);

  private void passIdly(int stages) {
    for (int i = 0; i < stages; i++) {
      cooling.saw(false);
    }
  }

  @Test
  void eachStageIsCoolerByTheSameFactor() {
    assertThat(cooling.temperature(0)).isEqualTo(1000);
    assertThat(cooling.temperature(4)).isCloseTo(100, within(1e-9));
    assertThat(cooling.temperature(8)).isCloseTo(10, within(1e-9));
    assertThat(cooling.temperature(12)).isCloseTo(1, within(1e-9));
  }

  @Test
  void whatIsFrozenStartsAgainWarmerAndCoolsToWhereItFroze() {
    passIdly(2);

    assertThat(cooling.startsAgain(4, 1000, 0)).isTrue();
    assertThat(cooling.temperature(5)).isCloseTo(1000 * Math.pow(0.1, 0.7), within(1e-9));
    assertThat(cooling.temperature(12)).isCloseTo(100, within(1e-9));
  }

  @Test
  void whereStepsAreKeptThoughTheyMakeItWorseNothingIsFrozen() {
    passIdly(2);

    assertThat(cooling.startsAgain(4, 1000, 1)).isFalse();
    assertThat(cooling.temperature(5)).isLessThan(100);
  }

  @Test
  void whereSomethingBetterWasFoundOfLateNothingIsFrozen() {
    passIdly(1);
    cooling.saw(true);
    passIdly(1);

    assertThat(cooling.startsAgain(4, 1000, 0)).isFalse();
  }

  @Test
  void afterAStartItMustBeIdleAnew() {
    passIdly(2);
    cooling.startsAgain(2, 1000, 0);
    passIdly(1);

    assertThat(cooling.startsAgain(3, 1000, 0)).isFalse();
  }

  @Test
  void forTheLastStagesItDoesNotStartAgain() {
    passIdly(2);

    assertThat(cooling.startsAgain(9, 1000, 0)).isFalse();
    assertThat(cooling.startsAgain(8, 1000, 0)).isTrue();
  }
}
