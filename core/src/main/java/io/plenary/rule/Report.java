package io.plenary.rule;

import io.plenary.agenda.Ref;
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
 * <p>An agenda is valid if no hard rule is broken, and feasible if, besides, every session is placed.
 */
public final class Report {

  private final PlacedAgenda placed;
  private final List<Finding> findings;
  private final Score score;

  Report(PlacedAgenda placed, List<Finding> findings) {
    this.placed = placed;
    this.findings =
        findings.stream().sorted(Comparator.comparing(Finding::level)).toList();
    Score sum = Score.ZERO;
    for (Finding finding : findings) {
      sum = sum.minus(finding.level(), finding.penalty());
    }
    this.score = sum;
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

  /** {@return whether no hard rule is broken} */
  public boolean isValid() {
    return findings(Level.HARD).stream().allMatch(finding -> finding.penalty() <= 0);
  }

  /** {@return whether it is valid and every session that is not cancelled is placed} */
  public boolean isFeasible() {
    return isValid() && placed.sessions().stream().allMatch(s -> s.time().isPresent());
  }

  /** {@return what was found, by the id of the rule that found it} */
  public Map<String, List<Finding>> byRule() {
    return group(finding -> List.of(finding.rule()));
  }

  /** {@return what was found, by each session, room, person or track it concerns} */
  public Map<Ref, List<Finding>> bySubject() {
    return group(Finding::subjects);
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

  /** {@return the report as a letter: what is wrong, by level and day, and the score} */
  @Override
  public String toString() {
    return new Letter(placed, this).write();
  }
}
