package io.plenary.oracle;

import io.plenary.rule.Finding;
import io.plenary.rule.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Compares the rules with the oracle on one agenda after the other. */
final class OracleRun {

  private static final int SHOWN = 20;

  private final Map<String, Long> findings = new TreeMap<>();
  private final Map<String, Long> agendas = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();
  private long differing;

  /** Compares on so many agendas, two for each seed from the first on. */
  OracleRun over(long count, long first) {
    for (long seed = first; seed < first + count / 2; seed++) {
      RandomAgenda random = RandomAgenda.of(seed);
      compare("seed " + seed, random);
      compare("seed " + seed + ", turned", random.turned());
    }
    return this;
  }

  private void compare(String name, RandomAgenda random) {
    Report report = Comparison.report(random);
    for (Finding finding : report.findings()) {
      findings.merge(finding.rule(), 1L, Long::sum);
    }
    report.byRule().keySet().forEach(rule -> agendas.merge(rule, 1L, Long::sum));
    for (Comparison.Difference difference : Comparison.differences(random, report)) {
      differing++;
      if (differences.size() < SHOWN) {
        differences.add(name + ": " + difference);
      }
    }
  }

  /** The first differences, by seed. */
  List<String> differences() {
    return differences;
  }

  /** On how many agendas a rule found something. */
  long agendasWith(String rule) {
    return agendas.getOrDefault(rule, 0L);
  }

  /** A line for each rule: on how many agendas it found something, and how much on all of them. */
  String table(List<String> rules) {
    StringBuilder table = new StringBuilder();
    for (String rule : rules) {
      table.append(String.format(
          Locale.ROOT,
          "%-26s %,10d %,11d%n",
          rule,
          agendasWith(rule),
          findings.getOrDefault(rule, 0L)));
    }
    return table.append(differing).append(" differences\n").toString();
  }
}
