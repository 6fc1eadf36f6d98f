package io.plenary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.change.AgendaDiff;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a congress changed from one revision to the next, counted and listed by a program that compares the
 * files by their events' ids and uses nothing of this library.
 */
class RevisionsTest {

  private static List<String> notes(String before, String after) {
    return AgendaDiff.between(revision(before), revision(after))
        .releaseNotes()
        .toString()
        .lines()
        .toList();
  }

  private static Agenda revision(String name) {
    return Samples.read("series/35c3-frab/" + name + ".json", "Europe/Berlin");
  }

  private static long count(List<String> notes, String regex) {
    return notes.stream()
        .filter(line -> line.matches(".*“.*”.*" + regex + ".*"))
        .count();
  }

  @ParameterizedTest
  @CsvSource({
    "20181211-0005, 20181217-0405, 2, 1, 0, 0, 2, 2",
    "20181217-0405, 20181221-0405, 0, 0, 2, 0, 2, 1",
    "20181221-0405, 20181226-2005, 3, 0, 2, 0, 5, 4",
    "20181226-2005, 20181228-0405, 1, 1, 0, 1, 1, 2",
    "20181228-0405, 20181230-1605, 0, 0, 0, 2, 2, 1",
  })
  void theNotesTellWhatChangedAndNothingElse(
      String before,
      String after,
      int added,
      int gone,
      int moved,
      int resized,
      int renamed,
      int joinsAndLeaves) {
    List<String> notes = notes(before, after);

    assertThat(count(notes, " is new, with ")).as("added").isEqualTo(added);
    assertThat(count(notes, " is no longer on the agenda")).as("gone").isEqualTo(gone);
    assertThat(count(notes, " moves from ")).as("moved").isEqualTo(moved);
    assertThat(count(notes, ", takes .* instead of ")).as("resized").isEqualTo(resized);
    assertThat(count(notes, " is now called ")).as("renamed").isEqualTo(renamed);
    assertThat(count(notes, "(joins| no longer takes part) as "))
        .as("who joins and leaves")
        .isEqualTo(joinsAndLeaves);
  }

  @Test
  void theNotesReadTrue() {
    assertThat(notes("20181217-0405", "20181221-0405"))
        .contains(
            "“35th Chaos Communication Congress” has changed from Airwolf to Columbo.",
            "  - “SymbiFlow - Finally the GCC of FPGAs!” moves from Friday 28 December 14:10–15:10 to"
                + " Friday 28 December 12:50–13:50, in Clarke.",
            "  - “The nextpnr FOSS FPGA place-and-route tool” moves from Friday 28 December"
                + " 12:50–13:50 to Friday 28 December 14:10–15:10, in Clarke.");
    assertThat(notes("20181228-0405", "20181230-1605"))
        .contains(
            "  - “In Soviet Russia Smart Card Hacks You”, Saturday 29 December 16:10–21:10 in Clarke,"
                + " takes 5 hours instead of 40 minutes.");
  }
}
