package io.plenary.rule.people;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModeratorLoadTest {

  private final Rule rule = new ModeratorLoad();
  private final Rule atMostOne = rule.with(rule.options().with("most", 1));

  private static Session.Builder adams(String id, Role role) {
    return talk(id).addParticipation("adams", role);
  }

  private static Conference moderated(int times) {
    Conference conference = Conference.withTwoRooms();
    for (int i = 0; i < times; i++) {
      conference.at("2024-11-2" + i + "T09:00", "room-1", adams("day-" + i, Role.MODERATOR));
    }
    return conference;
  }

  @Test
  void theSeventhSessionIsFound() {
    assertThat(moderated(6).check(rule)).isEmpty();
    assertThat(moderated(7).sentences(rule))
        .containsExactly("Ms Ann Adams is moderator of 7 sessions; the limit is 6.");
  }

  @Test
  void eachSessionTooManyCounts() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", adams("first", Role.CHAIR))
            .at("10:00", "room-1", adams("second", Role.MODERATOR))
            .at(
                "11:00",
                "room-1",
                adams("third", Role.SPEAKER).addParticipation("adams", Role.CHAIR))
            .check(atMostOne))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.penalty()).isEqualTo(2);
          assertThat(finding.sentence()).startsWith("Ms Ann Adams is chair and moderator of 3");
          assertThat(finding.subjects())
              .containsExactly(
                  Session.Id.of("first"),
                  Session.Id.of("second"),
                  Session.Id.of("third"),
                  Person.Id.of("adams"));
        });
  }

  @Test
  void otherRolesOtherPeopleAndSessionsThatAreNotPlacedDoNotCount() {
    assertThat(Conference.withTwoRooms()
            .at(
                "09:00",
                "room-1",
                adams("first", Role.MODERATOR).addParticipation("adams", Role.CHAIR))
            .at("10:00", "room-1", adams("second", Role.SPEAKER))
            .at(
                "11:00",
                "room-1",
                adams("third", Role.HOST).addParticipation("brown", Role.MODERATOR))
            .session(adams("unplaced", Role.MODERATOR))
            .check(atMostOne))
        .isEmpty();
  }

  @Test
  void onlyTheRolesOfThePersonThemselvesAreTold() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", adams("first", Role.CHAIR))
            .at(
                "10:00",
                "room-1",
                adams("second", Role.CHAIR).addParticipation("brown", Role.MODERATOR))
            .sentences(atMostOne))
        .containsExactly("Ms Ann Adams is chair of 2 sessions; the limit is 1.");
  }

  @Test
  void theRolesCanBeSet() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", adams("first", Role.of("session-host")))
        .at("10:00", "room-1", adams("second", Role.of("session-host")))
        .at("11:00", "room-1", adams("third", Role.MODERATOR));

    assertThat(conference.sentences(
            atMostOne.with(atMostOne.options().with("roles", List.of("session-host")))))
        .containsExactly("Ms Ann Adams is session host of 2 sessions; the limit is 1.");
  }
}
