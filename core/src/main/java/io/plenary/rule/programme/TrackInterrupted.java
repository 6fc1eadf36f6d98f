package io.plenary.rule.programme;

import io.plenary.agenda.Room;
import io.plenary.agenda.Track;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Parts;
import io.plenary.rule.support.RoomDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In a room, what belongs to a track follows each other.
 *
 * <p>Of the sessions with a track that start in a room on one day, a session takes a track up again if
 * an earlier one has that track and, after the latest such, one that shares no track with it is held in
 * between: it starts no earlier than the former ends, and ends no later than the latter starts. Earlier
 * is what starts earlier, or stands earlier on the agenda. Each session that takes up tracks again is
 * told once, together with the latest that came in between.
 */
public final class TrackInterrupted implements GroupRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "track-interrupted",
      "Of the sessions with a track that start in a room on one day, interludes and parts of others"
          + " of them aside, none is parted from the latest earlier one of a track of its own by a"
          + " session that shares no track with it and is held between the two; each that is parted"
          + " so is found once.",
      "In {room}, {session}, {time}, takes up {tracks} again after {between}, which is of another"
          + " track.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Collection<?> keys(PlacedSession session) {
    if (session.session().tracks().isEmpty()
        || session.rooms().isEmpty()
        || session.session().kind().interlude()) {
      return List.of();
    }
    return RoomDay.of(session.rooms(), session);
  }

  @Override
  public List<Breach> check(Object key, List<PlacedSession> sessions) {
    if (sessions.size() < 3) {
      return List.of();
    }
    Room room = sessions.get(0).content().room(((RoomDay) key).room()).orElseThrow();
    List<PlacedSession> row = Parts.outermostOf(sessions);
    Map<Track.Id, Integer> latest = new HashMap<>();
    List<Breach> breaches = new ArrayList<>();
    for (int at = 0; at < row.size(); at++) {
      breach(room, row, at, latest).ifPresent(breaches::add);
      for (Track.Id track : row.get(at).session().tracks()) {
        latest.put(track, at);
      }
    }
    return breaches;
  }

  /** {@return a breach if the session at a position takes tracks up again} */
  private static Optional<Breach> breach(
      Room room, List<PlacedSession> row, int at, Map<Track.Id, Integer> latest) {
    PlacedSession session = row.get(at);
    List<Track> again = new ArrayList<>();
    int between = -1;
    for (Track.Id track : session.session().tracks()) {
      int last = lastBetween(row, latest.getOrDefault(track, at), at);
      if (last >= 0) {
        session.content().track(track).ifPresent(again::add);
        between = Math.max(between, last);
      }
    }
    return again.isEmpty()
        ? Optional.empty()
        : Optional.of(breach(room, session, row.get(between), again));
  }

  /** {@return where the last session stands that parts two others, or -1} */
  private static int lastBetween(List<PlacedSession> row, int from, int to) {
    PlacedSession session = row.get(to);
    for (int at = to - 1; at > from; at--) {
      PlacedSession other = row.get(at);
      if (row.get(from).endsBefore(other)
          && other.endsBefore(session)
          && Collections.disjoint(other.session().tracks(), session.session().tracks())) {
        return at;
      }
    }
    return -1;
  }

  private static Breach breach(
      Room room, PlacedSession session, PlacedSession between, List<Track> again) {
    Breach breach = Breach.of(session)
        .about(between.id())
        .about(room.id())
        .with("room", room)
        .with("tracks", again)
        .with("between", between.session());
    for (Track track : again) {
      breach = breach.about(track.id());
    }
    return breach;
  }
}
