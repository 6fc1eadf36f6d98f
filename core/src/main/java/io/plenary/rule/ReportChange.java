package io.plenary.rule;

import io.plenary.agenda.Ref;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is different between two reports: moving lunch to one o'clock has settled two findings, and
 * brought a new one.
 *
 * <p>A finding is the same one if the same rule says it of the same sessions, rooms and people; if
 * anything else about it is different, such as the time in its sentence, it has changed.
 *
 * @param came what is found now and was not before
 * @param gone what was found before and is not now
 * @param changed what was found before and now, but differently
 * @param before the score there was
 * @param after the score there is
 */
public record ReportChange(
    List<Finding> came, List<Finding> gone, List<Changed> changed, Score before, Score after) {

  /**
   * A finding that is there as before, but differs.
   *
   * @param before as it was
   * @param after as it is
   */
  public record Changed(Finding before, Finding after) {}

  private record About(String rule, List<Ref> subjects) {

    static About of(Finding finding) {
      return new About(finding.rule(), finding.subjects());
    }
  }

  /**
   * Keeps the lists as they are.
   *
   * @param came what is found now
   * @param gone what was found before
   * @param changed what was found before and now, but differently
   * @param before the score there was
   * @param after the score there is
   */
  public ReportChange {
    came = List.copyOf(came);
    gone = List.copyOf(gone);
    changed = List.copyOf(changed);
  }

  static ReportChange between(Report earlier, Report later) {
    return between(earlier.findings(), later.findings(), earlier.score(), later.score());
  }

  /** Equal findings of both sides are matched first, so that of two alike the right one changes. */
  static ReportChange between(
      List<Finding> earlier, List<Finding> later, Score before, Score after) {
    if (earlier.isEmpty()) {
      return new ReportChange(later, List.of(), List.of(), before, after);
    }
    Map<Finding, Integer> same = new LinkedHashMap<>();
    earlier.forEach(finding -> same.merge(finding, 1, Integer::sum));
    List<Finding> came = without(same, later);
    Map<Finding, Integer> sameLater = new LinkedHashMap<>();
    later.forEach(finding -> sameLater.merge(finding, 1, Integer::sum));
    List<Finding> gone = without(sameLater, earlier);
    return paired(came, gone, before, after);
  }

  /** Of what came and what is gone, the first are paired with the first that are about the same. */
  private static ReportChange paired(
      List<Finding> came, List<Finding> gone, Score before, Score after) {
    Map<About, Deque<Finding>> open = new LinkedHashMap<>();
    gone.forEach(finding ->
        open.computeIfAbsent(About.of(finding), a -> new ArrayDeque<>()).add(finding));
    List<Finding> onlyCame = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    for (Finding finding : came) {
      Deque<Finding> alike = open.getOrDefault(About.of(finding), new ArrayDeque<>());
      if (alike.isEmpty()) {
        onlyCame.add(finding);
      } else {
        changed.add(new Changed(alike.removeFirst(), finding));
      }
    }
    List<Finding> onlyGone = open.values().stream().flatMap(Deque::stream).toList();
    return new ReportChange(onlyCame, onlyGone, changed, before, after);
  }

  /** {@return the findings that are left when each of the given ones has been taken away once} */
  private static List<Finding> without(Map<Finding, Integer> taken, List<Finding> findings) {
    List<Finding> left = new ArrayList<>();
    for (Finding finding : findings) {
      int count = taken.getOrDefault(finding, 0);
      if (count == 0) {
        left.add(finding);
      } else {
        taken.put(finding, count - 1);
      }
    }
    return left;
  }

  /** {@return whether there is no difference} */
  public boolean isEmpty() {
    return came.isEmpty() && gone.isEmpty() && changed.isEmpty();
  }

  /** {@return a line for each difference, and both scores} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    came.forEach(finding -> text.append("+ ").append(finding).append('\n'));
    gone.forEach(finding -> text.append("- ").append(finding).append('\n'));
    changed.forEach(change -> text.append("~ ").append(change.after()).append('\n'));
    return text.append("Score: ").append(before).append(" → ").append(after).toString();
  }
}
