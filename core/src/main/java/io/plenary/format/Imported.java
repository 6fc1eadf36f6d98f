package io.plenary.format;

import io.plenary.agenda.Agenda;
import java.util.List;
import java.util.Objects;

/**
 * An agenda that was read, and what was irregular in the document it came from.
 *
 * @param agenda the agenda
 * @param problems what was irregular, guessed, mended or could not be kept, in the order of the
 *     document
 * @param format the name of the format that it was read as
 */
public record Imported(Agenda agenda, List<Problem> problems, String format) {

  /**
   * Checks that all are given.
   *
   * @param agenda the agenda
   * @param problems what was irregular
   * @param format the name of the format
   */
  public Imported {
    Objects.requireNonNull(agenda, "agenda");
    problems = List.copyOf(problems);
    Objects.requireNonNull(format, "format");
  }

  /**
   * {@return the agenda, if nothing worse than a note was found}
   *
   * @throws UnreadableAgendaException if there is an error or a warning among the problems
   */
  public Agenda orThrow() {
    if (problems.stream().anyMatch(problem -> problem.severity() != Problem.Severity.NOTE)) {
      throw new UnreadableAgendaException(problems);
    }
    return agenda;
  }
}
