package io.plenary.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Wraps text and sets it in columns. Every character is taken to be one column wide. */
final class Columns {

  private static final String GAP = " │ ";
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  private Columns() {}

  /** Returns the text in lines of at most the given width; all but the first are indented. */
  static List<String> wrap(String text, int atMost, int indent) {
    int width = Math.max(atMost, indent + 1);
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : SPACE.splitAsStream(text.strip()).toList()) {
      if (!line.isBlank() && length(line) + 1 + length(word) > width) {
        lines.add(line);
        line = " ".repeat(indent);
      }
      line += (line.isBlank() ? "" : " ") + word;
      while (length(line) > width) {
        int cut = line.offsetByCodePoints(0, width);
        lines.add(line.substring(0, cut));
        line = " ".repeat(indent) + line.substring(cut);
      }
    }
    lines.add(line);
    return lines;
  }

  /**
   * Returns the lines with a note at the right edge of the last, or on a line of its own if need be;
   * what is free before it is filled.
   */
  static List<String> withNote(List<String> lines, char filler, String note, int width) {
    List<String> all = new ArrayList<>(lines);
    int last = all.size() - 1;
    String end = note.isEmpty() ? "" : " " + note;
    int free = width - length(all.get(last)) - 1 - length(end);
    if (free < 0) {
      all.addAll(note.isEmpty() ? List.of() : wrap(note, width, 0));
    } else {
      String filled = all.get(last) + " " + String.valueOf(filler).repeat(free) + end;
      all.set(last, filled.stripTrailing());
    }
    return all;
  }

  /** Returns the width of each of several columns. */
  static int widthOfEach(int count, int width) {
    return (width - (count - 1) * GAP.length()) / count;
  }

  /** Returns the cells side by side, each as wide as {@link #widthOfEach} says. */
  static List<String> beside(List<List<String>> cells, int width) {
    int each = widthOfEach(cells.size(), width);
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      List<String> row = new ArrayList<>();
      for (List<String> cell : cells) {
        String text = i < cell.size() ? cell.get(i) : "";
        row.add(pad(text, each));
      }
      lines.add(String.join(GAP, row).stripTrailing());
    }
    return lines;
  }

  /** Returns the text with spaces after it up to the given width. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }

  /** Returns the lines, each moved to the right. */
  static List<String> indent(List<String> lines, int by) {
    return lines.stream()
        .map(line -> line.isEmpty() ? line : " ".repeat(by) + line)
        .toList();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
