package io.plenary.rule.structure;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** A session ends on the day on which it starts. */
public final class CrossesDays implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "crosses-days",
      "A session ends no later than the conference day on which it starts; what is told of a block is"
          + " not told again of its parts.",
      "{session}, {time}, goes on for {over} after the end of {day}.");

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
    if (!session.isPlaced()
        || !runsOver(session)
        || session
            .block()
            .filter(PlacedSession::isPlaced)
            .filter(CrossesDays::runsOver)
            .isPresent()) {
      return List.of();
    }
    return List.of(Breach.of(session)
        .with("day", dayOf(session))
        .with("over", Duration.between(endOfDay(session), session.placedTime().end())));
  }

  private static boolean runsOver(PlacedSession session) {
    return session.placedTime().end().toInstant().isAfter(endOfDay(session).toInstant());
  }

  private static ZonedDateTime endOfDay(PlacedSession session) {
    return session.content().conferenceDays().rangeOf(dayOf(session)).end();
  }

  private static LocalDate dayOf(PlacedSession session) {
    return session.day().orElseThrow();
  }
}
