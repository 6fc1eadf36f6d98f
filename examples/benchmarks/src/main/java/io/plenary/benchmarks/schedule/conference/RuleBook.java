package io.plenary.benchmarks.schedule.conference;

import io.plenary.benchmarks.schedule.conference.ConferenceData.Talk;
import io.plenary.benchmarks.schedule.family.TalkRule;
import io.plenary.rule.Rules;
import io.plenary.rule.Score;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Collects rules: one for each constraint and each level at which the instance gives it a weight. */
final class RuleBook {

  /** More than any talk can cost where it is placed, so that none is left out. */
  private static final long UNPLACED = 100_000_000;

  private final Talks talks;
  private final Map<String, String> weights;
  private Rules rules = Rules.none()
      .with("session-unplaced")
      .level("session-unplaced", Level.HARD)
      .weight("session-unplaced", UNPLACED);

  RuleBook(Talks talks) {
    this.talks = talks;
    this.weights = talks.data().weights();
  }

  Talks talks() {
    return talks;
  }

  Rules rules() {
    return rules;
  }

  /** Adds a rule about one talk; its degree is what one match of the constraint counts. */
  void one(String name, Basis basis, ToLongFunction<PlacedSession> degree) {
    add(name, "{session}, {time}", info -> new TalkRule(info, basis, degree));
  }

  /** Adds a rule about the times of two talks, whichever they are. */
  void times(String name, Reach reach, TwoTalksRule.Ties ties, PairRule.Degree degree) {
    two(name, reach, Basis.TIMES, false, ties, degree);
  }

  /** Adds a rule about two talks and their times. */
  void talksAndTimes(String name, Reach reach, TwoTalksRule.Ties ties, PairRule.Degree degree) {
    two(name, reach, Basis.TIMES, true, ties, degree);
  }

  /** Adds a rule about two talks and their rooms. */
  void talksAndRooms(String name, TwoTalksRule.Ties ties, PairRule.Degree degree) {
    two(name, Reach.any(), Basis.ROOMS, true, ties, degree);
  }

  private void two(
      String name,
      Reach reach,
      Basis basis,
      boolean looksAtSessions,
      TwoTalksRule.Ties ties,
      PairRule.Degree degree) {
    add(
        name,
        "{first}, {firstTime}, and {second}, {secondTime}",
        info -> new TwoTalksRule(info, talks, reach, basis, looksAtSessions, ties, degree));
  }

  /** Adds a rule about two talks that share tags, at times that overlap. */
  void overlap(String name, Function<Talk, List<String>> tags) {
    times(name, Reach.overlap(), TwoTalksRule.Ties.shared(tags), Times::overlap);
  }

  /** Adds a rule, if the instance gives it a weight. */
  void add(String name, String subjects, Function<RuleInfo, Rule> rule) {
    String text = weights.getOrDefault(name, Score.ZERO.toString());
    Score weight = Score.parse(text);
    String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    for (Level level : Level.values()) {
      if (weight.at(level) != 0) {
        String unique = rules.rule(id).isPresent() ? id + "-" + level : id;
        rules = rules.with(rule.apply(new RuleInfo(
            unique, level, weight.at(level), name + ".", name + ": " + subjects + ".")));
      }
    }
  }
}
