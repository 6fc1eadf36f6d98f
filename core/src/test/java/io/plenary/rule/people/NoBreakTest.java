package io.plenary.rule.people;

import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Participation.Delivery;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NoBreakTest {

  private final Rule rule = new NoBreak();

  private static Session.Builder adams(String id, int minutes) {
    return talk(id)
        .duration(Duration.ofMinutes(minutes))
        .addParticipation("adams", Role.INTERPRETER);
  }

  @Test
  void aMorningWithoutAPauseIsFound() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", adams("first", 120))
        .at("11:14", "room-2", adams("second", 107));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "Ms Ann Adams is on duty for 4 hours 1 minute, Tuesday 19 November 09:00–13:01, without a"
                + " pause of at least 15 minutes; the limit is 4 hours.");
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.penalty()).isEqualTo(1);
      assertThat(finding.subjects())
          .containsExactly(Session.Id.of("first"), Session.Id.of("second"), Person.Id.of("adams"));
    });
  }

  @Test
  void aPauseOrJustTheLimitIsFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", adams("first", 120))
            .at("11:15", "room-1", adams("second", 240))
            .at("18:00", "room-1", adams("third", 60))
            .at("19:00", "room-1", adams("fourth", 180))
            .check(rule))
        .isEmpty();
  }

  @Test
  void eachStretchIsToldAndNamesItsSessionsOnly() {
    assertThat(Conference.withTwoRooms()
            .at("06:00", "room-1", adams("early", 300))
            .at("12:00", "room-1", adams("midday", 60))
            .at("14:00", "room-1", adams("late", 300))
            .check(rule))
        .extracting(finding -> finding.subjects().get(0))
        .containsExactly(Session.Id.of("early"), Session.Id.of("late"));
  }

  @Test
  void aBlockAndItsPartsAreOneDutyToTheEndOfTheLast() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", adams("block", 180).kind(SessionKind.BLOCK))
            .at("09:00", "", adams("first", 30).partOf("block"))
            .at("11:30", "", adams("second", 60).partOf("block"))
            .at("12:35", "room-1", adams("after", 60))
            .sentences(rule))
        .singleElement()
        .asString()
        .startsWith(
            "Ms Ann Adams is on duty for 4 hours 35 minutes, Tuesday 19 November 09:00–13:35,");
  }

  @Test
  void othersVideosAndSessionsOfNoLengthAreNoDuty() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", adams("first", 120))
            .at("11:14", "room-1", adams("point", 0))
            .at("11:28", "room-1", adams("second", 120))
            .at("11:00", "room-2", talk("other").addParticipation(speaks("brown")))
            .at(
                "11:00",
                "",
                talk("video").addParticipation(speaks("adams").by(Delivery.RECORDED_VIDEO)))
            .check(rule))
        .isEmpty();
  }

  @Test
  void bothTimesCanBeSet() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", adams("first", 60))
        .at("10:00", "room-1", adams("second", 60))
        .at("11:20", "room-1", adams("third", 60));
    Rule strict = rule.with(rule.options().with("longest", Duration.ofMinutes(119)));

    assertThat(conference.check(strict)).hasSize(1);
    assertThat(conference.check(strict.with(strict.options().with("pause", Duration.ZERO))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects())
            .containsExactly(
                Session.Id.of("first"), Session.Id.of("second"), Person.Id.of("adams")));
    assertThat(
            conference.check(strict.with(strict.options().with("pause", Duration.ofMinutes(21)))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects()).contains(Session.Id.of("third")));
  }
}
