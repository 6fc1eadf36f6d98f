package io.plenary.rule.people;

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

class TooManyDaysTest {

  private final Rule rule = new TooManyDays();

  private static Session.Builder adams(String id) {
    return talk(id).addParticipation("adams", Role.RAPPORTEUR);
  }

  @Test
  void aWeekForTwoSessionsIsFound() {
    Conference conference = Conference.withTwoRooms()
        .at("2024-11-22T09:00", "room-1", adams("closing"))
        .at("2024-11-19T09:00", "room-1", adams("opening"))
        .at("2024-11-20T09:00", "room-1", adams("between"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "Ms Ann Adams is needed from Tuesday 19 November, for “Opening”, to Friday 22 November, for"
                + " “Closing”: for 4 days, and the limit is 2.");
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.penalty()).isEqualTo(2);
      assertThat(finding.subjects())
          .containsExactly(
              Session.Id.of("opening"), Session.Id.of("closing"), Person.Id.of("adams"));
    });
  }

  @Test
  void twoDaysAreFine() {
    assertThat(Conference.withTwoRooms()
            .at("2024-11-19T09:00", "room-1", adams("opening"))
            .at("2024-11-20T23:30", "room-1", adams("over-midnight"))
            .at("2024-11-21T09:00", "room-1", talk("other").addParticipation(speaks("brown")))
            .at(
                "2024-11-23T09:00",
                "room-1",
                talk("video").addParticipation(speaks("adams").by(Delivery.RECORDED_VIDEO)))
            .session(adams("unplaced"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void theLimitCanBeSet() {
    Conference conference = Conference.withTwoRooms().at("09:00", "room-1", adams("opening"));

    assertThat(conference.check(rule.with(rule.options().with("most", 1)))).isEmpty();
    assertThat(conference.check(rule.with(rule.options().with("most", 0))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects())
            .containsExactly(Session.Id.of("opening"), Person.Id.of("adams")));
  }
}
