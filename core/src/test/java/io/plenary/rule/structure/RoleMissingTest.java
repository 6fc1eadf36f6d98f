package io.plenary.rule.structure;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Role;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class RoleMissingTest {

  private final Rule rule = new RoleMissing();

  @Test
  void eachRoleThatASectorLacksIsFound() {
    Conference conference = Conference.empty().session(talk("precursors").kind(SessionKind.SECTOR));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Precursors” is a sector and has no moderator.",
            "“Precursors” is a sector and has no rapporteur.");
    assertThat(conference.check(rule)).allMatch(finding -> finding.level() == Level.MEDIUM);
  }

  @Test
  void aGroupWithBothIsFine() {
    assertThat(Conference.withTwoRooms()
            .session(talk("precursors")
                .kind(SessionKind.FOCUSED_GROUP)
                .addParticipation("adams", Role.MODERATOR)
                .addParticipation("brown", Role.RAPPORTEUR))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aTalkNeedsNobody() {
    assertThat(Conference.empty().session(talk("talk")).check(rule)).isEmpty();
  }
}
