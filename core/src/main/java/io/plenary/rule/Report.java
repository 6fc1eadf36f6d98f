package io.plenary.rule;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Person;
import io.plenary.agenda.Ref;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.PlacedAgenda;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a set of rules found on an agenda. Printed, it reads like a letter from a careful secretary.
 *
 * <p>An agenda is valid if no hard rule is broken but by what is acknowledged, and feasible if, besides,
 * every session is placed.
 */
public final class Report {

  private final String agendaId;
  private final String title;
  private final PlacedAgenda placed;
  private final Acknowledgements acknowledgements;
  private final List<Finding> findings;
  private final Score score;

  /**
   * A report.
   *
   * @param agendaId the agenda's id
   * @param title what the agenda is called
   * @param placed the agenda as the rules saw it
   * @param acknowledgements whose word there is on what
   * @param findings in the order of the rules
   */
  Report(
      String agendaId,
      String title,
      PlacedAgenda placed,
      Acknowledgements acknowledgements,
      List<Finding> findings) {
    this.agendaId = agendaId;
    this.title = title;
    this.placed = placed;
    this.acknowledgements = acknowledgements;
    this.findings =
        findings.stream().sorted(Comparator.comparing(Finding::level)).toList();
    Tally tally = new Tally();
    findings.forEach(tally::add);
    this.score = tally.score();
  }

  /** {@return the id of the agenda} */
  public String agendaId() {
    return agendaId;
  }

  /** {@return what the agenda is called} */
  public String title() {
    return title;
  }

  /** {@return everything that was found, hard before medium before soft, in the order of the rules} */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * {@return what was found at a level}
   *
   * @param level the level
   */
  public List<Finding> findings(Level level) {
    return findings.stream().filter(finding -> finding.level() == level).toList();
  }

  /** {@return what the penalties and rewards add up to} */
  public Score score() {
    return score;
  }

  /** {@return whether no hard rule is broken but by what is acknowledged} */
  public boolean isValid() {
    return findings.stream().noneMatch(Finding::isFatal);
  }

  /** {@return whether it is valid and every session that is not cancelled is placed} */
  public boolean isFeasible() {
    return isValid() && placed.sessions().stream().allMatch(session -> session.isPlaced());
  }

  /** {@return what was found, by the id of the rule that found it} */
  public Map<String, List<Finding>> byRule() {
    return group(finding -> List.of(finding.rule()));
  }

  /** {@return what was found, by each session, room, person or track it concerns} */
  public Map<Ref, List<Finding>> bySubject() {
    return group(Finding::subjects);
  }

  /** {@return what was found, by each session it concerns} */
  public Map<Session.Id, List<Finding>> bySession() {
    return group(finding -> subjects(finding, Session.Id.class));
  }

  /** {@return what was found, by each person it concerns} */
  public Map<Person.Id, List<Finding>> byPerson() {
    return group(finding -> subjects(finding, Person.Id.class));
  }

  private static <T extends Ref> List<T> subjects(Finding finding, Class<T> type) {
    return finding.subjects().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private <K> Map<K, List<Finding>> group(Function<Finding, List<K>> keys) {
    Map<K, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      for (K key : new LinkedHashSet<>(keys.apply(finding))) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
      }
    }
    groups.replaceAll((key, list) -> List.copyOf(list));
    return Collections.unmodifiableMap(groups);
  }

  /**
   * {@return someone's word that a finding is meant so, good while its sessions stay where they are}
   *
   * @param finding a finding of this report
   * @param by who says so
   * @param why what they say
   */
  public Acknowledgement acknowledge(Finding finding, String by, String why) {
    return new Acknowledgement(
        finding.rule(), finding.subjects(), acknowledgements.placesOf(finding.subjects()), by, why);
  }

  /**
   * {@return what is different from an earlier report}
   *
   * @param earlier a report on an earlier state of the agenda
   */
  public ReportChange since(Report earlier) {
    return ReportChange.between(earlier, this);
  }

  /** {@return the report as a letter: what is wrong, by level and day, and the score} */
  @Override
  public String toString() {
    return new Letter(title, placed, this).write();
  }
}
