package io.plenary.rule.people;

import static io.plenary.rule.Conference.person;
import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.plenary.agenda.Participation.Delivery;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class AvailabilityUnknownTest {

  private final Rule rule = new AvailabilityUnknown();

  private static Conference withMinister() {
    return Conference.withTwoRooms()
        .person(person("minister", "H.E.", "Eva Egger")
            .addAvailability(range("2024-11-19T09:00/2024-11-19T11:00")));
  }

  @Test
  void whoHasNotSaidWhenTheyAreThereIsFound() {
    Conference conference =
        withMinister().at("09:00", "room-1", talk("address").addParticipation(speaks("adams")));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "Ms Ann Adams is needed for “Address”, Tuesday 19 November 09:00–10:00, and has not said when"
                + " they are there.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("address"), Person.Id.of("adams"));
  }

  /** Nobody can be there for no time; person-unavailable takes it so, too. */
  @Test
  void aTimeOfNoLengthSaysNothing() {
    assertThat(withMinister()
            .person(
                person("clerk", "Mr", "Carl Clark").addAvailability(range("2024-11-19T09:00/PT0S")))
            .at("09:00", "room-1", talk("address").addParticipation(speaks("clerk")))
            .check(rule))
        .hasSize(1);
  }

  @Test
  void eachPersonIsToldOncePerSession() {
    assertThat(withMinister()
            .at(
                "09:00",
                "room-1",
                talk("address")
                    .addParticipation(speaks("adams"))
                    .addParticipation("adams", Role.HOST)
                    .addParticipation(speaks("brown")))
            .at("10:00", "room-1", talk("reply").addParticipation(speaks("brown")))
            .check(rule))
        .extracting(
            finding -> finding.subjects().get(0), finding -> finding.subjects().get(1))
        .containsExactly(
            tuple(Session.Id.of("address"), Person.Id.of("adams")),
            tuple(Session.Id.of("address"), Person.Id.of("brown")),
            tuple(Session.Id.of("reply"), Person.Id.of("brown")));
  }

  @Test
  void whoHasSaidSoOrIsNotNeededIsFine() {
    assertThat(withMinister()
            .at("14:00", "room-1", talk("address").addParticipation(speaks("minister")))
            .at(
                "09:00",
                "room-1",
                talk("video").addParticipation(speaks("adams").by(Delivery.RECORDED_VIDEO)))
            .at("10:00", "room-1", talk("paper").addParticipation("adams", Role.AUTHOR))
            .session(talk("unplaced").addParticipation(speaks("adams")))
            .check(rule))
        .isEmpty();
  }
}
