package io.plenary.ical.problem;

import io.plenary.format.Problem;
import io.plenary.format.UnreadableAgendaException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was irregular in one calendar, up to a limit; what comes after that is counted. Some things are
 * irregular in every event of a calendar, and are told once, with how often they were met.
 */
public final class Problems {

  private final int limit;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Repeated> repeated = new LinkedHashMap<>();
  private int more;

  /** A problem met for the first time, and how many times since. */
  private static final class Repeated {
    private final Problem first;
    private int again;

    Repeated(Problem first) {
      this.first = first;
    }

    Problem problem() {
      return again == 0
          ? first
          : new Problem(
              first.code(),
              first.severity(),
              first.location(),
              first.found() + ", and " + again + " more like it",
              first.expected(),
              first.done());
    }
  }

  public Problems(int limit) {
    this.limit = limit;
  }

  public void add(ReadCode code, Place at, String found, String done) {
    if (hasRoom()) {
      problems.add(problem(code, at, found, done));
    }
  }

  /** Adds a problem, or counts it if there was one of the same code and key. */
  public void addOnce(ReadCode code, String key, Place at, String found, String done) {
    String place = code.code() + " " + key;
    Repeated before = repeated.get(place);
    if (before != null) {
      before.again++;
    } else if (hasRoom()) {
      repeated.put(place, new Repeated(problem(code, at, found, done)));
    }
  }

  private boolean hasRoom() {
    boolean room = problems.size() + repeated.size() < limit;
    more += room ? 0 : 1;
    return room;
  }

  /** {@return the exception that ends the reading, with this problem after those found so far} */
  public UnreadableAgendaException fatal(ReadCode code, Place at, String found) {
    List<Problem> all = new ArrayList<>(list());
    all.add(problem(code, at, found, "nothing was read"));
    return new UnreadableAgendaException(all);
  }

  /** {@return all problems in the order of the document} */
  public List<Problem> list() {
    List<Problem> all = new ArrayList<>(problems);
    repeated.values().forEach(each -> all.add(each.problem()));
    all.sort(Comparator.comparingInt(p -> p.location().line().orElse(Integer.MAX_VALUE)));
    if (more > 0) {
      Problem last = all.remove(all.size() - 1);
      all.add(new Problem(
          last.code(),
          last.severity(),
          last.location(),
          last.found() + ", and " + more + " more problems of this and other sorts",
          last.expected(),
          last.done()));
    }
    return List.copyOf(all);
  }

  private static Problem problem(ReadCode code, Place at, String found, String done) {
    return new Problem(code.code(), code.severity(), at.location(), found, code.expected(), done);
  }
}
