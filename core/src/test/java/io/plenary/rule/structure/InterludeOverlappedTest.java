package io.plenary.rule.structure;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class InterludeOverlappedTest {

  private final Rule rule = new InterludeOverlapped();

  private static Conference withLunch() {
    return Conference.withTwoRooms().at("12:00", "", talk("lunch").kind(SessionKind.MEAL));
  }

  @Test
  void aTalkDuringLunchIsFound() {
    Conference conference = withLunch().at("12:30", "room-1", talk("keynote"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Keynote”, Tuesday 19 November 12:30–13:30, would be held during “Lunch”, Tuesday 19"
                + " November 12:00–13:00, which is for everyone.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("keynote"), Session.Id.of("lunch"));
  }

  @Test
  void whichOfTheTwoComesFirstOnTheAgendaDoesNotMatter() {
    assertThat(Conference.withTwoRooms()
            .at("12:30", "room-1", talk("keynote"))
            .at("12:00", "", talk("lunch").kind(SessionKind.MEAL))
            .sentences(rule))
        .singleElement()
        .asString()
        .startsWith("“Keynote”, Tuesday 19 November 12:30–13:30, would be held during “Lunch”");
  }

  @Test
  void aTalkThatEndsWhenLunchBeginsIsFine() {
    assertThat(withLunch().at("11:00", "room-1", talk("keynote")).check(rule)).isEmpty();
  }

  @Test
  void aBlockDuringLunchIsSaidOnceAndNotForEachOfItsParts() {
    assertThat(withLunch()
            .at("12:00", "room-1", block("sector", 2))
            .at("12:00", "", talk("first").partOf("sector"))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects()).startsWith(Session.Id.of("sector")));
  }

  @Test
  void aCoffeeBreakInsideABlockStopsNobodyElse() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("group", 2))
            .at("09:00", "", talk("coffee").kind(SessionKind.BREAK).partOf("group"))
            .at("09:00", "room-2", talk("keynote"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void otherInterludesAndThoseNotForEveryoneAreFine() {
    assertThat(withLunch()
            .at("12:00", "room-1", talk("registration").kind(SessionKind.REGISTRATION))
            .at("18:00", "room-1", talk("concert").kind(SessionKind.SOCIAL))
            .at("18:00", "room-2", talk("late"))
            .check(rule))
        .isEmpty();
  }
}
