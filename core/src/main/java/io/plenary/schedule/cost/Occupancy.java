package io.plenary.schedule.cost;

import java.util.Arrays;

/**
 * Which units are in a room at about some time. Time is cut into stretches about as long as a session, so
 * that few units have to be looked at to find those that meet.
 */
final class Occupancy {

  private final Rooms rooms;
  private final Clock clock;
  private final long gap;
  private final long first;
  private final long stretch;
  private final int stretches;
  private final int[][] cells;
  private final long[] seen;
  private long search;

  Occupancy(Rooms rooms, Clock clock, int units, long gap) {
    this.rooms = rooms;
    this.clock = clock;
    this.gap = gap;
    long from = Long.MAX_VALUE;
    long to = Long.MIN_VALUE;
    for (int start = 0; start < rooms.starts(); start++) {
      from = Math.min(from, clock.second(start));
      to = Math.max(to, clock.second(start));
    }
    long sum = 0;
    long longest = 0;
    for (int unit = 0; unit < units; unit++) {
      sum += clock.length(unit);
      longest = Math.max(longest, clock.length(unit));
    }
    first = units == 0 ? 0 : from;
    stretch = Math.max(300, units == 0 ? 0 : sum / units);
    stretches = units == 0 ? 1 : (int) ((to + longest - from) / stretch) + 2;
    cells = new int[rooms.count() * stretches][0];
    seen = new long[units];
  }

  private int stretchAt(long second) {
    return (int) Math.max(0, Math.min(stretches - 1, (second - first) / stretch));
  }

  void add(int unit, int start, int choice) {
    int from = stretchAt(clock.second(start));
    int to = stretchAt(clock.second(start) + clock.length(unit));
    for (int room : rooms.taken(unit, choice)) {
      for (int at = from; at <= to; at++) {
        int cell = room * stretches + at;
        int[] row = cells[cell];
        if (row.length == 0) {
          row = new int[4];
        } else if (row[0] + 1 == row.length) {
          row = Arrays.copyOf(row, row.length * 2);
        }
        row[++row[0]] = unit;
        cells[cell] = row;
      }
    }
  }

  void remove(int unit, int start, int choice) {
    int from = stretchAt(clock.second(start));
    int to = stretchAt(clock.second(start) + clock.length(unit));
    for (int room : rooms.taken(unit, choice)) {
      for (int at = from; at <= to; at++) {
        int[] row = cells[room * stretches + at];
        int i = 1;
        while (row[i] != unit) {
          i++;
        }
        row[i] = row[row[0]--];
      }
    }
  }

  /**
   * Finds the units that are in one of a unit's rooms at about its time.
   *
   * @param found takes their numbers, each once; as long as there are units
   * @return how many were found
   */
  int find(int unit, int start, int choice, int[] found) {
    search++;
    seen[unit] = search;
    long from = clock.second(start) - gap;
    long to = clock.second(start) + clock.length(unit) + gap;
    int count = 0;
    for (int room : rooms.taken(unit, choice)) {
      count = find(room, from, to, found, count);
    }
    return count;
  }

  /**
   * Finds the units that are in a room at about some time.
   *
   * @param from the first second
   * @param to the last second
   * @param found takes their numbers, each once; as long as there are units
   * @return how many were found
   */
  int findIn(int room, long from, long to, int[] found) {
    search++;
    return find(room, from, to, found, 0);
  }

  private int find(int room, long from, long to, int[] found, int count) {
    int known = count;
    int last = stretchAt(to);
    for (int at = stretchAt(from); at <= last; at++) {
      int[] row = cells[room * stretches + at];
      for (int i = 1; row.length > 0 && i <= row[0]; i++) {
        if (seen[row[i]] != search) {
          seen[row[i]] = search;
          found[known++] = row[i];
        }
      }
    }
    return known;
  }
}
