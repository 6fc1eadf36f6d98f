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
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PersonIdleTest {

  private final Rule rule = new PersonIdle();

  private static Session.Builder adams(String id) {
    return talk(id).addParticipation("adams", Role.RAPPORTEUR);
  }

  @Test
  void aLongWaitIsFound() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", adams("opening"))
        .at("13:01", "room-2", adams("closing"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "Ms Ann Adams has to wait for 3 hours 1 minute between “Opening”, Tuesday 19 November"
                + " 09:00–10:00, and “Closing”, Tuesday 19 November 13:01–14:01; the limit is 3 hours.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("opening"), Session.Id.of("closing"), Person.Id.of("adams"));
  }

  @Test
  void justTheLimitOrANightIsFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", adams("opening"))
            .at("13:00", "room-1", adams("closing"))
            .at("2024-11-20T09:00", "room-1", adams("next-day"))
            .at("19:00", "room-1", talk("other").addParticipation(speaks("brown")))
            .at(
                "20:00",
                "room-1",
                talk("video").addParticipation(speaks("adams").by(Delivery.RECORDED_VIDEO)))
            .check(rule))
        .isEmpty();
  }

  @Test
  void eachWaitIsToldAndTheLimitCanBeSet() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", adams("first"))
            .at("11:01", "room-1", adams("second"))
            .at("13:02", "room-1", adams("third"))
            .check(rule.with(rule.options().with("most", Duration.ofHours(1)))))
        .hasSize(2);
  }
}
