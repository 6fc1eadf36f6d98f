package io.plenary.rule.structure;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.List;

/** Every session is confirmed. */
public final class Unconfirmed implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "unconfirmed",
      "The status of no session, placed or not, is tentative.",
      "{session} is not confirmed yet.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Basis basis() {
    return Basis.TIMES;
  }

  @Override
  public List<Breach> check(PlacedSession session) {
    return session.session().status() == Session.Status.TENTATIVE
        ? List.of(Breach.of(session))
        : List.of();
  }
}
