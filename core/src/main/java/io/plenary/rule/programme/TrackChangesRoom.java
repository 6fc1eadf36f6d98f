package io.plenary.rule.programme;

import io.plenary.agenda.Track;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Whoever follows a track may stay in their seat for a day. */
public final class TrackChangesRoom implements GroupRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "track-changes-room",
      "The sessions of a track that start on one day and have rooms, interludes aside, are all in the"
          + " same set of rooms; a part is not looked at where the track has what it is part of, too,"
          + " and each further set of rooms counts.",
      "On {day}, {track} moves between {rooms}.");

  private record TrackDay(Track.Id track, LocalDate day) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Collection<?> keys(PlacedSession session) {
    List<Track.Id> tracks = session.session().tracks();
    if (tracks.isEmpty() || !RoomChanges.concern(session)) {
      return List.of();
    }
    LocalDate day = session.day().orElseThrow();
    List<TrackDay> keys = new ArrayList<>(tracks.size());
    for (Track.Id track : tracks) {
      keys.add(new TrackDay(track, day));
    }
    return keys;
  }

  /** The rooms, and those of what it is part of. */
  @Override
  public Object aspect(PlacedSession session) {
    return RoomChanges.aspectOf(session);
  }

  @Override
  public List<Breach> check(Object key, List<PlacedSession> sessions) {
    Track.Id id = ((TrackDay) key).track();
    Track track = sessions.get(0).content().track(id).orElseThrow();
    return RoomChanges.among(sessions).stream()
        .map(breach -> breach.about(id).with("track", track))
        .toList();
  }
}
