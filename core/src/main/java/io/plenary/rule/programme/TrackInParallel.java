package io.plenary.rule.programme;

import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import java.util.List;

/** Whoever follows a track need not be in two rooms. */
public final class TrackInParallel extends InParallel<Track.Id> {

  /** The rule. */
  public TrackInParallel() {
    super(RuleInfo.soft(
        "track-in-parallel",
        "Two sessions that share a track, neither of them an interlude, do not overlap; a block and"
            + " its parts are one, and each track that is shared counts.",
        "{first}, {firstTime}, and {second}, {secondTime}, are held at once, and both belong to"
            + " {shared}."));
  }

  @Override
  List<Track.Id> traits(Session session) {
    return session.tracks();
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    List<Track.Id> shared = shared(first.session(), second.session());
    List<Track> tracks =
        shared.stream().flatMap(id -> first.content().track(id).stream()).toList();
    Breach breach = Breach.of(first, second).with("shared", tracks);
    for (Track.Id track : shared) {
      breach = breach.about(track);
    }
    return breach;
  }
}
