package io.plenary.schedule.cost;

import io.plenary.rule.BrokenRuleException;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.AgendaRule;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A set of rules, by shape; rules of no weight are left out. */
final class Rulebook {

  private final List<Weighed<SessionRule>> sessionRules = new ArrayList<>();
  private final List<Weighed<PairRule>> pairRules = new ArrayList<>();
  private final List<Weighed<GroupRule>> groupRules = new ArrayList<>();
  private final List<Weighed<AgendaRule>> agendaRules = new ArrayList<>();

  Rulebook(Rules rules) {
    for (RuleInfo info : rules.infos()) {
      if (info.weight() != 0) {
        add(rules.rule(info.id()).orElseThrow(), info);
      }
    }
  }

  private void add(Rule rule, RuleInfo info) {
    if (rule instanceof SessionRule each) {
      sessionRules.add(new Weighed<>(each, info));
    } else if (rule instanceof PairRule each) {
      pairRules.add(new Weighed<>(each, info));
    } else if (rule instanceof GroupRule each) {
      groupRules.add(new Weighed<>(each, info));
    } else {
      agendaRules.add(new Weighed<>((AgendaRule) rule, info));
    }
  }

  /** A group may do better with one more, and a pair that is rewarded too. */
  boolean onlyAdds(Level level) {
    return Stream.of(groupRules, agendaRules)
            .flatMap(List::stream)
            .noneMatch(rule -> rule.level() == level)
        && pairRules.stream()
            .noneMatch(rule -> rule.level() == level && rule.rule().rewards());
  }

  List<Weighed<SessionRule>> sessionRules() {
    return sessionRules;
  }

  List<Weighed<PairRule>> pairRules() {
    return pairRules;
  }

  List<Weighed<GroupRule>> groupRules() {
    return groupRules;
  }

  List<Weighed<AgendaRule>> agendaRules() {
    return agendaRules;
  }

  /** {@return what a rule answers} An exception that it throws is told with the rule's name. */
  static <T> T ask(Weighed<?> rule, Supplier<T> question) {
    try {
      return question.get();
    } catch (RuntimeException e) {
      throw new BrokenRuleException(rule.info().id(), e);
    }
  }
}
