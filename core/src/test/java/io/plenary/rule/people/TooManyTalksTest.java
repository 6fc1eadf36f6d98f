package io.plenary.rule.people;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Participation.Delivery;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class TooManyTalksTest {

  private final Rule rule = new TooManyTalks();

  private static Session.Builder adams(String id) {
    return talk(id).addParticipation(speaks("adams"));
  }

  private static Conference withThree() {
    return Conference.withTwoRooms()
        .at("09:00", "room-1", adams("first"))
        .at("11:00", "room-1", adams("second"))
        .at("13:00", "room-1", adams("third"));
  }

  @Test
  void theFourthTalkOfADayIsFound() {
    Conference conference = withThree().at("15:00", "room-1", adams("fourth"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "Ms Ann Adams speaks in 4 sessions on Tuesday 19 November: “First”, “Second”, “Third” and"
                + " “Fourth”; the limit is 3.");
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.penalty()).isEqualTo(1);
      assertThat(finding.subjects())
          .containsExactly(
              Session.Id.of("first"),
              Session.Id.of("second"),
              Session.Id.of("third"),
              Session.Id.of("fourth"),
              Person.Id.of("adams"));
    });
  }

  @Test
  void eachTalkTooManyCountsAndTheLimitCanBeSet() {
    assertThat(withThree().check(rule.with(rule.options().with("most", 1))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.penalty()).isEqualTo(2));
    assertThat(withThree().check(rule)).isEmpty();
  }

  @Test
  void onlySpeakingOnThatDayCounts() {
    assertThat(withThree()
            .at("14:00", "room-1", talk("report").addParticipation("adams", Role.RAPPORTEUR))
            .at(
                "16:00",
                "room-1",
                talk("video").addParticipation(speaks("adams").by(Delivery.RECORDED_VIDEO)))
            .at("18:00", "room-1", talk("other").addParticipation(speaks("brown")))
            .at("2024-11-20T09:00", "room-1", adams("next-day"))
            .session(adams("unplaced"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aRemoteTalkCountsAndSeveralRolesInOneSessionAreOne() {
    assertThat(withThree()
            .at(
                "15:00",
                "room-1",
                talk("remote")
                    .addParticipation(speaks("adams").by(Delivery.REMOTE))
                    .addParticipation("adams", Role.HOST))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.penalty()).isEqualTo(1));
  }

  @Test
  void aBlockInWhichTheySpeakIsNotOneMoreTalk() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 3).addParticipation("adams", Role.MODERATOR))
            .at("09:00", "", adams("first").partOf("sector"))
            .at("10:00", "", adams("second").partOf("sector"))
            .at("13:00", "room-1", adams("third"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aBlockWithATalkOfTheirOwnCountsOnce() {
    Conference conference = withThree()
        .at("15:00", "room-1", block("sector", 3).addParticipation("adams", Role.MODERATOR));
    assertThat(conference.check(rule)).hasSize(1);

    conference.at("15:00", "", adams("part").partOf("sector"));
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.penalty()).isEqualTo(1);
      assertThat(finding.subjects()).contains(Session.Id.of("part"));
    });
  }
}
