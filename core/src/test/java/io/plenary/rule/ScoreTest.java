package io.plenary.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.plenary.rule.shape.Level;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

  @Test
  void printsItsThreeLevels() {
    assertThat(new Score(0, -3, -12)).hasToString("0hard/-3medium/-12soft");
  }

  @Property
  void parsesWhatItPrints(@ForAll long hard, @ForAll long medium, @ForAll long soft) {
    Score score = new Score(hard, medium, soft);

    assertThat(Score.parse(score.toString())).isEqualTo(score);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0hard",
        "0hard/0medium/-12soft ",
        "9999999999999999999hard/0medium/0soft",
        "+1hard/0medium/0soft"
      })
  void refusesWhatIsNoScore(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Score.parse(text))
        .withMessage("'%s' is no score such as 0hard/0medium/-12soft", text);
  }

  @Test
  void aPenaltyCountsAtItsLevelOnly() {
    assertThat(Score.ZERO.minus(Level.HARD, 2)).isEqualTo(new Score(-2, 0, 0));
    assertThat(Score.ZERO.minus(Level.MEDIUM, 3)).isEqualTo(new Score(0, -3, 0));
    assertThat(Score.ZERO.minus(Level.SOFT, -4)).isEqualTo(new Score(0, 0, 4));
    assertThat(Score.ZERO.minus(Level.SOFT, 0)).isEqualTo(Score.ZERO);
  }

  @Test
  void sumsStayAtTheEndsOfTheRange() {
    assertThat(new Score(Long.MIN_VALUE, 0, 0).minus(Level.HARD, 1).hard())
        .isEqualTo(Long.MIN_VALUE);
    assertThat(new Score(Long.MAX_VALUE, 0, 0).minus(Level.HARD, -1).hard())
        .isEqualTo(Long.MAX_VALUE);
    assertThat(Score.ZERO.minus(Level.SOFT, Long.MIN_VALUE).soft()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void aBetterLevelAboveOutweighsEverythingBelow() {
    assertThat(new Score(-1, 0, 0)).isLessThan(new Score(0, -1000, -1000));
    assertThat(new Score(0, -1, 0)).isLessThan(new Score(0, 0, -1000));
    assertThat(new Score(0, 0, -1)).isLessThan(Score.ZERO);
  }

  @Test
  void tellsWhatItIsAtALevel() {
    Score score = new Score(1, 2, 3);

    assertThat(score.at(Level.HARD)).isEqualTo(1);
    assertThat(score.at(Level.MEDIUM)).isEqualTo(2);
    assertThat(score.at(Level.SOFT)).isEqualTo(3);
  }
}
