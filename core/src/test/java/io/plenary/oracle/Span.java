package io.plenary.oracle;

import io.plenary.time.TimeRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A stretch of time in seconds.
 *
 * @param start its first second
 * @param end the first second after it
 */
record Span(long start, long end) {

  static Span of(Item item) {
    return new Span(item.start, item.end);
  }

  static Span of(TimeRange range) {
    return new Span(range.start().toEpochSecond(), range.end().toEpochSecond());
  }

  static List<Span> of(Collection<TimeRange> ranges) {
    return ranges.stream().map(Span::of).toList();
  }

  static List<Span> ofItems(Collection<Item> items) {
    return items.stream().map(Span::of).toList();
  }

  long length() {
    return end - start;
  }

  /** Whether each moment of an item, or the one moment of one without length, lies in some span. */
  static boolean cover(List<Span> spans, Item item) {
    long from = item.start;
    boolean found = true;
    while (found) {
      found = false;
      for (Span span : spans) {
        if (span.length() > 0 && span.start <= from && span.end >= from) {
          if (span.end >= item.end) {
            return true;
          }
          if (span.end > from) {
            from = span.end;
            found = true;
          }
        }
      }
    }
    return false;
  }

  /** Whether nothing is said: there are no spans, or none has a length. */
  static boolean sayNothing(List<Span> spans) {
    return spans.stream().allMatch(span -> span.length() == 0);
  }

  /**
   * Spans put together until no two of them are nearer each other than a bridge, in order of time.
   *
   * @param bridge a gap that is shorter is no gap; spans that overlap or touch have none
   */
  static List<Span> joined(List<Span> spans, long bridge) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      if (span.length() > 0) {
        joined.add(span);
      }
    }
    boolean changed = true;
    while (changed) {
      changed = joinTwo(joined, bridge);
    }
    joined.sort((one, other) -> Long.compare(one.start, other.start));
    return joined;
  }

  private static boolean joinTwo(List<Span> spans, long bridge) {
    for (int i = 0; i < spans.size(); i++) {
      for (int j = i + 1; j < spans.size(); j++) {
        Span one = spans.get(i);
        Span other = spans.get(j);
        long gap = Math.max(one.start, other.start) - Math.min(one.end, other.end);
        if (gap <= 0 || gap < bridge) {
          spans.remove(j);
          spans.set(i, new Span(Math.min(one.start, other.start), Math.max(one.end, other.end)));
          return true;
        }
      }
    }
    return false;
  }

  /** The sessions before and after a time in which none of the given is held. */
  record Gap(Item before, Item after) {}

  /** Longer gaps than a given one between sessions, those of no length aside. */
  static List<Gap> gaps(List<Item> items, long most) {
    List<Item> inOrder =
        Programme.inOrder(items.stream().filter(item -> item.start < item.end).toList());
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < inOrder.size(); i++) {
      Item before = inOrder.get(0);
      for (Item earlier : inOrder.subList(0, i)) {
        before = earlier.end > before.end ? earlier : before;
      }
      if (inOrder.get(i).start - before.end > most) {
        gaps.add(new Gap(before, inOrder.get(i)));
      }
    }
    return gaps;
  }

  static long total(List<Span> spans) {
    return joined(spans, 0).stream().mapToLong(Span::length).sum();
  }
}
