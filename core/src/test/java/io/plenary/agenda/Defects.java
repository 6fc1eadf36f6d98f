package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ListAssert;

/** What is wrong with an agenda that cannot be built. */
final class Defects {

  private Defects() {}

  static List<Defect> of(AgendaBuilder agenda) {
    InvalidAgendaException thrown =
        catchThrowableOfType(InvalidAgendaException.class, agenda::build);
    assertThat(thrown).as("an agenda that should not have been built").isNotNull();
    return thrown.defects();
  }

  static ListAssert<Defect> assertDefects(AgendaBuilder agenda) {
    return assertThat(of(agenda));
  }

  /** Asserts that exactly one thing is wrong, and how it is said. */
  static void assertOnly(AgendaBuilder agenda, Defect.Code code, String message, Ref... about) {
    assertDefects(agenda).containsExactly(new Defect(code, List.of(about), message));
  }

  static ListAssert<String> assertMessages(AgendaBuilder agenda) {
    return assertThat(of(agenda).stream().map(Defect::message).toList());
  }
}
