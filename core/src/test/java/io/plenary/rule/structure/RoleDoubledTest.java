package io.plenary.rule.structure;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.Finding;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class RoleDoubledTest {

  private static final Role TIMEKEEPER = new Role("time-keeper", true, false, false);
  private static final Role HEAD = new Role("head", true, false, false);

  private final Rule rule = new RoleDoubled();

  @Test
  void twoTimekeepersAreFound() {
    Conference conference = Conference.withTwoRooms()
        .session(talk("keynote")
            .addParticipation("brown", Role.SPEAKER)
            .addParticipation("adams", TIMEKEEPER)
            .addParticipation("brown", TIMEKEEPER));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Keynote” has Ms Ann Adams and Mr Bob Brown as time keeper, and there can be one only.");
    assertThat(conference.check(rule).get(0)).satisfies(finding -> {
      assertThat(finding.level()).isEqualTo(Level.MEDIUM);
      assertThat(finding.penalty()).isEqualTo(1);
      assertThat(finding.subjects())
          .containsExactly(Session.Id.of("keynote"), Person.Id.of("adams"), Person.Id.of("brown"));
    });
  }

  @Test
  void eachFurtherPersonCountsAndEachRoleIsSaidOnce() {
    assertThat(Conference.withTwoRooms()
            .person(Conference.person("clark", "Ms", "Cleo Clark"))
            .session(talk("keynote")
                .addParticipation("adams", TIMEKEEPER)
                .addParticipation("adams", HEAD)
                .addParticipation("brown", HEAD)
                .addParticipation("brown", TIMEKEEPER)
                .addParticipation("clark", TIMEKEEPER))
            .check(rule))
        .extracting(Finding::penalty)
        .containsExactly(2L, 1L);
  }

  @Test
  void onePersonOrASharedRoleIsFine() {
    assertThat(Conference.withTwoRooms()
            .session(
                talk("alone").addParticipation("adams", TIMEKEEPER).addParticipation("adams", HEAD))
            .session(talk("moderated")
                .addParticipation("adams", Role.MODERATOR)
                .addParticipation("brown", Role.MODERATOR))
            .session(talk("empty"))
            .check(rule))
        .isEmpty();
  }
}
