package io.plenary.rule.structure;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything is held on the days of the conference. */
public final class OutsideDays implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "outside-days",
      "A session starts on no conference day before the first that the agenda declares, and on none"
          + " after the last; what is told of a block is not told again of its parts.",
      "{session}, {time}, is {side} day of the conference, {limit}.");

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
    if (!isOutside(session) || session.block().filter(OutsideDays::isOutside).isPresent()) {
      return List.of();
    }
    Optional<LocalDate> first = session.content().firstDay().filter(day -> isBefore(session, day));
    LocalDate limit = first.or(session.content()::lastDay).orElseThrow();
    return List.of(Breach.of(session)
        .with("side", first.isPresent() ? "before the first" : "after the last")
        .with("limit", limit));
  }

  private static boolean isOutside(PlacedSession session) {
    Content content = session.content();
    Optional<LocalDate> first = content.firstDay();
    Optional<LocalDate> last = content.lastDay();
    if (!session.isPlaced() || (first.isEmpty() && last.isEmpty())) {
      return false;
    }
    LocalDate day = session.day().orElseThrow();
    return (first.isPresent() && day.isBefore(first.get()))
        || (last.isPresent() && day.isAfter(last.get()));
  }

  private static boolean isBefore(PlacedSession session, LocalDate limit) {
    return session.day().orElseThrow().isBefore(limit);
  }
}
