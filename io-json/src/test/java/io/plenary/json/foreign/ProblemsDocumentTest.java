package io.plenary.json.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.format.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/problems.md} right. */
class ProblemsDocumentTest {

  private static final Pattern ROW = Pattern.compile("\\| `([a-z0-9-]+)` \\| (\\w+) \\| \\S.*\\|");

  private static List<String> rows(String heading) throws IOException {
    String text = Files.readString(Path.of("..", "docs", "problems.md"));
    int start = text.indexOf("\n## " + heading + "\n");
    assertThat(start).as(heading).isNotNegative();
    int end = text.indexOf("\n## ", start + 4);
    return ROW.matcher(text.substring(start, end < 0 ? text.length() : end))
        .results()
        .map(row -> row.group(1) + " " + row.group(2))
        .toList();
  }

  private static String row(String code, Problem.Severity severity) {
    return code + " " + severity.name().toLowerCase(Locale.ROOT);
  }

  @Test
  void everyCodeOfAReaderStandsThere() throws IOException {
    assertThat(rows("Reading other JSON"))
        .containsExactlyElementsOf(Arrays.stream(ReadCode.values())
            .map(code -> row(code.code(), code.severity()))
            .toList());
  }

  @Test
  void everyCodeOfAWriterStandsThere() throws IOException {
    assertThat(rows("Writing other JSON"))
        .containsExactlyElementsOf(Arrays.stream(WriteCode.values())
            .map(code -> row(code.code(), code.severity()))
            .toList());
  }
}
