package io.plenary.format;

import io.plenary.format.Problem.Severity;
import java.util.Locale;

/**
 * What can be told of two agendas that become one. In problems, the names stand in lower case with
 * hyphens; the table in {@code docs/problems.md} lists the same ones with the same severities, and a test
 * compares the two.
 */
enum MergeCode {
  ID_CLASH(Severity.WARNING, "an id that nothing else of its sort has"),
  DESCRIPTIONS_DIFFER(Severity.NOTE, "one description"),
  TRAITS_DIFFER(Severity.WARNING, "a name with the same traits in both"),
  HEAD_LEFT_OUT(Severity.NOTE, "");

  private final Severity severity;
  private final String expected;

  MergeCode(Severity severity, String expected) {
    this.severity = severity;
    this.expected = expected;
  }

  /** The code as it stands in problems. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Severity severity() {
    return severity;
  }

  Problem problem(String source, String found, String done) {
    return new Problem(code(), severity, Location.ofPath(source), found, expected, done);
  }
}
