package io.plenary.json.shape;

import io.plenary.format.Problem;
import io.plenary.format.UnreadableDocumentException;
import io.plenary.json.stream.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What is wrong with one document, up to a limit; what comes after that is counted. */
public final class ProblemLog {

  private record Entry(ProblemCode code, Place place, String found, String expected) {

    Problem problem(int more) {
      return new Problem(
          code.code(),
          Problem.Severity.ERROR,
          place.location(),
          more == 0 ? found : found + ", and " + more + " more problems of this and other sorts",
          expected,
          "");
    }
  }

  /** What has no line stays where it is, since sorting is stable. */
  private static final Comparator<Entry> IN_ORDER_OF_THE_DOCUMENT = Comparator.<Entry>comparingInt(
          entry -> entry.place().line())
      .thenComparingInt(entry -> entry.place().column());

  private final int limit;
  private final Function<List<Problem>, ? extends UnreadableDocumentException> refusal;
  private final List<Entry> entries = new ArrayList<>();
  private int more;

  /** Notes as many problems; the function makes what is thrown because of them. */
  public ProblemLog(
      int limit, Function<List<Problem>, ? extends UnreadableDocumentException> refusal) {
    this.limit = limit;
    this.refusal = refusal;
  }

  public void add(ProblemCode code, Place place, String found, String expected) {
    if (entries.size() < limit) {
      entries.add(new Entry(code, place, found, expected));
    } else {
      more++;
    }
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** What ends the reading at once: this problem, and those found before it. */
  public UnreadableDocumentException fatal(
      ProblemCode code, Place place, String found, String expected) {
    if (entries.size() == limit) {
      entries.remove(limit - 1);
      more++;
    }
    add(code, place, found, expected);
    return unreadable();
  }

  public UnreadableDocumentException unreadable() {
    entries.sort(IN_ORDER_OF_THE_DOCUMENT);
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      problems.add(entries.get(i).problem(i == entries.size() - 1 ? more : 0));
    }
    return refusal.apply(problems);
  }
}
