package io.plenary.ical.field;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a description, which blank lines part. */
public final class Paragraphs {

  private static final String BLANK_LINE = "\n\n";

  private Paragraphs() {}

  /** {@return a description of the given paragraphs} */
  public static String join(List<String> paragraphs) {
    return String.join(BLANK_LINE, paragraphs);
  }

  /** {@return the paragraphs of a description that was joined from them} */
  public static List<String> split(String description) {
    List<String> paragraphs = new ArrayList<>();
    int start = 0;
    int end = description.indexOf(BLANK_LINE);
    while (end >= 0) {
      paragraphs.add(description.substring(start, end));
      start = end + BLANK_LINE.length();
      end = description.indexOf(BLANK_LINE, start);
    }
    if (start < description.length()) {
      paragraphs.add(description.substring(start));
    }
    return paragraphs;
  }

  /** {@return the paragraphs of any description: what blank lines part, however many} */
  public static List<String> of(String description) {
    List<String> paragraphs = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : description.split("\n", -1)) {
      if (!line.isBlank()) {
        open.add(line);
      } else if (!open.isEmpty()) {
        paragraphs.add(String.join("\n", open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      paragraphs.add(String.join("\n", open));
    }
    return paragraphs;
  }
}
