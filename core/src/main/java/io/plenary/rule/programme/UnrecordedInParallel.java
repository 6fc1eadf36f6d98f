package io.plenary.rule.programme;

import io.plenary.agenda.Session;
import io.plenary.agenda.Session.Consent;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import java.util.List;
import java.util.Optional;

/** What nobody can watch later is not held at once. */
public final class UnrecordedInParallel extends InParallel<Consent> {

  /** The rule. */
  public UnrecordedInParallel() {
    super(RuleInfo.soft(
        "unrecorded-in-parallel",
        "Two sessions for both of which recording is refused, neither of them an interlude, do not"
            + " overlap; a block and its parts are one.",
        "{first}, {firstTime}, and {second}, {secondTime}, are held at once, and neither may be"
            + " recorded."));
  }

  @Override
  List<Consent> traits(Session session) {
    return session.recording().equals(Optional.of(Consent.REFUSED))
        ? List.of(Consent.REFUSED)
        : List.of();
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    return Breach.of(first, second);
  }
}
