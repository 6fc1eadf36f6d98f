package io.plenary.rule.engine;

import io.plenary.rule.shape.AgendaRule;
import io.plenary.rule.shape.PlacedAgenda;
import java.util.List;

/** Asks a rule about the whole agenda, whatever has changed. */
final class AgendaExaminer<F> extends Examiner<F> {

  private final AgendaRule rule;
  private final Plan plan;
  private List<F> findings = List.of();

  AgendaExaminer(AgendaRule rule, int number, Ledger<F> ledger, Plan plan) {
    super(number, ledger);
    this.rule = rule;
    this.plan = plan;
  }

  @Override
  void join(Node node) {}

  @Override
  void leave(Node node) {}

  @Override
  void settle() {
    gone(findings);
    findings = came(
        rule.check(PlacedAgenda.of(plan, plan.nodes().stream().map(Node::placed).toList())));
  }

  @Override
  List<F> findings() {
    return findings;
  }
}
