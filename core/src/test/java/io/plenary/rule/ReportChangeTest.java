package io.plenary.rule;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import org.junit.jupiter.api.Test;

class ReportChangeTest {

  private static Report at(String opening, String keynote) {
    Agenda agenda = Conference.withTwoRooms()
        .at(opening, "room-1", talk("opening"))
        .at(keynote, "room-1", talk("keynote"))
        .session(talk("panel"))
        .build();
    return Rules.standard().check(agenda);
  }

  @Test
  void newGoneAndChangedFindingsAreToldApart() {
    ReportChange came = at("09:00", "09:30").since(at("09:00", "10:00"));
    ReportChange gone = at("09:00", "10:00").since(at("09:00", "09:30"));
    ReportChange changed = at("09:00", "09:30").since(at("09:00", "09:15"));

    assertThat(came.came()).extracting(Finding::rule).containsExactly("room-clash");
    assertThat(came.gone()).isEmpty();
    assertThat(gone.gone()).isEqualTo(came.came());
    assertThat(gone.came()).isEmpty();
    assertThat(changed.changed()).hasSize(1);
    assertThat(changed.came()).isEmpty();
    assertThat(changed.gone()).isEmpty();
  }

  @Test
  void withoutADifferenceThereIsNone() {
    ReportChange none = at("09:00", "09:30").since(at("09:00", "09:30"));

    assertThat(none.isEmpty()).isTrue();
    assertThat(none).hasToString("Score: -1hard/-1medium/0soft → -1hard/-1medium/0soft");
  }

  @Test
  void itReadsAsALineADifference() {
    assertThat(at("09:00", "09:30").since(at("09:00", "10:00")))
        .hasToString("+ Room 1 cannot hold two sessions at once: “Opening”, Tuesday 19 November"
            + " 09:00–10:00, and “Keynote”, Tuesday 19 November 09:30–10:30. [room-clash]\n"
            + "Score: 0hard/-1medium/0soft → -1hard/-1medium/0soft");
    assertThat(at("09:00", "10:00").since(at("09:00", "09:30")).toString()).startsWith("- Room 1");
    assertThat(at("09:00", "09:15").since(at("09:00", "09:30")).toString()).startsWith("~ Room 1");
  }
}
