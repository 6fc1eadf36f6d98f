package io.plenary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScheduleProgrammeTest {

  private static final Pattern MOVED =
      Pattern.compile("(\\d+) of (\\d+) sessions have another time or room\\.");

  private final String printed = printed();

  private static String printed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ScheduleProgramme.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private List<String> parts() {
    return List.of(printed.split("\n(?=[^\n]*\n═)", -1));
  }

  @Test
  void theProgrammeIsPrintedMadeAnewComparedAndRepaired() {
    assertThat(parts()).hasSize(6);
    assertThat(parts().get(1)).startsWith("As it was printed").contains("Tuesday 19 November 2024");
    assertThat(parts().get(2))
        .startsWith("Made anew")
        .contains("100 %  0hard/0medium/0soft")
        .contains("Thursday 21 November 2024")
        .contains("nothing to report. 75 sessions checked, all of them placed.");
    assertThat(parts().get(3)).startsWith("What is different").contains("moves with its");
    assertThat(parts().get(4)).contains("is ill on").contains("cannot be held like this");
    assertThat(parts().get(5)).startsWith("Repaired").contains("nothing to report.");
  }

  @Test
  void whatIsFixedStaysWhereItWas() {
    assertThat(parts().get(2))
        .contains("08:30–09:00  Registration")
        .contains("09:00–09:20  Welcome address")
        .contains("12:30–14:00  Lunch")
        .contains("16:20–16:50  Summary")
        .contains("16:50–17:00  Concluding Remarks");
    assertThat(parts().get(3)).doesNotContain("Lunch").doesNotContain("Concluding");
  }

  @Test
  void littleMovesInTheRepair() {
    Matcher moved = MOVED.matcher(parts().get(5));

    assertThat(moved.find()).isTrue();
    assertThat(Integer.parseInt(moved.group(1))).isBetween(1, Integer.parseInt(moved.group(2)) / 2);
  }
}
