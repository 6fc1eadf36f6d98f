package io.plenary.assertion;

import static io.plenary.assertion.AgendaAssertions.assertThat;
import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.Finding;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Level;
import java.time.ZonedDateTime;
import java.util.List;
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

  @Test
  void whatIsMeantSoIsNoFinding() {
    Finding finding = Rules.standard().check(clash).findings().get(0);
    Agenda meant = clash.withAcknowledgements(List.of(
        Rules.standard().check(clash).acknowledge(finding, "Ms Adams", "they share a stage")));

    assertThat(meant).isValid().hasNoFinding("room-clash");
    assertThat(meant).hasFinding("room-clash").about("opening", "keynote");
  }

  @Test
  void aFindingIsAboutSomeone() {
    assertThat(clash)
        .hasFinding("room-clash")
        .about("keynote")
        .about(Session.Id.of("opening"), Room.Id.of("room-1"))
        .and()
        .isFullyPlaced();

    assertThatThrownBy(() -> assertThat(clash).hasFinding("room-clash").about("panel"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("expected a finding of 'room-clash' about [panel], and found:\n"
            + "- Room 1 cannot hold two sessions at once: “Opening”, Tuesday 19 November 09:00–10:00,"
            + " and “Keynote”, Tuesday 19 November 09:00–10:00. [room-clash]");
    assertThatThrownBy(
            () -> assertThat(clash).hasFinding("room-clash").about(Person.Id.of("keynote")))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertThat(clash).hasFinding("person-clash"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("expected a finding of 'person-clash', and found:\nnothing");
  }

  @Test
  void rulesMayBeOthers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThat(clash).checkedBy(Rules.none()).hasNoFinding("room-clash"));
    assertThat(clash)
        .checkedBy(Rules.standard().level("room-clash", Level.SOFT))
        .hasFinding("room-clash");
  }

  @Test
  void aSessionIsWhereItIs() {
    assertThat(clash)
        .places("opening")
        .inRoom("room-1")
        .at("2024-11-19T09:00")
        .at(ZonedDateTime.parse("2024-11-19T08:00Z"))
        .and()
        .places("keynote");

    assertThatThrownBy(() -> assertThat(clash).places("opening").inRoom("room-2"))
        .hasMessage("expected 'opening' in room 'room-2', and found:\n- room-1");
    assertThatThrownBy(() -> assertThat(clash).places("opening").at("2024-11-19T09:30"))
        .hasMessage("expected 'opening' at 2024-11-19T09:30+01:00, and found:\n"
            + "- 2024-11-19T09:00+01:00/2024-11-19T10:00+01:00");
    assertThatThrownBy(() -> assertThat(clash).places("panel"))
        .hasMessage("expected a session 'panel', and found:\n- opening\n- keynote");
  }

  @Test
  void aPartIsWhereItsBlockIs() {
    Agenda agenda = Conference.withTwoRooms()
        .at("09:00", "room-1", block("sector", 2))
        .at("10:00", "", talk("part").partOf("sector"))
        .build();

    assertThat(agenda).places("part").inRoom("room-1");
  }

  @Test
  void whatIsCancelledNeedsNoTime() {
    Agenda agenda = Conference.withTwoRooms()
        .session(block("sector", 2).status(Session.Status.CANCELLED))
        .session(talk("part").partOf("sector"))
        .build();

    assertThat(agenda).isFullyPlaced();
    assertThatThrownBy(() ->
            assertThat(Conference.empty().session(talk("opening")).build()).isFullyPlaced())
        .hasMessage("expected every session to have a time, and found:\n- Opening (opening)");
    assertThatThrownBy(() ->
            assertThat(Conference.empty().session(talk("opening")).build()).places("opening"))
        .hasMessage("expected 'opening' to be placed, and found:\nit has no time");
  }

  @Test
  void bothKindsOfAssertionsStandBesideEachOther() {
    assertThat(clash).hasNoFinding("person-clash");
    Assertions.assertThat(clash.sessions())
        .allSatisfy(session -> assertThat(clash).places(session.id().value()).inRoom("room-1"));
  }
}
