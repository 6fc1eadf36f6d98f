package io.plenary.assertion;

import io.plenary.agenda.Ref;
import io.plenary.rule.Finding;
import java.util.List;

/** Assertions on what one rule finds. */
public final class FindingAssert {

  private final AgendaAssert agenda;
  private final String rule;
  private final List<Finding> findings;

  FindingAssert(AgendaAssert agenda, String rule, List<Finding> findings) {
    this.agenda = agenda;
    this.rule = rule;
    this.findings = findings;
  }

  /**
   * Asserts that one of the findings concerns all of the given sessions, rooms, people or tracks, and
   * maybe others.
   *
   * @param ids their ids
   * @return these assertions
   * @throws AssertionError if none does, with the findings
   */
  public FindingAssert about(String... ids) {
    List<String> all = List.of(ids);
    return about(
        subjects -> subjects.stream().map(Ref::value).toList().containsAll(all), all.toString());
  }

  /**
   * Asserts that one of the findings concerns all of the given sessions, rooms, people or tracks, and
   * maybe others.
   *
   * @param refs their ids
   * @return these assertions
   * @throws AssertionError if none does, with the findings
   */
  public FindingAssert about(Ref... refs) {
    List<Ref> all = List.of(refs);
    return about(subjects -> subjects.containsAll(all), all.toString());
  }

  private interface Concerned {
    boolean by(List<Ref> subjects);
  }

  private FindingAssert about(Concerned concerned, String what) {
    if (findings.stream().noneMatch(finding -> concerned.by(finding.subjects()))) {
      throw Failures.of("a finding of '" + rule + "' about " + what, findings);
    }
    return this;
  }

  /** {@return the assertions on the agenda} */
  public AgendaAssert and() {
    return agenda;
  }
}
