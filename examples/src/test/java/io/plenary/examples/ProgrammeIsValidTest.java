package io.plenary.examples;

import static io.plenary.assertion.AgendaAssertions.assertThat;

import io.plenary.agenda.Agenda;
import org.junit.jupiter.api.Test;

/** What a conference's own build would hold: nobody changes the programme to one that cannot be held. */
class ProgrammeIsValidTest {

  private final Agenda agenda = Programme.read().orThrow();

  @Test
  void theProgrammeCanBeHeld() {
    assertThat(agenda).isValid();
  }

  @Test
  void everySectorAndGroupHasModeratorAndRapporteur() {
    assertThat(agenda).hasNoFinding("role-missing");
  }
}
