package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidAgendaExceptionTest {

  private static final Defect BLANK =
      new Defect(Defect.Code.BLANK, List.of(), "the agenda has a blank id");

  @Test
  void oneDefectIsToldInTheSingular() {
    assertThat(new InvalidAgendaException(List.of(BLANK)))
        .hasMessage("this agenda has a defect:\n  the agenda has a blank id");
  }

  @Test
  void severalDefectsAreListedUnderTheirNumber() {
    assertThat(new InvalidAgendaException(List.of(BLANK, BLANK)))
        .hasMessage("this agenda has 2 defects:\n"
            + "  the agenda has a blank id\n  the agenda has a blank id");
  }

  @Test
  void veryManyDefectsAreCountedInTheMessageAndAllInTheList() {
    InvalidAgendaException fifty = new InvalidAgendaException(Collections.nCopies(50, BLANK));
    InvalidAgendaException more = new InvalidAgendaException(Collections.nCopies(53, BLANK));

    assertThat(fifty.getMessage().lines()).hasSize(51);
    assertThat(fifty).hasMessageEndingWith("id");
    assertThat(more.getMessage().lines()).hasSize(52);
    assertThat(more).hasMessageStartingWith("this agenda has 53 defects:");
    assertThat(more).hasMessageEndingWith("\n  … and 3 more");
    assertThat(more.defects()).hasSize(53);
  }

  @Test
  void theListCannotBeChanged() {
    List<Defect> given = new ArrayList<>(List.of(BLANK));
    InvalidAgendaException thrown = new InvalidAgendaException(given);
    given.clear();

    assertThat(thrown.defects()).containsExactly(BLANK);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> thrown.defects().clear());
  }
}
