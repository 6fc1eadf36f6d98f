package io.plenary.change.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** “abc” has five groups of three letters: two that begin with blanks, one in full, two that end so. */
class GramsTest {

  private static int likeness(String one, String other) {
    int likeness = Grams.of(one).likeness(Grams.of(other));
    assertThat(Grams.of(other).likeness(Grams.of(one))).isEqualTo(likeness);
    return likeness;
  }

  @Test
  void aLetterThatDiffersTakesTheThreeGroupsItStandsIn() {
    assertThat(likeness("abc", "xbc")).isEqualTo(1000 * 2 * 2 / (5 + 5));
    assertThat(likeness("abc", "axc")).isEqualTo(1000 * 2 * 2 / (5 + 5));
    assertThat(likeness("abc", "abx")).isEqualTo(1000 * 2 * 2 / (5 + 5));
    assertThat(likeness("abc", "xyz")).isZero();
  }

  @Test
  void wordsInAnotherOrderLoseOnlyTheGroupsBetweenThem() {
    assertThat(likeness("ann bob", "bob ann")).isEqualTo(1000 * 2 * 6 / (9 + 9));
  }

  @Test
  void aGroupCountsAsOftenAsBothHaveIt() {
    assertThat(likeness("aaa", "aaaaa")).isEqualTo(1000 * 2 * 5 / (5 + 7));
  }

  @Test
  void nothingIsAlikeToNothingOnly() {
    assertThat(likeness("", "…")).isEqualTo(1000);
    assertThat(likeness("", "abc")).isZero();
  }
}
