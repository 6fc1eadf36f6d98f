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
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ShortPauseTest {

  private final Rule rule = new ShortPause();

  private static Session.Builder adams(String id) {
    return talk(id).addParticipation(speaks("adams"));
  }

  @Test
  void twoTalksWithHardlyAPauseAreFound() {
    Conference conference = Conference.withTwoRooms()
        .at("10:14", "room-2", adams("keynote"))
        .at("09:00", "room-1", adams("opening"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "Ms Ann Adams must speak in “Opening”, Tuesday 19 November 09:00–10:00, and again in"
                + " “Keynote”, Tuesday 19 November 10:14–11:14, with 14 minutes between them, and should"
                + " have at least 15 minutes.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("keynote"), Session.Id.of("opening"), Person.Id.of("adams"));
  }

  @Test
  void talksThatTouchHaveNoPauseAndEachPersonCounts() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", adams("opening").addParticipation(speaks("brown")))
            .at("10:00", "room-1", adams("keynote").addParticipation("brown", Role.HOST))
            .check(rule))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.penalty()).isEqualTo(2);
          assertThat(finding.sentence())
              .startsWith("Ms Ann Adams and Mr Bob Brown must speak in")
              .contains("with no time between them");
        });
  }

  @Test
  void justEnoughOfAPauseOrAnOverlapIsFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", adams("opening"))
            .at("10:15", "room-1", adams("keynote"))
            .at("11:00", "room-2", adams("overlap"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void whoDoesNotSpeakInBothNeedsNoPause() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", adams("opening"))
            .at("10:00", "room-1", talk("report").addParticipation("adams", Role.RAPPORTEUR))
            .at(
                "11:00",
                "room-1",
                talk("video").addParticipation(speaks("adams").by(Delivery.RECORDED_VIDEO)))
            .at("12:00", "room-1", talk("other").addParticipation(speaks("brown")))
            .check(rule))
        .isEmpty();
  }

  @Test
  void partsOfOneBlockAndBlocksWithTheirPartsAreLeftAlone() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 2).addParticipation("adams", Role.MODERATOR))
            .at("09:00", "", adams("first").partOf("sector"))
            .at("10:00", "", block("inner", 1).partOf("sector"))
            .at("10:00", "", adams("deep").partOf("inner"))
            .at("11:00", "", adams("longer").partOf("sector"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void thePauseCanBeSet() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", adams("opening"))
        .at("10:30", "room-1", adams("keynote"));

    assertThat(conference.check(rule.with(rule.options().with("least", Duration.ofMinutes(30)))))
        .isEmpty();
    assertThat(conference.check(rule.with(rule.options().with("least", Duration.ofMinutes(31)))))
        .hasSize(1);
  }
}
