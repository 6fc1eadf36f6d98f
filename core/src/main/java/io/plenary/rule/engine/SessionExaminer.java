package io.plenary.rule.engine;

import io.plenary.rule.shape.SessionRule;
import java.util.ArrayList;
import java.util.List;

/** Asks a rule about each session. */
final class SessionExaminer<F> extends Examiner<F> {

  private final SessionRule rule;

  SessionExaminer(SessionRule rule, int number, Ledger<F> ledger) {
    super(number, ledger);
    this.rule = rule;
  }

  @Override
  void join(Node node) {
    if (node.placed().isHeld()) {
      List<F> findings = came(rule.check(node.placed()));
      node.memo(number, findings.isEmpty() ? null : findings);
    }
  }

  @Override
  void leave(Node node) {
    gone(findingsOf(node));
    node.memo(number, null);
  }

  @SuppressWarnings("unchecked") // nobody else writes what this rule remembers
  private List<F> findingsOf(Node node) {
    Object memo = node.memo(number);
    return memo == null ? List.of() : (List<F>) memo;
  }

  @Override
  List<F> findings(Iterable<Node> nodes) {
    List<F> all = new ArrayList<>();
    nodes.forEach(node -> all.addAll(findingsOf(node)));
    return all;
  }
}
