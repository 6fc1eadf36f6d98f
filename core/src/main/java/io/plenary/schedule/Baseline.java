package io.plenary.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.rule.Rules;
import io.plenary.rule.Score;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Transcript;
import io.plenary.schedule.search.Quality;
import java.util.List;

/**
 * What an agenda comes to apart from its units, so that the score of a plan is known without a check.
 * Acknowledged findings count in full here, since their sessions may move.
 *
 * @param hard what to take off for hard rules
 * @param medium what to take off for medium rules
 * @param soft what to take off for soft rules
 */
record Baseline(long hard, long medium, long soft) {

  /** {@return the baseline, from an arrangement in which nothing is placed} */
  static Baseline of(Arrangement nothingPlaced, Rules rules) {
    Score score = fullScore(rules, Transcript.of(nothingPlaced));
    return new Baseline(
        -score.hard() - nothingPlaced.total().hard,
        -score.medium() - nothingPlaced.total().medium,
        -score.soft() - nothingPlaced.total().soft);
  }

  /** {@return what rules say of an agenda, whatever is acknowledged} */
  static Score fullScore(Rules rules, Agenda agenda) {
    return unacknowledged(rules).check(agenda.withAcknowledgements(List.of())).score();
  }

  /** {@return the rules, by themselves} */
  static Rules unacknowledged(Rules rules) {
    return Rules.none().with(rules, rules.infos().stream().map(RuleInfo::id).toList());
  }

  Score score(Quality quality) {
    return new Score(
        -hard - quality.hard(), -medium - quality.medium(), -soft - quality.soft());
  }
}
