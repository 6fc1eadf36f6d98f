package io.plenary.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What stands in {@code docs/rules.md}. */
final class RulesPage {

  private static final Path FILE = Path.of("..", "docs", "rules.md");

  private final List<String> lines;

  RulesPage() {
    try {
      lines = Files.readAllLines(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> lines() {
    return lines;
  }

  /** What stands below each heading of a rank, such as {@code ####}, as far as the next heading. */
  Map<String, List<String>> sections(String rank) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("#")) {
        section = new ArrayList<>();
      }
      if (line.startsWith(rank + " ")) {
        sections.put(line.substring(rank.length() + 1), section);
      } else if (!line.isBlank()) {
        section.add(line);
      }
    }
    return sections;
  }

  /** Below each tool, what it checks, and what does so here. */
  Map<String, Map<String, String>> checks() {
    Map<String, Map<String, String>> checks = new LinkedHashMap<>();
    sections("###").forEach((tool, section) -> {
      if (section.contains("| check | here |")) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String line : section.subList(section.indexOf("|---|---|") + 1, section.size())) {
          String[] cells = line.substring(2, line.length() - 2).split(" \\| ", -1);
          rows.put(cells[0], cells[1]);
        }
        checks.put(tool, rows);
      }
    });
    return checks;
  }

  /** Below each heading that has one, its example. */
  Map<String, String> examples() {
    Map<String, String> examples = new LinkedHashMap<>();
    sections("###").forEach((heading, section) -> {
      int from = section.indexOf("```java");
      if (from >= 0) {
        List<String> code = section.subList(from + 1, section.lastIndexOf("```"));
        examples.put(heading, String.join("\n", code));
      }
    });
    return examples;
  }

  /** What a link to a heading says after the sharp. */
  static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }
}
