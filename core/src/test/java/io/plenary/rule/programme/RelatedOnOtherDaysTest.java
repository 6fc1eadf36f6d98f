package io.plenary.rule.programme;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.rule.Conference;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Rule;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelatedOnOtherDaysTest {

  private final Rule rule = new RelatedOnOtherDays();

  private static Session.Builder routing(String id) {
    return talk(id).addTag(Tag.of("content", "routing"));
  }

  @Test
  void aSubjectOnThreeDaysIsFound() {
    Conference conference = Conference.withTwoRooms()
        .at("2024-11-21T09:00", "room-1", routing("last"))
        .at("09:00", "room-1", routing("first"))
        .at("10:00", "room-1", routing("second"))
        .at("2024-11-20T09:00", "room-1", routing("third"));

    assertThat(conference.sentences(rule))
        .containsExactly("What is marked “routing” is spread over Tuesday 19 November, Wednesday 20"
            + " November and Thursday 21 November.");
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.penalty()).isEqualTo(2);
      assertThat(finding.subjects())
          .containsExactly(Session.Id.of("first"), Session.Id.of("third"), Session.Id.of("last"));
    });
  }

  @Test
  void aSubjectOnOneDayIsFine() {
    assertThat(Conference.withTwoRooms()
            .at("00:00", "room-1", routing("first"))
            .at("23:59", "room-1", routing("second"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void daysAreThoseOfTheConference() {
    Conference conference = Conference.withTwoRooms()
        .at("23:00", "room-1", routing("first"))
        .at("2024-11-20T00:30", "room-1", routing("second"));

    assertThat(conference.check(rule)).hasSize(1);
    Agenda untilFour =
        conference.build().toBuilder().dayStart(LocalTime.of(4, 0)).build();
    assertThat(Rules.none().with(rule).check(untilFour).findings()).isEmpty();
  }

  @Test
  void otherTagsAreFineUnlessTheRuleIsToldThem() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", routing("first").addTag(Tag.of("theme", "networks")))
        .at("2024-11-20T09:00", "room-1", talk("second").addTag(Tag.of("theme", "networks")));

    assertThat(conference.check(rule)).isEmpty();
    assertThat(conference.check(rule.with(rule.options().with("categories", List.of("theme")))))
        .hasSize(1);
  }

  @Test
  void whatIsNotPlacedOrNotHeldIsOnNoDay() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", routing("first"))
            .at("2024-11-20T09:00", "room-1", routing("cancelled").status(Session.Status.CANCELLED))
            .session(routing("unplaced"))
            .check(rule))
        .isEmpty();
  }
}
