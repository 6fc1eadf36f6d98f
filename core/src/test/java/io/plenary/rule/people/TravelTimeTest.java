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

class TravelTimeTest {

  private final Rule rule = new TravelTime();

  private static Room.Builder at(String venue) {
    return room(venue.toLowerCase(java.util.Locale.ROOT), venue)
        .place(new Place(Optional.of(Text.of(venue)), Optional.empty(), Optional.empty()));
  }

  private static Conference twoCities() {
    return Conference.withTwoRooms()
        .room(at("Prague"))
        .room(at("Strasbourg"))
        .room(room("annex", "Annex").place(Place.building("Annex")));
  }

  private static Session.Builder adams(String id) {
    return talk(id).addParticipation(speaks("adams"));
  }

  @Test
  void twoCitiesWithinAnHourAreFound() {
    Conference conference = twoCities()
        .at("09:00", "strasbourg", adams("opening"))
        .at("10:59", "prague", adams("keynote"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "Ms Ann Adams must travel from Strasbourg to Prague in 59 minutes, between “Opening”, Tuesday"
                + " 19 November 09:00–10:00, and “Keynote”, Tuesday 19 November 10:59–11:59; that takes 1"
                + " hour.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(
            Session.Id.of("opening"),
            Session.Id.of("keynote"),
            Room.Id.of("strasbourg"),
            Room.Id.of("prague"),
            Person.Id.of("adams"));
  }

  @Test
  void anHourIsEnough() {
    assertThat(twoCities()
            .at("09:00", "strasbourg", adams("opening"))
            .at("11:00", "prague", adams("keynote"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aRoomThatNamesNoVenueIsAtTheAgendasOwn() {
    assertThat(twoCities()
            .at("09:00", "room-1", adams("opening"))
            .at("10:00", "annex", adams("keynote"))
            .at("11:00", "prague", adams("closing"))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects())
            .startsWith(Session.Id.of("keynote"), Session.Id.of("closing")));
  }

  @Test
  void eachPersonCounts() {
    assertThat(twoCities()
            .at("09:00", "strasbourg", adams("opening").addParticipation(speaks("brown")))
            .at("10:00", "prague", adams("keynote").addParticipation(speaks("brown")))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.penalty()).isEqualTo(2));
  }

  @Test
  void whoIsNotThereInPersonNeedNotTravel() {
    assertThat(twoCities()
            .at("09:00", "strasbourg", adams("opening"))
            .at(
                "10:00",
                "prague",
                talk("remote").addParticipation(speaks("adams").by(Delivery.REMOTE)))
            .at("10:00", "prague", talk("other").addParticipation(speaks("brown")))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aRoomInCommonNoRoomAnOverlapOrABlockIsFine() {
    assertThat(twoCities()
            .at("09:00", List.of("strasbourg", "prague"), adams("opening"))
            .at("10:00", List.of("prague", "room-1"), adams("keynote"))
            .at("11:00", "", adams("nowhere"))
            .at("14:00", "prague", adams("panel"))
            .at("14:30", "strasbourg", adams("overlap"))
            .at("18:00", "prague", block("sector", 1).addParticipation("adams", Role.MODERATOR))
            .at("19:00", "strasbourg", adams("part").partOf("sector"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void overMidnightIsNoExcuseAndTheTimeCanBeSet() {
    Conference conference = twoCities()
        .at("22:00", "strasbourg", adams("dinner"))
        .at("2024-11-20T01:00", "prague", adams("breakfast"));

    assertThat(conference.check(rule)).isEmpty();
    assertThat(conference.check(rule.with(rule.options().with("least", Duration.ofHours(3)))))
        .hasSize(1);
  }
}
