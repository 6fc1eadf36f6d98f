package io.plenary.format;

import io.plenary.agenda.Agenda;
import java.util.ArrayList;
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

  /**
   * {@return this agenda with everything on another that is not on it yet: a main programme and
   * self-organised rooms, say}
   *
   * <pre>{@code
   * Imported all = AgendaFormats.read(main).merge("self", AgendaFormats.read(selfOrganised));
   * }</pre>
   *
   * <p>What is said of the conference as a whole is this agenda's; if it declares its days, they cover
   * those of both. A room, track or person that both have by one id and one name is one, and so is a
   * session that both have by one id, title and start; what this agenda says of it is kept. An id that
   * stands for something else there gets the name of the source before it, as in {@code self:17}. All of
   * this is told among the problems, which are those of this agenda, those of the other with the name
   * of the source before their places, and those of the merge.
   *
   * @param source what to call the other agenda, in ids and problems; not blank
   * @param other what was read from elsewhere
   * @throws IllegalArgumentException if the name of the source is blank
   */
  public Imported merge(String source, Imported other) {
    if (source.isBlank()) {
      throw new IllegalArgumentException("a source needs a name that is not blank");
    }
    Merge merge = new Merge(agenda, source, other.agenda);
    Agenda both = merge.agenda();
    List<Problem> all = new ArrayList<>(problems);
    other.problems.stream().map(each -> each.of(source)).forEach(all::add);
    all.addAll(merge.problems());
    return new Imported(both, all, format);
  }
}
