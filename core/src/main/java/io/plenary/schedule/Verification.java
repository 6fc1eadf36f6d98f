package io.plenary.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.rule.BrokenRuleException;
import io.plenary.rule.Rules;
import io.plenary.rule.Score;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.search.Quality;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Holds what a plan was thought to come to against a full check of it. They differ if a rule does not
 * answer the same question the same way each time, or looks at more than it says.
 */
final class Verification {

  private Verification() {}

  /** Compares with what a check of what was made says, whatever is acknowledged. */
  static void verify(
      Rules rules, Arrangement arrangement, Baseline baseline, Agenda made, Score checked) {
    Score thought = baseline.score(Quality.of(arrangement));
    if (thought.equals(checked)) {
      return;
    }
    for (RuleInfo info : rules.infos()) {
      Rules alone = Rules.none().with(rules, List.of(info.id()));
      Problem problem = arrangement.problem().with(alone);
      Arrangement same = new Arrangement(problem);
      Baseline own = Baseline.of(same, alone);
      arrangement.copyTo(same);
      Score score = own.score(Quality.of(same));
      Score full = Baseline.fullScore(alone, made);
      if (!score.equals(full)) {
        throw broken(info.id(), score + " and " + full);
      }
      Score again = Baseline.fullScore(alone, made);
      if (!full.equals(again)) {
        throw broken(info.id(), full + " and " + again);
      }
    }
    String ids = rules.infos().stream().map(RuleInfo::id).collect(Collectors.joining("' or '"));
    throw broken(ids, "another answer each time");
  }

  private static BrokenRuleException broken(String rule, String answers) {
    return new BrokenRuleException(
        rule,
        new IllegalStateException("asked twice about the same plan it gave " + answers
            + "; it must depend on nothing but what it is given, and on no more of a place than its"
            + " basis or aspect says"));
  }
}
