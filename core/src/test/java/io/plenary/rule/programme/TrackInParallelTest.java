package io.plenary.rule.programme;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.rule.Conference;
import io.plenary.rule.Finding;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class TrackInParallelTest extends InParallelContract {

  private final Rule rule = new TrackInParallel();

  TrackInParallelTest() {
    super(new TrackInParallel());
  }

  @Override
  Conference withTwoRooms() {
    return Conference.withTwoRooms().track("online", "Drugs Online").track("routes", "Routes");
  }

  @Override
  Session.Builder alike(Session.Builder session) {
    return session.addTrack("online");
  }

  @Test
  void theTrackIsNamed() {
    Conference conference = withTwoRooms()
        .at("09:00", "room-1", talk("markets").addTrack("online"))
        .at("09:30", "room-2", talk("parcels").addTrack("routes").addTrack("online"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Markets”, Tuesday 19 November 09:00–10:00, and “Parcels”, Tuesday 19 November"
                + " 09:30–10:30, are held at once, and both belong to “Drugs Online”.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("markets"), Session.Id.of("parcels"), Track.Id.of("online"));
  }

  @Test
  void eachTrackThatIsSharedCounts() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", talk("markets").addTrack("online").addTrack("routes"))
            .at("09:30", "room-2", talk("parcels").addTrack("routes").addTrack("online"))
            .check(rule))
        .extracting(Finding::penalty)
        .containsExactly(2L);
  }

  @Test
  void otherTracksAreFine() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", talk("markets").addTrack("online"))
            .at("09:00", "room-2", talk("parcels").addTrack("routes"))
            .check(rule))
        .isEmpty();
  }
}
