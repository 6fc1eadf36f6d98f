package io.plenary.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What becomes of the problems of a document that gives an agenda: they are reported, unless a caller
 * wants to be stopped by them or not to hear of them.
 *
 * <pre>{@code
 * ProblemPolicy policy = ProblemPolicy.strict().with("stamp-missing", ProblemPolicy.Action.IGNORE);
 * AgendaFormats.reader().policy(policy).read(file);
 * }</pre>
 *
 * @param standard what becomes of a problem whose code is not named
 * @param byCode what becomes of problems of certain codes
 */
public record ProblemPolicy(Action standard, Map<String, Action> byCode) {

  /** What becomes of a problem. */
  public enum Action {
    /** It is listed beside the agenda. */
    REPORT,
    /** It is left out of the list. */
    IGNORE,
    /** There is no agenda, but an {@link UnreadableAgendaException} that lists what is reported. */
    THROW
  }

  private static final ProblemPolicy REPORTING = new ProblemPolicy(Action.REPORT, Map.of());
  private static final ProblemPolicy STRICT = new ProblemPolicy(Action.THROW, Map.of());

  /**
   * Checks that both are given.
   *
   * @param standard what becomes of a problem whose code is not named
   * @param byCode what becomes of problems of certain codes
   */
  public ProblemPolicy {
    Objects.requireNonNull(standard, "standard");
    byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
  }

  /** {@return the policy that holds unless another is set: every problem is reported} */
  public static ProblemPolicy report() {
    return REPORTING;
  }

  /** {@return the policy by which any problem means that there is no agenda} */
  public static ProblemPolicy strict() {
    return STRICT;
  }

  /**
   * {@return this policy, with an exception}
   *
   * @param code the code of the problems that are treated otherwise
   * @param action what becomes of them
   */
  public ProblemPolicy with(String code, Action action) {
    Map<String, Action> more = new LinkedHashMap<>(byCode);
    more.put(Objects.requireNonNull(code, "code"), Objects.requireNonNull(action, "action"));
    return new ProblemPolicy(standard, more);
  }

  /**
   * {@return what becomes of a problem}
   *
   * @param problem the problem
   */
  public Action of(Problem problem) {
    return byCode.getOrDefault(problem.code(), standard);
  }

  /**
   * {@return what was read, with the problems that are reported}
   *
   * @param imported what was read, with all of its problems
   * @throws UnreadableAgendaException if one of them is not accepted
   */
  public Imported apply(Imported imported) {
    List<Problem> listed =
        imported.problems().stream().filter(each -> of(each) != Action.IGNORE).toList();
    if (listed.stream().anyMatch(each -> of(each) == Action.THROW)) {
      throw new UnreadableAgendaException(listed);
    }
    return new Imported(imported.agenda(), listed, imported.format());
  }
}
