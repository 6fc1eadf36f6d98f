package io.plenary.rule.wish;

import io.plenary.agenda.Preferences;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.time.TimeRanges;
import java.util.List;
import java.util.Optional;

/** A session is held when it, and those who must be present, would like it to be. */
public final class PreferredTime implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "preferred-time",
      "A placed session lies within the times, taken together, that its own preferences name,"
          + " and within those that each person who must be present prefers; times of no length"
          + " say nothing, and there is one finding for the session's own preferences and one for"
          + " each such person's.",
      "{session}, {time}, is not within {preferred}, which would suit {holder} better.");

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
    return Holders.breaches(session, PreferredTime::breach);
  }

  private static Optional<Breach> breach(PlacedSession session, Preferences preferences) {
    if (preferences.preferredTimes().isEmpty()) {
      return Optional.empty();
    }
    TimeRanges preferred = TimeRanges.of(preferences.preferredTimes());
    return preferred.isEmpty() || preferred.covers(session.placedTime())
        ? Optional.empty()
        : Optional.of(
            Breach.of(session).with("preferred", Unwanted.onClocksAt(session, preferred)));
  }
}
