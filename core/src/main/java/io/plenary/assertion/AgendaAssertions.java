package io.plenary.assertion;

import io.plenary.agenda.Agenda;
import io.plenary.format.Imported;

/**
 * The way into assertions on agendas.
 *
 * <pre>{@code
 * import static io.plenary.assertion.AgendaAssertions.assertThat;
 *
 * assertThat(agenda).isValid();
 * assertThat(agenda).places("welcome").inRoom("room-1").at("2024-11-19T09:00");
 * }</pre>
 *
 * <p>It stands beside the {@code assertThat} of AssertJ: with both imported, an agenda gets these
 * assertions, and all else those of AssertJ.
 */
public final class AgendaAssertions {

  private AgendaAssertions() {}

  /**
   * {@return assertions on an agenda}
   *
   * @param agenda the agenda
   */
  public static AgendaAssert assertThat(Agenda agenda) {
    return new AgendaAssert(agenda);
  }

  /**
   * {@return assertions on an agenda that was read from a document}
   *
   * @param imported the agenda, and what was irregular
   */
  public static ImportedAssert assertThat(Imported imported) {
    return new ImportedAssert(imported);
  }
}
