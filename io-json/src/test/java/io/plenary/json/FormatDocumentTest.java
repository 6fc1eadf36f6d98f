package io.plenary.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.format.Limits;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps {@code docs/json-format.md} right. */
class FormatDocumentTest {

  private static final Path FILE = Path.of("..", "docs", "json-format.md");
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\|(.*)\\|");

  private static String text() throws IOException {
    return Files.readString(FILE);
  }

  /** The rows of the table that comes first after a heading. */
  private static List<MatchResult> rows(String heading) throws IOException {
    int start = text().indexOf("\n" + heading + "\n");
    assertThat(start).as(heading).isNotNegative();
    List<MatchResult> rows = new ArrayList<>();
    boolean within = false;
    for (String line : text().substring(start).split("\n", -1)) {
      within |= line.startsWith("|");
      if (within && !line.startsWith("|")) {
        break;
      }
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows.add(row.toMatchResult());
      }
    }
    return rows;
  }

  private static List<String> names(String heading) throws IOException {
    return rows(heading).stream().map(row -> row.group(1)).toList();
  }

  @Test
  void theExampleIsReadAndValid() throws IOException {
    Matcher example = Pattern.compile("(?s)```json\n(.*?)```").matcher(text());
    assertThat(example.find()).isTrue();

    Agenda agenda = PlenaryJson.read(example.group(1));

    assertThat(agenda.sessions()).hasSize(3);
    assertThat(Schemas.errors(example.group(1))).isEmpty();
  }

  static List<Map.Entry<String, Codec<?>>> shapes() {
    List<Map.Entry<String, Codec<?>>> shapes = new ArrayList<>(SchemaTest.shapes());
    shapes.add(Map.entry("agenda", AgendaShape.AGENDA));
    return shapes;
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theTablesListTheMembersInTheirOrder(Map.Entry<String, Codec<?>> shape) throws IOException {
    assertThat(names(heading(shape.getKey())))
        .isEqualTo(SchemaTest.names((Shape<?>) shape.getValue()));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theTablesSayWhatIsNeeded(Map.Entry<String, Codec<?>> shape) throws IOException {
    List<String> needed = rows(heading(shape.getKey())).stream()
        .filter(row -> row.group(2).endsWith("| yes "))
        .map(row -> row.group(1))
        .toList();

    assertThat(needed).isEqualTo(SchemaTest.required(shape.getKey()));
  }

  private static String heading(String shape) {
    return switch (shape) {
      case "agenda" -> "## The agenda";
      case "session" -> "## Session";
      default -> "### " + shape.substring(0, 1).toUpperCase(Locale.ROOT) + shape.substring(1);
    };
  }

  @Test
  void theTableOfProblemsListsEveryCode() throws IOException {
    assertThat(names("## What is refused"))
        .containsExactlyElementsOf(
            Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList());
  }

  @Test
  void theTableOfLimitsSaysWhatTheyAre() throws Exception {
    List<MatchResult> rows = rows("## Limits");
    RecordComponent[] limits = Limits.class.getRecordComponents();

    assertThat(rows).hasSameSizeAs(limits);
    for (int i = 0; i < limits.length; i++) {
      Number standard = (Number) limits[i].getAccessor().invoke(Limits.standard());
      assertThat(rows.get(i).group(1)).isEqualTo(limits[i].getName());
      assertThat(rows.get(i).group(2).strip())
          .endsWith("| " + String.format(Locale.ROOT, "%,d", standard.longValue()));
    }
  }
}
