package io.plenary.examples;

import static io.plenary.assertion.AgendaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OwnRulesTest {

  @Test
  void eachOfTheFourFindsWhatItIsAbout() {
    assertThat(OwnRules.rules().check(OwnRules.morning()))
        .hasToString("“A Morning” cannot be held like this: 4 findings.\n"
            + "\n"
            + "What makes it impossible\n"
            + "  Wednesday 2 April\n"
            + "  - “A Policy for Ports”, Wednesday 2 April 10:30–11:15, goes on after the minister has"
            + " left at 11:00. [minister-leaves]\n"
            + "\n"
            + "What was promised and is missing\n"
            + "  - No ceremony opens the meeting. [opens-with-a-ceremony]\n"
            + "\n"
            + "What could be better\n"
            + "  Wednesday 2 April\n"
            + "  - “Clouds for Ports” and “Scanners for Ports”, Wednesday 2 April 09:45–10:30, are both"
            + " a sponsor's and follow each other. [sponsors-apart]\n"
            + "  - There are 3 workshops on Wednesday 2 April: “Law of the Sea”, “Sharing Data” and"
            + " “Reading Tides”. [two-workshops-a-day]\n"
            + "\n"
            + "Score: -1hard/-1medium/-11soft");
  }

  @Test
  void theyAreAssertedLikeAnyOther() {
    assertThat(OwnRules.morning())
        .checkedBy(OwnRules.rules())
        .hasFinding("sponsors-apart")
        .about("cloud", "scanner");
  }

  /** The page on writing rules shows the rules of this example, word by word. */
  @Test
  void thePageShowsWhatIsCompiledHere() throws IOException {
    String source = Files.readString(Path.of("src/main/java/io/plenary/examples/OwnRules.java"));
    String page = Files.readString(Path.of("../docs/writing-rules.md"));
    Matcher blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(page);
    List<String> shown = blocks.results().map(block -> block.group(1).strip()).toList();

    assertThat(shown).hasSizeGreaterThanOrEqualTo(4);
    assertThat(shown).allSatisfy(code -> assertThat(plain(source)).contains(plain(code)));
  }

  private static String plain(String code) {
    return code.replaceAll("\\s+", " ").replace("static final ", "");
  }
}
