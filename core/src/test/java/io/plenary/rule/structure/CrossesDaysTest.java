package io.plenary.rule.structure;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class CrossesDaysTest {

  private final Rule rule = new CrossesDays();

  @Test
  void aConcertThatGoesOnAfterMidnightIsFound() {
    Conference conference = Conference.withTwoRooms().at("23:15", "room-1", talk("concert"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Concert”, Tuesday 19 November 23:15 – Wednesday 20 November 00:15, goes on for 15 minutes"
                + " after the end of Tuesday 19 November.");
    assertThat(conference.check(rule)).allMatch(finding -> finding.level() == Level.SOFT);
  }

  @Test
  void whatEndsWithTheDayIsFine() {
    assertThat(Conference.withTwoRooms()
            .at("23:00", "room-1", talk("concert"))
            .at("2024-11-20T00:00", "room-1", talk("moment").duration(Duration.ZERO))
            .session(talk("unplaced"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void theDayEndsWhereTheConferenceSays() {
    Conference untilFour = Conference.withTwoRooms()
        .saying(agenda -> agenda.dayStart(LocalTime.of(4, 0)))
        .at("23:15", "room-1", talk("concert"))
        .at("2024-11-20T03:30", "room-1", talk("breakfast"));

    assertThat(untilFour.sentences(rule))
        .singleElement()
        .asString()
        .startsWith("“Breakfast”")
        .endsWith("goes on for 30 minutes after the end of Tuesday 19 November.");
  }

  @Test
  void whatIsSaidOfABlockIsNotSaidOfItsPartsAgain() {
    assertThat(Conference.withTwoRooms()
            .at("22:00", "room-1", block("party", 3))
            .inBlock(90, talk("music").partOf("party"))
            .at("20:00", "room-2", block("dinner", 2))
            .inBlock(210, talk("speech").partOf("dinner"))
            .session(block("open", 2))
            .at("23:30", "", talk("lost").partOf("open"))
            .check(rule))
        .extracting(finding -> finding.subjects().get(0))
        .containsExactly(Session.Id.of("party"), Session.Id.of("speech"), Session.Id.of("lost"));
  }
}
