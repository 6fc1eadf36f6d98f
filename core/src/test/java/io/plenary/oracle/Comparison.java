package io.plenary.oracle;

import io.plenary.agenda.Agenda;
import io.plenary.rule.Finding;
import io.plenary.rule.Report;
import io.plenary.rule.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Holds what the rules find against what the oracle says that there is to find. */
final class Comparison {

  private static final Rules ALL = Rules.all();

  private Comparison() {}

  /**
   * A rule and the oracle being of two minds.
   *
   * @param rule the id of the rule
   * @param found what the rule found and the oracle did not
   * @param missed what the oracle found and the rule did not
   */
  record Difference(String rule, List<Verdict> found, List<Verdict> missed) {}

  /** What all rules find. */
  static Report report(RandomAgenda random) {
    return ALL.comparedWith(random.published()).check(random.agenda());
  }

  /** In which rules the report and the oracle differ, in whatever order things were found. */
  static List<Difference> differences(RandomAgenda random, Report report) {
    List<Difference> differences = new ArrayList<>();
    Map<String, List<Verdict>> expected = byRule(Oracle.verdicts(random));
    Map<String, List<Verdict>> found =
        byRule(report.findings().stream().map(Comparison::verdict).toList());
    HashSet<String> rules = new HashSet<>(expected.keySet());
    rules.addAll(found.keySet());
    for (String rule : rules) {
      List<Verdict> more = new ArrayList<>(found.getOrDefault(rule, List.of()));
      List<Verdict> missed = new ArrayList<>();
      for (Verdict verdict : expected.getOrDefault(rule, List.of())) {
        if (!more.remove(verdict)) {
          missed.add(verdict);
        }
      }
      if (!more.isEmpty() || !missed.isEmpty()) {
        differences.add(new Difference(rule, more, missed));
      }
    }
    return differences;
  }

  private static Verdict verdict(Finding finding) {
    return new Verdict(finding.rule(), new HashSet<>(finding.subjects()), finding.penalty());
  }

  private static Map<String, List<Verdict>> byRule(List<Verdict> verdicts) {
    Map<String, List<Verdict>> byRule = new HashMap<>();
    for (Verdict verdict : verdicts) {
      byRule.computeIfAbsent(verdict.rule(), rule -> new ArrayList<>()).add(verdict);
    }
    return byRule;
  }

  /** The ids of all rules, in their order. */
  static List<String> rules(Agenda published) {
    return ALL.comparedWith(published).infos().stream().map(info -> info.id()).toList();
  }
}
