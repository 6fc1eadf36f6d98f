package io.plenary.assertion;

import io.plenary.agenda.Agenda;

/**
 * The way into assertions on agendas.
 *
 * <pre>{@code
 * import static io.plenary.assertion.AgendaAssertions.assertThat;
 *
 * assertThat(agenda).isValid();
 * }</pre>
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
}
