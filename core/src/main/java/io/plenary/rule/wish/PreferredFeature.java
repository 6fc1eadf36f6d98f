package io.plenary.rule.wish;

import io.plenary.agenda.Preferences;
import io.plenary.agenda.Room;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.rule.support.Rooms;
import java.util.List;
import java.util.Optional;

/** A session is held in rooms that have what it, and those who must be present, would like. */
public final class PreferredFeature implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "preferred-feature",
      "Each feature that a placed session prefers, or someone who must be present does, is one"
          + " of at least one of the session's rooms, if it has any; there is one finding for the"
          + " session's own preferences and one for each such person's, and each feature that"
          + " none of the rooms has counts.",
      "{session}, {time}, is in {rooms}, not marked as {missing}; that would suit {holder}"
          + " better.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Basis basis() {
    return Basis.ROOMS;
  }

  @Override
  public List<Breach> check(PlacedSession session) {
    return Holders.breaches(session, PreferredFeature::breach);
  }

  private static Optional<Breach> breach(PlacedSession session, Preferences preferences) {
    if (preferences.preferredFeatures().isEmpty() || session.rooms().isEmpty()) {
      return Optional.empty();
    }
    List<Room.Feature> missing = preferences.preferredFeatures().stream()
        .filter(feature ->
            session.rooms().stream().noneMatch(room -> room.features().contains(feature)))
        .toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(Rooms.tell(
            Breach.of(session).times(missing.size()).with("missing", missing), session.rooms()));
  }
}
