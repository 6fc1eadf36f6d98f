package io.plenary.schedule.cost;

import io.plenary.rule.shape.AgendaRule;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedAgenda;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.schedule.sum.Cost;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps what rules about the whole agenda say, which are asked anew each time. */
final class AgendaSums {

  private final Problem problem;
  private final Cost now = new Cost();
  private final Cost before = new Cost();
  private final Cost kept = new Cost();

  AgendaSums(Problem problem) {
    this.problem = problem;
  }

  boolean isEmpty() {
    return problem.rulebook().agendaRules().isEmpty();
  }

  /** Adds to a total what has changed since they were last asked. */
  void settle(Cost total, Arrangement arrangement) {
    if (isEmpty()) {
      return;
    }
    PlacedAgenda agenda = agenda(arrangement);
    before.set(now);
    now.clear();
    for (Weighed<AgendaRule> rule : problem.rulebook().agendaRules()) {
      List<Breach> breaches = Rulebook.ask(rule, () -> rule.rule().check(agenda));
      breaches.forEach(breach -> now.add(rule.level(), rule.cost(breach.degree())));
    }
    total.add(now, before);
  }

  private PlacedAgenda agenda(Arrangement arrangement) {
    Map<Object, PlacedSession> all = new HashMap<>();
    problem.cast().fixed().forEach(session -> all.put(session.id(), session));
    for (int unit = 0; unit < arrangement.units(); unit++) {
      arrangement.placed(unit).forEach(session -> all.put(session.id(), session));
    }
    List<PlacedSession> inOrder = new ArrayList<>();
    problem.agenda().sessions().forEach(session -> {
      PlacedSession each = all.get(session.id());
      if (each != null) {
        inOrder.add(each);
      }
    });
    return PlacedAgenda.of(problem.content(), inOrder);
  }

  /** Takes the present state for granted. */
  void keep() {
    kept.set(now);
  }

  /** Takes back what was settled since it was last kept. */
  void undo() {
    now.set(kept);
  }
}
