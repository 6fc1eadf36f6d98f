package io.plenary.benchmarks.schedule.family;

import io.plenary.rule.Score;
import java.util.List;

/**
 * What a timetable is worth.
 *
 * @param score its score; what makes it invalid is not in it
 * @param defects what makes it invalid
 */
public record Verdict(Score score, List<String> defects) {

  /**
   * Keeps the defects as they are.
   *
   * @param score its score
   * @param defects what makes it invalid
   */
  public Verdict {
    defects = List.copyOf(defects);
  }
}
