package io.plenary.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document that tells users of a format. */
public final class FormatDocument {

  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\|(.*)\\|");

  private final String text;

  /** The document of that name. */
  public FormatDocument(String name) {
    try {
      text = Files.readString(Path.of("..", "docs", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The examples that are JSON, in order. */
  public List<String> examples() {
    return Pattern.compile("(?s)```json\n(.*?)```")
        .matcher(text)
        .results()
        .map(example -> example.group(1))
        .toList();
  }

  /** The rows of the table that comes first after a heading: a name in the first cell, and the rest. */
  public List<MatchResult> rows(String heading) {
    int start = text.indexOf("\n" + heading + "\n");
    assertThat(start).as(heading).isNotNegative();
    List<MatchResult> rows = new ArrayList<>();
    boolean within = false;
    for (String line : text.substring(start).split("\n", -1)) {
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

  /** The names in the first cells of that table. */
  public List<String> names(String heading) {
    return rows(heading).stream().map(row -> row.group(1)).toList();
  }

  /** Those of them that are needed. */
  public List<String> needed(String heading) {
    return rows(heading).stream()
        .filter(row -> row.group(2).endsWith("| yes "))
        .map(row -> row.group(1))
        .toList();
  }
}
