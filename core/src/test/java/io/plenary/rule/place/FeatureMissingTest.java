package io.plenary.rule.place;

import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.Finding;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureMissingTest {

  private final Rule rule = new FeatureMissing();

  private static Conference withStage() {
    return Conference.withTwoRooms()
        .room(room("hall", "Hall").addFeature("stage").addFeature("projector"))
        .room(room("attic", "Attic").addFeature("projector"));
  }

  @Test
  void eachThingThatARoomLacksCounts() {
    Conference conference =
        withStage().at("09:00", "room-1", talk("play").addNeed("stage").addNeed("projector"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Play”, Tuesday 19 November 09:00–10:00, needs stage and projector, which Room 1 does not"
                + " have.");
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.penalty()).isEqualTo(2);
      assertThat(finding.subjects()).containsExactly(Session.Id.of("play"), Room.Id.of("room-1"));
    });
  }

  @Test
  void eachRoomIsLookedAt() {
    assertThat(withStage()
            .at(
                "09:00",
                List.of("hall", "attic", "room-1"),
                talk("play").addNeed("stage").addNeed("projector"))
            .check(rule))
        .extracting(finding -> finding.subjects().get(1), Finding::penalty)
        .containsExactly(tuple(Room.Id.of("attic"), 1L), tuple(Room.Id.of("room-1"), 2L));
  }

  @Test
  void whoNeedsNothingOrHasItIsFine() {
    assertThat(withStage()
            .at("09:00", "hall", talk("play").addNeed("stage"))
            .at("09:00", "room-1", talk("talk"))
            .at("09:00", "", talk("no-room").addNeed("stage"))
            .session(talk("unplaced").addNeed("stage"))
            .check(rule))
        .isEmpty();
  }
}
