package io.plenary.rule.engine;

import io.plenary.rule.shape.AgendaRule;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.SessionRule;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks one rule about all that it must be asked about. Sessions leave before they change and join again
 * afterwards; then the examiner settles.
 *
 * @param <F> what is made of a breach
 */
abstract class Examiner<F> {

  final int number;
  private final Ledger<F> ledger;

  Examiner(int number, Ledger<F> ledger) {
    this.number = number;
    this.ledger = ledger;
  }

  static <F> Examiner<F> of(Rule rule, int number, Ledger<F> ledger, Plan plan) {
    if (rule instanceof SessionRule each) {
      return new SessionExaminer<>(each, number, ledger);
    } else if (rule instanceof PairRule each) {
      return new PairExaminer<>(each, number, ledger, plan);
    } else if (rule instanceof GroupRule each) {
      return new GroupExaminer<>(each, number, ledger, plan);
    }
    return new AgendaExaminer<>((AgendaRule) rule, number, ledger, plan);
  }

  /** {@return what is made of breaches that are there now} */
  final List<F> came(List<Breach> breaches) {
    if (breaches.isEmpty()) {
      return List.of();
    }
    List<F> findings = new ArrayList<>(breaches.size());
    breaches.forEach(breach -> findings.add(came(breach)));
    return findings;
  }

  final F came(Breach breach) {
    return ledger.came(number, breach);
  }

  final void gone(List<F> findings) {
    findings.forEach(this::gone);
  }

  final void gone(F finding) {
    ledger.gone(finding);
  }

  abstract void join(Node node);

  abstract void leave(Node node);

  /** Forgets what was asked about the content of a session that has left. */
  void forget(Node node) {}

  /** Asks what can only be asked when all have joined. */
  void settle() {}

  /** {@return all that there is, in an order that does not depend on how it came to them} */
  abstract List<F> findings();
}
