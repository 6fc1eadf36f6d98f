package io.plenary.rule.people;

import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Participation.Delivery;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import io.plenary.time.TimeRange;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PersonUnavailableTest {

  private final Rule rule = new PersonUnavailable();

  private static Conference withMinister() {
    return Conference.empty()
        .room(Conference.room("hall", "Hall"))
        .person(Conference.person("minister", "H.E.", "Eva Egger")
            .addAvailability(
                TimeRange.parse("2024-11-19T09:00/2024-11-19T11:00", ZoneId.of("Europe/Paris"))));
  }

  @Test
  void aTalkAfterTheMinisterHasLeftIsFound() {
    assertThat(withMinister()
            .at("10:30", "hall", talk("address").addParticipation(speaks("minister")))
            .sentences(rule))
        .containsExactly(
            "H.E. Eva Egger is needed for “Address”, Tuesday 19 November 10:30–11:30, and is not there"
                + " on Tuesday 19 November 11:00–11:30.");
  }

  @Test
  void aTalkWhileTheMinisterIsThereIsFine() {
    assertThat(withMinister()
            .at("10:00", "hall", talk("address").addParticipation(speaks("minister")))
            .check(rule))
        .isEmpty();
  }

  @Test
  void eachPersonIsTold() {
    assertThat(withMinister()
            .person(Conference.person("adams", "Ms", "Ann Adams")
                .addAvailability(Conference.range("2024-11-19T09:00/PT1H")))
            .at(
                "10:30",
                "hall",
                talk("address")
                    .addParticipation(speaks("adams"))
                    .addParticipation(speaks("minister")))
            .check(rule))
        .extracting(finding -> finding.subjects().get(1))
        .containsExactly(Person.Id.of("adams"), Person.Id.of("minister"));
  }

  @Test
  void severalRolesAreOneAbsence() {
    assertThat(withMinister()
            .at(
                "14:00",
                "hall",
                talk("address")
                    .addParticipation(speaks("minister"))
                    .addParticipation("minister", Role.HOST))
            .check(rule))
        .hasSize(1);
  }

  @Test
  void aVideoOrASessionWithoutATimeNeedsNobody() {
    assertThat(withMinister()
            .at(
                "14:00",
                "hall",
                talk("video").addParticipation(speaks("minister").by(Delivery.RECORDED_VIDEO)))
            .session(talk("unplaced").addParticipation(speaks("minister")))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aPersonWithoutAvailabilityIsAlwaysThere() {
    assertThat(Conference.withTwoRooms()
            .at("03:00", "room-1", talk("night").addParticipation(speaks("adams")))
            .check(rule))
        .isEmpty();
  }
}
