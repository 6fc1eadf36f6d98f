package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.format.Problem.Severity;
import io.plenary.ical.problem.ReadCode;
import io.plenary.ical.problem.WriteCode;
import io.plenary.value.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documentation lists is what the code does. */
class DocumentationTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "ical-format.md");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  /** The cells of the rows of a table, found by its first heading. */
  private static List<List<String>> table(String heading) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(DOCUMENT)) {
      inside = line.startsWith("| " + heading + " |") || (inside && line.startsWith("|"));
      if (inside && !line.startsWith("| " + heading) && !line.startsWith("|---")) {
        rows.add(Arrays.stream(line.split(" \\| ", -1))
            .map(cell -> cell.replaceAll("^\\| | \\|$", ""))
            .toList());
      }
    }
    assertThat(rows).isNotEmpty();
    return rows;
  }

  private static List<String> quoted(String cell) {
    return QUOTED.matcher(cell).results().map(match -> match.group(1)).toList();
  }

  private static String row(String code, Severity severity) {
    return code + " " + severity.name().toLowerCase(Locale.ROOT);
  }

  @Test
  void everyProblemOfReadingIsInTheTable() throws IOException {
    List<String> documented = table("code").stream()
        .map(row -> quoted(row.get(0)).get(0) + " " + row.get(1))
        .toList();
    List<String> coded = Arrays.stream(ReadCode.values())
        .map(code -> row(code.code(), code.severity()))
        .toList();

    assertThat(documented).containsExactlyInAnyOrderElementsOf(coded);
  }

  @Test
  void everyLossIsInTheTable() throws IOException {
    List<String> documented = table("lost").stream()
        .map(row -> quoted(row.get(1)).get(0) + " " + row.get(2))
        .toList();
    List<String> coded = Arrays.stream(WriteCode.values())
        .map(code -> row(code.code(), code.severity()))
        .toList();

    assertThat(documented).containsExactlyInAnyOrderElementsOf(coded);
  }

  @Test
  void everyFieldOfOurOwnIsInTheTable() throws IOException {
    Map<String, Set<String>> documented = new TreeMap<>();
    for (List<String> row : table("property")) {
      if (row.get(0).startsWith("`X-PLENARY-") && !row.get(0).contains("FIELD")) {
        documented.put(quoted(row.get(0)).get(0), new TreeSet<>(quoted(row.get(1))));
      }
    }
    Agenda untold = Samples.nothingTold();
    Agenda bilingual = Samples.everything().title("T").description(Text.of("")).build();

    assertThat(fieldsOf(ICalendar.write(Samples.everything().build())
            + ICalendar.write(untold)
            + ICalendar.write(bilingual)
            + ICalendar.write(Samples.small())))
        .isEqualTo(documented);
  }

  private static Map<String, Set<String>> fieldsOf(String calendar) {
    Map<String, Set<String>> fields = new TreeMap<>();
    Pattern field = Pattern.compile("^(X-PLENARY-[A-Z]+);[^:]*FIELD=([a-z-]+)", Pattern.MULTILINE);
    List<MatchResult> found =
        field.matcher(calendar.replace("\r\n ", "").replace("\r", "")).results().toList();
    found.forEach(
        each -> fields.computeIfAbsent(each.group(1), p -> new TreeSet<>()).add(each.group(2)));
    return fields;
  }

  @Test
  void theExampleIsACalendar() throws IOException {
    String document = Files.readString(DOCUMENT);
    String example = document.substring(
        document.indexOf("BEGIN:VCALENDAR"), document.indexOf("```\n\n## What clients"));
    String calendar = example.replaceAll("(?s)BEGIN:VTIMEZONE.*END:VTIMEZONE\n", "");

    assertThat(ICalendar.read(calendar).problems()).isEmpty();
    assertThat(ICalendar.read(calendar).agenda().session("welcome")).isPresent();
  }
}
