package io.plenary.rule.people;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Participation.Delivery;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import io.plenary.value.Place;
import io.plenary.value.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WalkingTimeTest {

  private final Rule rule = new WalkingTime();

  private static Conference palais() {
    return Conference.withTwoRooms()
        .room(room("hall", "Hall").place(Place.building("Palais")))
        .room(room("cellar", "Cellar").place(Place.of("Palais", "-1")))
        .room(room("annex", "Annex").place(Place.building("Annex")))
        .room(room("castle", "Castle")
            .place(new Place(
                Optional.of(Text.of("Castle")), Optional.of(Text.of("Tower")), Optional.empty())))
        .room(room("garden", "Garden")
            .place(new Place(
                Optional.of(Text.of("Castle")), Optional.of(Text.of("Park")), Optional.empty())));
  }

  private static Session.Builder adams(String id) {
    return talk(id).addParticipation(speaks("adams"));
  }

  @Test
  void tooLittleTimeToAnotherBuildingIsFound() {
    Conference conference =
        palais().at("10:09", "annex", adams("keynote")).at("09:00", "hall", adams("opening"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "Ms Ann Adams must get from Hall to Annex in 9 minutes, between “Opening”, Tuesday 19"
                + " November 09:00–10:00, and “Keynote”, Tuesday 19 November 10:09–11:09; the walk takes"
                + " 10 minutes.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(
            Session.Id.of("keynote"),
            Session.Id.of("opening"),
            Room.Id.of("hall"),
            Room.Id.of("annex"),
            Person.Id.of("adams"));
  }

  @Test
  void insideABuildingAndWhereItIsNotKnownTheWayIsShorter() {
    assertThat(palais()
            .at("09:00", "hall", adams("opening"))
            .at("10:04", "cellar", adams("keynote"))
            .at("11:08", "room-1", adams("panel"))
            .at("12:12", "room-2", adams("debate"))
            .at("13:17", "annex", adams("closing"))
            .sentences(rule))
        .hasSize(3)
        .allSatisfy(sentence ->
            assertThat(sentence).contains("in 4 minutes, ").endsWith("the walk takes 5 minutes."));
  }

  @Test
  void justEnoughTimeIsFine() {
    assertThat(palais()
            .at("09:00", "hall", adams("opening"))
            .at("10:05", "cellar", adams("keynote"))
            .at("11:15", "annex", adams("closing"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void eachPersonCounts() {
    assertThat(palais()
            .at("09:00", "hall", adams("opening").addParticipation(speaks("brown")))
            .at("10:00", "cellar", adams("keynote").addParticipation("brown", Role.ATTENDEE))
            .check(rule))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.penalty()).isEqualTo(2);
          assertThat(finding.sentence())
              .startsWith("Ms Ann Adams and Mr Bob Brown must get from Hall to Cellar in no time");
        });
  }

  @Test
  void anotherVenueIsNoWalkAndBuildingsOfOneVenueAre() {
    assertThat(palais()
            .at("09:00", "hall", adams("opening"))
            .at("10:00", "castle", adams("dinner"))
            .check(rule))
        .isEmpty();
    assertThat(palais()
            .at("09:00", "garden", adams("walk"))
            .at("10:06", "castle", adams("dinner"))
            .check(rule))
        .hasSize(1);
  }

  @Test
  void whoIsNotThereInPersonNeedNotWalk() {
    assertThat(palais()
            .at("09:00", "hall", adams("opening"))
            .at(
                "10:00",
                "cellar",
                talk("remote").addParticipation(speaks("adams").by(Delivery.REMOTE)))
            .at("11:00", "hall", talk("paper").addParticipation("adams", Role.AUTHOR))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aRoomInCommonNoRoomAnOverlapOrABlockIsFine() {
    assertThat(palais()
            .at("09:00", List.of("hall", "cellar"), adams("opening"))
            .at("10:00", List.of("cellar", "annex"), adams("keynote"))
            .at("11:00", "", adams("nowhere"))
            .at("12:00", "hall", adams("panel"))
            .at("12:30", "cellar", adams("overlap"))
            .at("15:00", "hall", block("sector", 1).addParticipation("adams", Role.MODERATOR))
            .at("16:00", "cellar", adams("part").partOf("sector"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void theTimesCanBeSet() {
    Conference conference = palais()
        .at("09:00", "hall", adams("opening"))
        .at("10:20", "cellar", adams("keynote"))
        .at("11:20", "annex", adams("closing"));
    Rule quick = rule.with(rule.options().with("buildings", Duration.ZERO));

    assertThat(conference.check(quick)).isEmpty();
    assertThat(conference.check(quick.with(quick.options().with("rooms", Duration.ofMinutes(21)))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects()).startsWith(Session.Id.of("opening")));
  }
}
