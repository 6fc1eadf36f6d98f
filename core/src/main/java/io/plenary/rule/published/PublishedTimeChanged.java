package io.plenary.rule.published;

import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.List;
import java.util.Optional;

/** Sessions start when it was announced that they do. */
public final class PublishedTimeChanged implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.medium(
      "published-time-changed",
      "A session that was held and placed in the published plan, and not pinned there, starts at the"
          + " same moment; a part that was and is placed at the same distance from the start of the"
          + " same block moves with it.",
      "{session} was announced for {publishedTime}; its time is now {time}.");

  private final Published published;

  PublishedTimeChanged(Published published) {
    this.published = published;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Breach> check(PlacedSession session) {
    Optional<Published.Pair> pair = published.find(session);
    if (pair.isEmpty() || pair.get().isPinned() || !pair.get().startDiffers()) {
      return List.of();
    }
    return List.of(Breach.of(session)
        .with("publishedTime", pair.get().before().placedTime())
        .with("time", session.time().<Object>map(time -> time).orElse("open")));
  }
}
