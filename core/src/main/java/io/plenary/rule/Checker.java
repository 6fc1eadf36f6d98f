package io.plenary.rule;

import io.plenary.agenda.Agenda;
import io.plenary.rule.shape.AgendaRule;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedAgenda;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.SessionRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Asks each rule about everything that its shape looks at. */
final class Checker {

  private final PlacedAgenda placed;
  private final List<PlacedSession> inOrderOfTime;

  Checker(Agenda agenda) {
    placed = PlacedAgenda.of(agenda);
    Comparator<PlacedSession> byStart = Comparator.comparing(session -> startOf(session));
    inOrderOfTime = placed.sessions().stream()
        .filter(s -> s.time().isPresent())
        .sorted(byStart)
        .toList();
  }

  private static Instant startOf(PlacedSession session) {
    return session.placedTime().start().toInstant();
  }

  Report check(List<Rules.Entry> rules) {
    List<Finding> findings = new ArrayList<>();
    for (Rules.Entry entry : rules) {
      try {
        breaches(entry.rule(), breach -> findings.add(Finding.of(entry.info(), breach)));
      } catch (RuntimeException e) {
        throw new BrokenRuleException(entry.info().id(), e);
      }
    }
    return new Report(placed, findings);
  }

  private void breaches(Rule rule, Consumer<Breach> found) {
    if (rule instanceof SessionRule sessionRule) {
      placed.sessions().forEach(session -> sessionRule.check(session).forEach(found));
    } else if (rule instanceof PairRule pairRule) {
      pairs(pairRule, found);
    } else if (rule instanceof GroupRule groupRule) {
      groups(groupRule, found);
    } else if (rule instanceof AgendaRule agendaRule) {
      agendaRule.check(placed).forEach(found);
    }
  }

  private void pairs(PairRule rule, Consumer<Breach> found) {
    for (Pairs.Pair pair : Pairs.of(rule, placed, inOrderOfTime)) {
      long strength =
          rule.strength(pair.first().session(), pair.second().session(), placed.agenda());
      long degree = strength == 0 ? 0 : rule.degree(pair.first(), pair.second());
      if (degree != 0) {
        found.accept(rule.explain(pair.first(), pair.second()).times(strength * degree));
      }
    }
  }

  private void groups(GroupRule rule, Consumer<Breach> found) {
    Map<Object, List<PlacedSession>> groups = new LinkedHashMap<>();
    for (PlacedSession session : inOrderOfTime) {
      rule.keys(session)
          .forEach(key -> groups.computeIfAbsent(key, k -> new ArrayList<>()).add(session));
    }
    groups.forEach((key, sessions) -> rule.check(key, List.copyOf(sessions)).forEach(found));
  }
}
