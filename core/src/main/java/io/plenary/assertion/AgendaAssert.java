package io.plenary.assertion;

import io.plenary.agenda.Agenda;
import io.plenary.rule.Finding;
import io.plenary.rule.Report;
import io.plenary.rule.Rules;
import java.util.List;

/** Assertions on one agenda; each returns itself, so that they can be strung together. */
public final class AgendaAssert {

  private static final int LONGEST_MESSAGE = 4_000;

  private final Agenda agenda;

  AgendaAssert(Agenda agenda) {
    this.agenda = agenda;
  }

  /**
   * Asserts that no hard rule of the standard set is broken.
   *
   * @return these assertions
   * @throws AssertionError if one is, with the report
   */
  public AgendaAssert isValid() {
    return isValidFor(Rules.standard());
  }

  /**
   * Asserts that no hard rule of a set is broken.
   *
   * @param rules the rules
   * @return these assertions
   * @throws AssertionError if one is, with the report
   */
  public AgendaAssert isValidFor(Rules rules) {
    Report report = rules.check(agenda);
    if (!report.isValid()) {
      throw failure("a valid agenda", report.toString());
    }
    return this;
  }

  /**
   * Asserts that a standard rule finds nothing.
   *
   * @param rule the rule's id, such as {@code room-clash}
   * @return these assertions
   * @throws AssertionError if it finds something, with the findings
   * @throws IllegalArgumentException if there is no such rule
   */
  public AgendaAssert hasNoFinding(String rule) {
    Rules standard = Rules.standard();
    standard.requireKnown(rule);
    List<Finding> findings = standard.check(agenda).byRule().getOrDefault(rule, List.of());
    if (!findings.isEmpty()) {
      throw failure(
          "no finding of '" + rule + "'",
          String.join("\n", findings.stream().map(finding -> "- " + finding).toList()));
    }
    return this;
  }

  private static AssertionError failure(String expected, String found) {
    return new AssertionError("expected " + expected + ", and found:\n" + cut(found));
  }

  /** Whole lines only: half a sentence reads worse than none. */
  private static String cut(String text) {
    if (text.length() <= LONGEST_MESSAGE) {
      return text;
    }
    return text.substring(0, text.lastIndexOf('\n', LONGEST_MESSAGE) + 1) + "…";
  }
}
