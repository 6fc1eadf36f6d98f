package io.plenary.json.foreign;

import io.plenary.format.Problem;
import io.plenary.format.UnreadableAgendaException;
import io.plenary.json.stream.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was irregular in one document, up to a limit; what comes after that is counted. Some things are
 * irregular wherever they stand, and are told once, with how often they were met.
 */
public final class Problems {

  private static final Comparator<Entry> IN_ORDER_OF_THE_DOCUMENT = Comparator.<Entry>comparingInt(
          entry -> entry.place.line())
      .thenComparingInt(entry -> entry.place.column());

  private final int limit;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Entry> repeated = new LinkedHashMap<>();
  private int more;

  private static final class Entry {

    private final ReadCode code;
    private final Place place;
    private final String found;
    private final String expected;
    private final String done;
    private int again;

    Entry(ReadCode code, Place place, String found, String expected, String done) {
      this.code = code;
      this.place = place;
      this.found = found;
      this.expected = expected;
      this.done = done;
    }

    Problem problem(int more) {
      String like = again == 0 ? "" : ", and " + again + " more like it";
      String others = more == 0 ? "" : ", and " + more + " more problems of this and other sorts";
      return new Problem(
          code.code(), code.severity(), place.location(), found + like + others, expected, done);
    }
  }

  /** Lists as many problems as the limit says. */
  public Problems(int limit) {
    this.limit = limit;
  }

  /** Adds a problem. */
  public void add(ReadCode code, Place place, String found, String done) {
    add(code, place, found, code.expected(), done);
  }

  /** Adds a problem that expects something of its own. */
  public void add(ReadCode code, Place place, String found, String expected, String done) {
    enlist(new Entry(code, place, found, expected, done));
  }

  /** Adds a problem, or counts it if there was one of the same code and key. */
  public void addOnce(ReadCode code, String key, Place place, String found, String done) {
    addOnce(code, key, place, found, code.expected(), done);
  }

  /** Adds a problem that expects something of its own, or counts it. */
  public void addOnce(
      ReadCode code, String key, Place place, String found, String expected, String done) {
    Entry entry = new Entry(code, place, found, expected, done);
    Entry before = repeated.putIfAbsent(code.name() + " " + key, entry);
    if (before == null) {
      enlist(entry);
    } else {
      before.again++;
    }
  }

  private void enlist(Entry entry) {
    if (entries.size() < limit) {
      entries.add(entry);
    } else {
      more++;
      makeRoom(entry);
    }
  }

  /** A code that is not listed yet takes the place of one that is listed twice. */
  private void makeRoom(Entry entry) {
    if (entries.stream().anyMatch(each -> each.code == entry.code)) {
      return;
    }
    for (int i = entries.size() - 1; i >= 0; i--) {
      ReadCode code = entries.get(i).code;
      if (entries.stream().filter(each -> each.code == code).count() > 1) {
        entries.set(i, entry);
        return;
      }
    }
  }

  /** {@return the exception that ends the reading, with this problem and those found before it} */
  public UnreadableAgendaException fatal(
      ReadCode code, Place place, String found, String expected) {
    if (entries.size() == limit) {
      entries.remove(limit - 1);
      more++;
    }
    entries.add(new Entry(code, place, found, expected, "nothing was read"));
    return new UnreadableAgendaException(list());
  }

  /** {@return all problems in the order of the document} */
  public List<Problem> list() {
    entries.sort(IN_ORDER_OF_THE_DOCUMENT);
    List<Problem> all = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      all.add(entries.get(i).problem(i == entries.size() - 1 ? more : 0));
    }
    return all;
  }
}
