package io.plenary.assertion;

import static io.plenary.assertion.AgendaAssertions.assertThat;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.format.Imported;
import io.plenary.format.Location;
import io.plenary.format.Problem;
import io.plenary.rule.Conference;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportedAssertTest {

  private final Problem problem = new Problem(
      "zone-guessed",
      Problem.Severity.WARNING,
      Location.NOWHERE,
      "no zone",
      "a zone",
      "UTC was taken");
  private final Imported clean = imported();
  private final Imported irregular = imported(problem);

  private static Imported imported(Problem... problems) {
    return new Imported(
        Conference.withTwoRooms().at("09:00", "room-1", talk("opening")).build(),
        List.of(problems),
        "plenary-json");
  }

  @Test
  void whatIsThereAndWhatIsNotCanBeAsserted() {
    assertThat(clean).hasNoProblems().wasReadAs("plenary-json").agenda().isValid();
    assertThat(irregular).hasProblem("zone-guessed").hasNoProblem("uid-missing");
  }

  @Test
  void failuresTellWhatWasFound() {
    String found = "- warning: found no zone; expected a zone; UTC was taken [zone-guessed]";

    assertThatThrownBy(() -> assertThat(irregular).hasNoProblems())
        .isInstanceOf(AssertionError.class)
        .hasMessage("expected no problems, and found:\n" + found);
    assertThatThrownBy(() -> assertThat(irregular).hasNoProblem("zone-guessed"))
        .hasMessage("expected no problem of 'zone-guessed', and found:\n" + found);
    assertThatThrownBy(() -> assertThat(irregular).hasProblem("uid-missing"))
        .hasMessage("expected a problem of 'uid-missing', and found:\n" + found);
    assertThatThrownBy(() -> assertThat(clean).wasReadAs("icalendar"))
        .hasMessage("expected the format 'icalendar', and found:\n- plenary-json");
  }
}
