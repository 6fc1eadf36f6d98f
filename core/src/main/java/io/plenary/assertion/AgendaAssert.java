package io.plenary.assertion;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.rule.Finding;
import io.plenary.rule.Report;
import io.plenary.rule.Rules;
import java.util.List;

/**
 * Assertions on one agenda; each returns itself, so that they can be strung together.
 *
 * <p>A rule that is asked for by its id is looked up in those of {@link #checkedBy}, and in {@link
 * Rules#all()} unless others are given.
 */
public final class AgendaAssert {

  private final Agenda agenda;
  private final Rules rules;

  AgendaAssert(Agenda agenda) {
    this(agenda, Rules.all());
  }

  private AgendaAssert(Agenda agenda, Rules rules) {
    this.agenda = agenda;
    this.rules = rules;
  }

  /**
   * {@return assertions on the same agenda in which rules are those given}
   *
   * @param rules the rules, with their options, one's own among them
   */
  public AgendaAssert checkedBy(Rules rules) {
    return new AgendaAssert(agenda, rules);
  }

  /**
   * Asserts that no hard rule of the standard set is broken but by what is acknowledged.
   *
   * @return these assertions
   * @throws AssertionError if one is, with the report
   */
  public AgendaAssert isValid() {
    return isValidFor(Rules.standard());
  }

  /**
   * Asserts that no hard rule of a set is broken but by what is acknowledged.
   *
   * @param rules the rules
   * @return these assertions
   * @throws AssertionError if one is, with the report
   */
  public AgendaAssert isValidFor(Rules rules) {
    Report report = rules.check(agenda);
    if (!report.isValid()) {
      throw Failures.of("a valid agenda", report.toString());
    }
    return this;
  }

  /**
   * Asserts that every session that is not cancelled has a time.
   *
   * @return these assertions
   * @throws AssertionError if one has none, with their titles
   */
  public AgendaAssert isFullyPlaced() {
    List<String> unplaced = agenda.sessions().stream()
        .filter(session -> agenda.timeOf(session).isEmpty() && !isCancelled(session))
        .map(session -> session.title().first() + " (" + session.id() + ")")
        .toList();
    if (!unplaced.isEmpty()) {
      throw Failures.of("every session to have a time", unplaced);
    }
    return this;
  }

  private boolean isCancelled(Session session) {
    return session.isCancelled()
        || agenda.blocksOf(session.id()).stream().anyMatch(Session::isCancelled);
  }

  /**
   * Asserts that a rule finds nothing but what is acknowledged.
   *
   * @param rule the rule's id, such as {@code room-clash}
   * @return these assertions
   * @throws AssertionError if it finds something, with the findings
   * @throws IllegalArgumentException if there is no such rule
   */
  public AgendaAssert hasNoFinding(String rule) {
    List<Finding> findings = findings(rule).stream()
        .filter(finding -> finding.acknowledgement().isEmpty())
        .toList();
    if (!findings.isEmpty()) {
      throw Failures.of("no finding of '" + rule + "'", findings);
    }
    return this;
  }

  /**
   * Asserts that a rule finds something; {@link FindingAssert#about} says about what.
   *
   * @param rule the rule's id, such as {@code room-clash}
   * @return assertions on what it finds
   * @throws AssertionError if it finds nothing
   * @throws IllegalArgumentException if there is no such rule
   */
  public FindingAssert hasFinding(String rule) {
    List<Finding> findings = findings(rule);
    if (findings.isEmpty()) {
      throw Failures.of("a finding of '" + rule + "'", findings);
    }
    return new FindingAssert(this, rule, findings);
  }

  private List<Finding> findings(String rule) {
    rules.requireKnown(rule);
    return rules.check(agenda).byRule().getOrDefault(rule, List.of());
  }

  /**
   * Asserts that a session has a time; what follows says which, and where.
   *
   * @param session the session's id
   * @return assertions on its place
   * @throws AssertionError if there is no such session, or it has no time
   */
  public PlaceAssert places(String session) {
    Session.Id id = Session.Id.of(session);
    if (agenda.session(id).isEmpty()) {
      throw Failures.of(
          "a session '" + session + "'",
          agenda.sessions().stream().map(Session::id).toList());
    }
    if (agenda.timeOf(id).isEmpty()) {
      throw Failures.of("'" + session + "' to be placed", "it has no time");
    }
    return new PlaceAssert(this, agenda, id);
  }
}
