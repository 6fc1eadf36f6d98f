package io.plenary.rule.people;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Participation.Delivery;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonClashTest {

  private final Rule rule = new PersonClash();

  @Test
  void aSpeakerInTwoRoomsAtOnceIsFound() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", talk("opening").addParticipation(speaks("adams")))
        .at("09:30", "room-2", talk("keynote").addParticipation(speaks("adams")));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "Ms Ann Adams cannot be in two sessions at once: “Opening”, Tuesday 19 November 09:00–10:00,"
                + " and “Keynote”, Tuesday 19 November 09:30–10:30.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("opening"), Session.Id.of("keynote"), Person.Id.of("adams"));
  }

  @Test
  void eachPersonCounts() {
    assertThat(Conference.withTwoRooms()
            .at(
                "09:00",
                "room-1",
                talk("opening").addParticipation(speaks("adams")).addParticipation(speaks("brown")))
            .at(
                "09:00",
                "room-2",
                talk("keynote").addParticipation(speaks("brown")).addParticipation(speaks("adams")))
            .check(rule))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.penalty()).isEqualTo(2);
          assertThat(finding.sentence()).startsWith("Ms Ann Adams and Mr Bob Brown cannot be");
        });
  }

  @Test
  void oneAfterTheOtherIsFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("opening").addParticipation(speaks("adams")))
            .at("10:00", "room-2", talk("keynote").addParticipation(speaks("adams")))
            .check(rule))
        .isEmpty();
  }

  @Test
  void whoModeratesABlockMaySpeakInIt() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 2).addParticipation("adams", Role.MODERATOR))
            .at("09:00", "", talk("first").partOf("sector").addParticipation(speaks("adams")))
            .check(rule))
        .isEmpty();
  }

  @Test
  void whoModeratesABlockCannotSpeakInAnotherOne() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 2).addParticipation("adams", Role.MODERATOR))
            .at("09:00", "room-2", block("group", 2))
            .at("10:00", "", talk("first").partOf("group").addParticipation(speaks("adams")))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects())
            .startsWith(Session.Id.of("sector"), Session.Id.of("first")));
  }

  @Test
  void aClashOfTwoBlocksIsSaidOnceAndNotForTheirParts() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 2).addParticipation("adams", Role.MODERATOR))
            .at("09:00", "", talk("first").partOf("sector").addParticipation(speaks("adams")))
            .at("09:00", "room-2", block("group", 2).addParticipation("adams", Role.MODERATOR))
            .check(rule))
        .hasSize(1);
  }

  @Test
  void aRecordedVideoNeedsNobodyAndARemoteTalkDoes() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", talk("opening").addParticipation(speaks("adams")))
        .at(
            "09:00",
            "room-2",
            talk("video").addParticipation(speaks("adams").by(Delivery.RECORDED_VIDEO)));
    assertThat(conference.check(rule)).isEmpty();

    conference.at(
        "09:00", "room-2", talk("remote").addParticipation(speaks("adams").by(Delivery.REMOTE)));
    assertThat(conference.check(rule)).hasSize(1);
  }

  @Test
  void whoNeedNotBePresentClashesWithNothing() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("opening").addParticipation(speaks("adams")))
            .at(
                "09:00",
                "room-2",
                talk("paper").addParticipation(Participation.of("adams", Role.AUTHOR)))
            .check(rule))
        .isEmpty();
  }

  @Test
  void onlyGivenRolesCountIfAnyAreGiven() {
    Rule chairs = rule.with(rule.options().with("roles", List.of("chair", "author")));
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", talk("opening").addParticipation("adams", Role.CHAIR))
        .at("09:00", "room-2", talk("keynote").addParticipation(speaks("adams")))
        .at("09:00", "", talk("paper").addParticipation("adams", Role.AUTHOR));
    assertThat(conference.check(rule)).hasSize(1);
    assertThat(conference.check(chairs)).isEmpty();

    conference.at("09:30", "", talk("closing").addParticipation("adams", Role.CHAIR));
    assertThat(conference.check(chairs))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects())
            .containsExactly(
                Session.Id.of("opening"), Session.Id.of("closing"), Person.Id.of("adams")));
  }

  @Test
  void severalRolesInOneSessionAreOnePresence() {
    assertThat(Conference.withTwoRooms()
            .at(
                "09:00",
                "room-1",
                talk("opening")
                    .addParticipation(speaks("adams"))
                    .addParticipation("adams", Role.HOST))
            .check(rule))
        .isEmpty();
  }
}
