package io.plenary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void wrapsBetweenWords() {
    assertThat(Columns.wrap("Trafficking routes from the Balkan region", 18, 2))
        .containsExactly("Trafficking routes", "  from the Balkan", "  region");
  }

  @Test
  void aWordTooLongForALineIsCut() {
    assertThat(Columns.wrap("The Donaudampfschiff", 9, 0))
        .containsExactly("The", "Donaudamp", "fschiff");
    assertThat(Columns.wrap("Donaudampfschiff", 9, 2)).containsExactly("Donaudamp", "  fschiff");
  }

  @Test
  void aWidthThatLeavesNoRoomIsTakenAsOneLetter() {
    assertThat(Columns.wrap("ab", 0, 0)).containsExactly("a", "b");
    assertThat(Columns.wrap("ab", 0, 2)).containsExactly("ab");
  }

  @Test
  void aLineBreakAndOtherControlsAreSpaces() {
    assertThat(Columns.wrap(" a\r\n\u0007b\tc ", 80, 0)).containsExactly("a b c");
  }

  @Test
  void nothingIsOneEmptyLine() {
    assertThat(Columns.wrap("", 80, 2)).containsExactly("");
  }

  @Test
  void lettersBeyondTheBasicPlaneAreNotCutInTwo() {
    assertThat(Columns.wrap("😀😀😀", 2, 0)).containsExactly("😀😀", "😀");
  }

  @Test
  void aNoteStandsAtTheRightEdge() {
    assertThat(Columns.withNote(List.of("Lunch"), '-', "Hall", 16))
        .containsExactly("Lunch ----- Hall");
    assertThat(Columns.withNote(List.of("Lunch"), '-', "", 10)).containsExactly("Lunch ----");
    assertThat(Columns.withNote(List.of("Talk"), ' ', "", 10)).containsExactly("Talk");
  }

  @Test
  void aNoteThatDoesNotFitStandsBelow() {
    assertThat(Columns.withNote(List.of("Registration"), '-', "Hall", 16))
        .containsExactly("Registration", "Hall");
    assertThat(Columns.withNote(List.of("Registration"), '-', "", 12))
        .containsExactly("Registration");
  }

  @Test
  void cellsOfDifferentHeightStandSideBySide() {
    assertThat(Columns.beside(List.of(List.of("a", "b"), List.of("c")), 13))
        .containsExactly("a     │ c", "b     │");
  }
}
