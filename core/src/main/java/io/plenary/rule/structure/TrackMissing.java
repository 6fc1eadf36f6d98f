package io.plenary.rule.structure;

import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Parts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Every session is in a track.
 *
 * <p>It looks at a session together with its parts, since a block without a track wants none where
 * each of its talks has one.
 */
public final class TrackMissing implements GroupRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "track-missing",
      "A placed session that is no interlude and of which no other such session is part has a track,"
          + " or something that it is part of has.",
      "{session}, {time}, belongs to no track.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** The outermost session of its line. */
  @Override
  public Collection<?> keys(PlacedSession session) {
    if (session.session().kind().interlude()) {
      return List.of();
    }
    PlacedSession outermost = session;
    while (outermost.block().isPresent()) {
      outermost = outermost.block().get();
    }
    return List.of(outermost.id());
  }

  @Override
  public List<Breach> check(Object key, List<PlacedSession> sessions) {
    List<Breach> breaches = new ArrayList<>(0);
    for (PlacedSession leaf : Parts.leavesOf(sessions)) {
      if (!hasTrack(leaf)) {
        breaches.add(Breach.of(leaf));
      }
    }
    return breaches;
  }

  private static boolean hasTrack(PlacedSession session) {
    Optional<PlacedSession> next = Optional.of(session);
    while (next.isPresent() && next.get().session().tracks().isEmpty()) {
      next = next.get().block();
    }
    return next.isPresent();
  }
}
