package io.plenary.assertion;

import static io.plenary.assertion.AgendaAssertions.assertThat;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.agenda.Agenda;
import io.plenary.rule.Conference;
import io.plenary.rule.Rules;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class AgendaAssertionsTest {

  private final Agenda clash = Conference.withTwoRooms()
      .at("09:00", "room-1", talk("opening"))
      .at("09:00", "room-1", talk("keynote"))
      .build();

  @Test
  void aValidAgendaPasses() {
    Agenda agenda =
        Conference.withTwoRooms().at("09:00", "room-1", talk("opening")).build();

    assertThat(agenda).isValid().isValidFor(Rules.none()).hasNoFinding("room-clash");
  }

  @Test
  void anInvalidOneFailsWithTheReport() {
    assertThatThrownBy(() -> assertThat(clash).isValid())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "expected a valid agenda, and found:\n“Conference” cannot be held like this: 1 finding.")
        .hasMessageContaining("Room 1 cannot hold two sessions at once");
  }

  @Test
  void aFindingOfOneRuleCanBeAskedFor() {
    assertThat(clash).hasNoFinding("person-clash");
    assertThatThrownBy(() -> assertThat(clash).hasNoFinding("room-clash"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("expected no finding of 'room-clash', and found:\n"
            + "- Room 1 cannot hold two sessions at once: “Opening”, Tuesday 19 November 09:00–10:00,"
            + " and “Keynote”, Tuesday 19 November 09:00–10:00. [room-clash]");
  }

  @Test
  void aRuleThatDoesNotExistIsNotTakenForAPass() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThat(clash).hasNoFinding("room-clsh"));
  }

  @Test
  void aLongMessageIsCutBetweenLines() {
    Conference conference = Conference.withTwoRooms();
    for (int i = 0; i < 40; i++) {
      conference.at("09:00", "", talk("talk" + i).addParticipation(speaks("adams")));
    }

    Throwable failure =
        Assertions.catchThrowable(() -> assertThat(conference.build()).isValid());

    Assertions.assertThat(failure.getMessage())
        .hasSizeLessThan(4_100)
        .endsWith("[person-clash]\n…");
  }
}
