package io.plenary.assertion;

import java.util.List;

/** Words the messages of failed assertions: what was expected, what was found, and no more than that. */
final class Failures {

  private static final int LONGEST = 4_000;

  private Failures() {}

  static AssertionError of(String expected, String found) {
    return new AssertionError("expected " + expected + ", and found:\n" + cut(found));
  }

  static AssertionError of(String expected, List<?> found) {
    return of(
        expected,
        found.isEmpty()
            ? "nothing"
            : String.join("\n", found.stream().map(each -> "- " + each).toList()));
  }

  /** Whole lines only: half a sentence reads worse than none. */
  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int line = text.lastIndexOf('\n', LONGEST);
    return (line < 0 ? text.substring(0, LONGEST) : text.substring(0, line + 1)) + "…";
  }
}
