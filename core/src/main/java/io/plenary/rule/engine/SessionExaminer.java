package io.plenary.rule.engine;

import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.SessionRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks a rule about each session. */
final class SessionExaminer<F> extends Examiner<F> {

  private final SessionRule rule;
  private final Map<Node, List<F>> findings = new HashMap<>();

  SessionExaminer(SessionRule rule, int number, Ledger<F> ledger) {
    super(number, ledger);
    this.rule = rule;
  }

  @Override
  void join(Node node) {
    if (node.placed().isHeld()) {
      List<Breach> breaches = rule.check(node.placed());
      if (!breaches.isEmpty()) {
        findings.put(node, came(breaches));
      }
    }
  }

  @Override
  void leave(Node node) {
    List<F> left = findings.remove(node);
    if (left != null) {
      gone(left);
    }
  }

  @Override
  List<F> findings() {
    List<F> all = new ArrayList<>();
    findings.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Node.BY_POSITION))
        .forEach(entry -> all.addAll(entry.getValue()));
    return all;
  }
}
