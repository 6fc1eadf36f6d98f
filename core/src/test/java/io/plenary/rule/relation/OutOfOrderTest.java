package io.plenary.rule.relation;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Relation;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class OutOfOrderTest {

  private final Rule rule = new OutOfOrder();

  /** The first from 09:00 to 10:00, the second an hour from a time of its own. */
  private static Conference lectures(String second, Relation relation) {
    return Conference.withTwoRooms()
        .at("09:00", "room-1", talk("first"))
        .at(second, "room-2", talk("second").addRelation(relation));
  }

  @Test
  void aSummaryThatStartsBeforeTheGroupsEndIsFound() {
    Conference conference = lectures("09:59", Relation.after("first"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Second”, Tuesday 19 November 09:59–10:59, must come after “First”, Tuesday 19 November"
                + " 09:00–10:00, and so cannot start before Tuesday 19 November 10:00.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("first"), Session.Id.of("second"));
  }

  @Test
  void whatStartsWhenTheOtherEndsIsFine() {
    assertThat(lectures("10:00", Relation.after("first")).check(rule)).isEmpty();
  }

  @Test
  void beforeIsTheSameTheOtherWayRound() {
    assertThat(lectures("08:00", Relation.before("first")).check(rule)).isEmpty();
    assertThat(lectures("08:01", Relation.before("first")).sentences(rule))
        .containsExactly(
            "“First”, Tuesday 19 November 09:00–10:00, must come after “Second”, Tuesday 19 November"
                + " 08:01–09:01, and so cannot start before Tuesday 19 November 09:01.");
  }

  @Test
  void theGapIsKept() {
    Relation afterLunch = Relation.after("first").withGap(Duration.ofMinutes(90));

    assertThat(lectures("11:30", afterLunch).check(rule)).isEmpty();
    assertThat(lectures("11:29", afterLunch).sentences(rule))
        .singleElement()
        .asString()
        .endsWith("and so cannot start before Tuesday 19 November 11:30.");
  }

  @Test
  void anotherDayBeginsWhereTheConferenceSays() {
    Relation nextDay = Relation.after("first").withAnotherDay();

    assertThat(lectures("2024-11-20T00:00", nextDay).check(rule)).isEmpty();
    assertThat(lectures("23:59", nextDay).sentences(rule))
        .singleElement()
        .asString()
        .endsWith("and so cannot start before Wednesday 20 November 00:00.");
    assertThat(lectures("2024-11-20T03:59", nextDay)
            .saying(agenda -> agenda.dayStart(LocalTime.of(4, 0)))
            .sentences(rule))
        .singleElement()
        .asString()
        .endsWith("and so cannot start before Wednesday 20 November 04:00.");
  }

  @Test
  void onAnotherDayTheGapIsKeptToo() {
    Relation rested = Relation.after("first").withAnotherDay().withGap(Duration.ofHours(24));

    assertThat(lectures("2024-11-20T10:00", rested).check(rule)).isEmpty();
    assertThat(lectures("2024-11-20T09:59", rested).sentences(rule))
        .singleElement()
        .asString()
        .endsWith("and so cannot start before Wednesday 20 November 10:00.");
  }

  @Test
  void eachBrokenRelationCountsAndTheStrictestIsTold() {
    Conference conference = Conference.withTwoRooms()
        .at(
            "09:00",
            "room-1",
            talk("first")
                .addRelation(Relation.before("second").withGap(Duration.ofMinutes(30)))
                .addRelation(Relation.sameTimeAs("second"))
                .addRelation(Relation.before("third")))
        .at(
            "10:15",
            "room-2",
            talk("second")
                .addRelation(Relation.after("first").withGap(Duration.ofHours(1)))
                .addRelation(Relation.after("first")))
        .at("10:00", "room-1", talk("third"));

    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.penalty()).isEqualTo(2);
      assertThat(finding.sentence())
          .endsWith("and so cannot start before Tuesday 19 November 11:00.");
    });
  }

  @Test
  void thePlaceOfTheLaterOneShowsItsOwnClock() {
    assertThat(Conference.withTwoRooms()
            .room(Conference.room("london", "London").zone(ZoneId.of("Europe/London")))
            .at("09:00", "room-1", talk("first"))
            .at(
                "2024-11-19T08:30+00:00",
                "london",
                talk("second").addRelation(Relation.after("first")))
            .sentences(rule))
        .containsExactly(
            "“Second”, Tuesday 19 November 08:30–09:30, must come after “First”, Tuesday 19 November"
                + " 09:00–10:00, and so cannot start before Tuesday 19 November 09:00.");
  }

  @Test
  void nothingIsSaidOfOtherRelationsNorWhereOneIsNotPlaced() {
    assertThat(lectures("09:00", Relation.adjacentTo("first")).check(rule)).isEmpty();
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("first").addRelation(Relation.after("unplaced")))
            .session(talk("unplaced"))
            .at("09:00", "room-2", talk("third").addRelation(Relation.after("gone")))
            .at("09:00", "room-2", talk("gone").status(Session.Status.CANCELLED))
            .check(rule))
        .isEmpty();
  }
}
