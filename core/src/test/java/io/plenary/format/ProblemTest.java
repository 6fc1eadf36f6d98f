package io.plenary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private static Problem problem(Problem.Severity severity) {
    return new Problem("zone-guessed", severity, Location.ofLine(3), "no zone", "", "");
  }

  @Test
  void aPlaceIsToldAsFarAsItIsKnown() {
    assertThat(Location.of("/sessions/3", 12, 5)).hasToString("line 12, column 5, /sessions/3");
    assertThat(Location.ofLine(12)).hasToString("line 12");
    assertThat(Location.ofPath("VEVENT[3]/DTSTART")).hasToString("VEVENT[3]/DTSTART");
    assertThat(Location.ofPath("")).hasToString("the root");
    assertThat(Location.NOWHERE).hasToString("");
    assertThat(new Location(Optional.empty(), OptionalInt.empty(), OptionalInt.of(5)))
        .hasToString("column 5");
  }

  @Test
  void aProblemIsToldInOneLine() {
    assertThat(new Problem(
            "duration-negative",
            Problem.Severity.WARNING,
            Location.of("/sessions/3/duration", 12, 5),
            "-PT5M",
            "a duration",
            "left out"))
        .hasToString("warning at line 12, column 5, /sessions/3/duration: "
            + "found -PT5M; expected a duration; left out [duration-negative]");
  }

  @Test
  void whatADocumentPutsInDoesNotBreakTheLine() {
    Location where = Location.of("/sessions/3/a\nb", 12, 5);

    assertThat(new Problem(
            "unknown-member",
            Problem.Severity.ERROR,
            where,
            "'a\u0000b\u2028c\u2029d\u0085e'",
            "x\ry",
            "z\tz"))
        .hasToString(
            "error at line 12, column 5, /sessions/3/a\uFFFDb: "
                + "found 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe'; expected x\uFFFDy; z\uFFFDz [unknown-member]");
    assertThat(where.path()).hasValue("/sessions/3/a\nb");
  }

  @Test
  void whatADocumentPutsInDoesNotFloodTheLine() {
    String most = "😀".repeat(500);

    assertThat(new Problem("c", Problem.Severity.NOTE, Location.NOWHERE, most, "", ""))
        .hasToString("note: found " + most + " [c]");
    assertThat(new Problem("c", Problem.Severity.NOTE, Location.NOWHERE, most + "!", "", ""))
        .hasToString("note: found " + most + "… [c]");
    assertThat(new Problem("c", Problem.Severity.NOTE, Location.ofPath("/" + most), "x", "", ""))
        .hasToString("note at /" + "😀".repeat(499) + "…: found x [c]");
  }

  @Test
  void whatGoesWithoutSayingIsNotSaid() {
    assertThat(new Problem("lost", Problem.Severity.NOTE, Location.NOWHERE, "a colour", "", ""))
        .hasToString("note: found a colour [lost]");
    assertThat(problem(Problem.Severity.ERROR))
        .hasToString("error at line 3: found no zone [zone-guessed]");
  }

  @Test
  void anAgendaReadWithNotesOnlyIsGiven() {
    Problem note = problem(Problem.Severity.NOTE);

    assertThat(new Imported(LinesFormat.AGENDA, List.of(), "lines").orThrow())
        .isSameAs(LinesFormat.AGENDA);
    assertThat(new Imported(LinesFormat.AGENDA, List.of(note), "lines").orThrow())
        .isSameAs(LinesFormat.AGENDA);
  }

  @Test
  void anAgendaReadWithWarningsOrErrorsIsNotGivenToThoseWhoAskForACleanOne() {
    for (Problem.Severity severity : List.of(Problem.Severity.WARNING, Problem.Severity.ERROR)) {
      List<Problem> problems = List.of(problem(Problem.Severity.NOTE), problem(severity));

      assertThatExceptionOfType(UnreadableAgendaException.class)
          .isThrownBy(() -> new Imported(LinesFormat.AGENDA, problems, "lines").orThrow())
          .satisfies(thrown -> assertThat(thrown.problems()).isEqualTo(problems));
    }
  }

  @Test
  void anUnreadableDocumentListsItsProblems() {
    Problem error = problem(Problem.Severity.ERROR);

    assertThat(new UnreadableAgendaException(List.of(error)))
        .hasMessage(
            "this document has a problem:\n" + "  error at line 3: found no zone [zone-guessed]");
    assertThat(new UnreadableAgendaException(List.of(error, error)))
        .hasMessageStartingWith("this document has 2 problems:\n  error at line 3");
  }

  @Test
  void veryManyProblemsAreCountedInTheMessageAndAllInTheList() {
    Problem error = problem(Problem.Severity.ERROR);
    UnreadableAgendaException fifty = new UnreadableAgendaException(Collections.nCopies(50, error));
    UnreadableAgendaException more = new UnreadableAgendaException(Collections.nCopies(51, error));

    assertThat(fifty.getMessage().lines()).hasSize(51);
    assertThat(fifty).hasMessageEndingWith("[zone-guessed]");
    assertThat(more.getMessage().lines()).hasSize(52);
    assertThat(more).hasMessageEndingWith("\n  … and 1 more");
    assertThat(more.problems()).hasSize(51);
  }

  @Test
  void theListOfProblemsCannotBeChanged() {
    List<Problem> given = new ArrayList<>(List.of(problem(Problem.Severity.ERROR)));
    UnreadableAgendaException thrown = new UnreadableAgendaException(given);
    given.clear();

    assertThat(thrown.problems()).hasSize(1);
  }
}
