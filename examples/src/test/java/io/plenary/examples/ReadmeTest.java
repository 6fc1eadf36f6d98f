package io.plenary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what there is. */
class ReadmeTest {

  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PRINTED = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
  private static final Pattern QUICK_START =
      Pattern.compile("// spotless:off[^\n]*\n(.*?)    // spotless:on", Pattern.DOTALL);

  private final String readme = read(Path.of("..", "README.md"));

  @Test
  void theCodeIsThatOfTheQuickStart() {
    String source = read(Path.of("src/main/java/io/plenary/examples/QuickStart.java"));

    assertThat(first(JAVA, readme))
        .isEqualTo(first(QUICK_START, source).replaceAll("(?m)^ {4}", ""));
    assertThat(first(JAVA, readme).lines()).hasSizeLessThanOrEqualTo(12);
  }

  @Test
  void theTimetableIsWhatIsPrinted() throws IOException {
    List<String> printed = printed().lines().toList();

    List<String> shown =
        first(PRINTED, readme).lines().filter(line -> !line.equals("…")).toList();
    assertThat(printed).containsSubsequence(shown);
  }

  @Test
  void theCommandsStandOnLinesOfTheirOwnTheOneToRunFirst() {
    assertThat(readme.lines().filter(line -> line.startsWith("mvn")))
        .containsExactly("mvn -q -Pprogramme compile", "mvn verify");
    assertThat(read(Path.of("..", ".ci", "run")).lines()).contains("mvn verify");
  }

  @Test
  void theCalendarIsWrittenWhereTheCommandIsTyped() {
    assertThat(read(Path.of("pom.xml")))
        .contains("<workingDirectory>${maven.multiModuleProjectDirectory}</workingDirectory>");
    assertThat(readme.lines()).contains("Calendar written to target/programme.ics.");
  }

  @Test
  void everyLinkInsideTheRepositoryLeadsSomewhere() {
    Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme);
    while (links.find()) {
      assertThat(Path.of("..", links.group(1))).exists();
    }
  }

  private static String printed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ThreeDayProgramme.run(
        new PrintStream(bytes, true, StandardCharsets.UTF_8), Path.of("target", "programme.ics"));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as("a block of " + pattern).isTrue();
    return matcher.group(1);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
