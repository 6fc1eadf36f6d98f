package io.plenary.assertion;

import io.plenary.format.Imported;
import io.plenary.format.Problem;
import java.util.List;

/** Assertions on an agenda that was read from a document, and on what was irregular in it. */
public final class ImportedAssert {

  private final Imported imported;

  ImportedAssert(Imported imported) {
    this.imported = imported;
  }

  /**
   * Asserts that nothing was irregular.
   *
   * @return these assertions
   * @throws AssertionError if something was, with the problems
   */
  public ImportedAssert hasNoProblems() {
    if (!imported.problems().isEmpty()) {
      throw Failures.of("no problems", imported.problems());
    }
    return this;
  }

  /**
   * Asserts that nothing of one sort was irregular.
   *
   * @param code the code of the sort
   * @return these assertions
   * @throws AssertionError if something was, with these problems
   */
  public ImportedAssert hasNoProblem(String code) {
    List<Problem> problems = problems(code);
    if (!problems.isEmpty()) {
      throw Failures.of("no problem of '" + code + "'", problems);
    }
    return this;
  }

  /**
   * Asserts that something of one sort was irregular.
   *
   * @param code the code of the sort
   * @return these assertions
   * @throws AssertionError if nothing was, with all other problems
   */
  public ImportedAssert hasProblem(String code) {
    if (problems(code).isEmpty()) {
      throw Failures.of("a problem of '" + code + "'", imported.problems());
    }
    return this;
  }

  private List<Problem> problems(String code) {
    return imported.problems().stream()
        .filter(problem -> problem.code().equals(code))
        .toList();
  }

  /**
   * Asserts that it was read as a format.
   *
   * @param format the name of the format, such as {@code plenary-json}
   * @return these assertions
   * @throws AssertionError if it was read as another
   */
  public ImportedAssert wasReadAs(String format) {
    if (!imported.format().equals(format)) {
      throw Failures.of("the format '" + format + "'", List.of(imported.format()));
    }
    return this;
  }

  /** {@return assertions on the agenda that was read} */
  public AgendaAssert agenda() {
    return new AgendaAssert(imported.agenda());
  }
}
