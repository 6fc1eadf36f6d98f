package io.plenary.agenda;

import io.plenary.time.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Finds what is being held at a moment: a search tree laid out in an array sorted by start, in which
 * each node knows the latest end below it (Cormen et al., Introduction to Algorithms, "Interval
 * trees").
 */
final class TimeIndex {

  private final List<Session> sessions;
  private final long[] starts;
  private final long[] ends;
  private final long[] latestEnds;

  TimeIndex(List<Session> inOrderOfStart, Function<Session.Id, TimeRange> timeOf) {
    sessions = inOrderOfStart;
    starts = new long[sessions.size()];
    ends = new long[sessions.size()];
    latestEnds = new long[sessions.size()];
    for (int i = 0; i < starts.length; i++) {
      TimeRange time = timeOf.apply(sessions.get(i).id());
      starts[i] = time.start().toEpochSecond();
      ends[i] = time.end().toEpochSecond();
    }
    latestEnd(0, starts.length);
  }

  private long latestEnd(int from, int to) {
    if (from >= to) {
      return Long.MIN_VALUE;
    }
    int middle = (from + to) >>> 1;
    long below = Math.max(latestEnd(from, middle), latestEnd(middle + 1, to));
    latestEnds[middle] = Math.max(ends[middle], below);
    return latestEnds[middle];
  }

  List<Session> at(Instant moment) {
    List<Session> found = new ArrayList<>();
    collect(0, starts.length, moment.getEpochSecond(), found);
    return List.copyOf(found);
  }

  private void collect(int from, int to, long second, List<Session> found) {
    int middle = (from + to) >>> 1;
    if (from >= to || latestEnds[middle] <= second) {
      return;
    }
    collect(from, middle, second, found);
    if (starts[middle] <= second) {
      if (second < ends[middle]) {
        found.add(sessions.get(middle));
      }
      collect(middle + 1, to, second, found);
    }
  }
}
