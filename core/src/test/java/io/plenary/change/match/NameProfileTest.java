package io.plenary.change.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameProfileTest {

  private static NameProfile called(String name) {
    return new NameProfile("id", Grams.of(name));
  }

  @Test
  void isFoundByItsWholeNameAndByItsWords() {
    assertThat(called("The Great Hall").keys()).containsExactly("the great hall");
    assertThat(called("The Great Hall").words()).containsExactly("the", "great", "hall");
  }

  @Test
  void isAlikeAsItsNameIsAndNeverBecauseOfAnHour() {
    assertThat(called("Room 1").likeness(called("room 1"))).isEqualTo(1000);
    assertThat(called("Room 1").likeness(called("Room 2"))).isLessThan(500);
    assertThat(called("Room 1").when()).isEqualTo(called("Library").when());
  }
}
