package io.plenary.benchmarks.schedule.cosplib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Small instances in which every term has something to count, and valid programmes for any instance. */
final class RandomCosplib {

  private static final int WINDOWS = 4;
  private static final int ROOMS = 3;
  private static final int TRACKS = 4;
  private static final int TALKS = 14;

  static final List<String> TERMS = List.of(
      "tracks_sessions",
      "tracks_rooms",
      "sessions_rooms",
      "similar_tracks",
      "rooms_per_track",
      "parallel_tracks",
      "consecutive_tracks",
      "submissions_timezones",
      "submissions_order",
      "submissions_sessions",
      "submissions_rooms",
      "presenters_conflicts_S",
      "attendees_conflicts_S",
      "chairs_conflicts",
      "presenters_conflicts_TS",
      "attendees_conflicts_TS");

  private RandomCosplib() {}

  /** {@return what a file would hold, with weights for the given terms} */
  static Map<String, Object> instance(List<String> terms, Random random) {
    Map<String, Object> data = new LinkedHashMap<>();
    Map<String, Integer> weights = new LinkedHashMap<>();
    TERMS.forEach(term -> weights.put(term, terms.contains(term) ? 1 + random.nextInt(50) : 0));
    data.put("w", weights);
    data.put("ts", IntStream.range(0, WINDOWS).map(window -> 3 + window % 2).toArray());
    data.put("sessions", names("Window", WINDOWS));
    data.put("rooms", names("Room", ROOMS));
    data.put("tracks", names("Track", TRACKS));
    data.put("subs", names("Talk", TALKS));
    data.put(
        "track", IntStream.range(0, TALKS).map(talk -> random.nextInt(TRACKS)).toArray());
    data.put("need", IntStream.range(0, TALKS).map(talk -> talk == 3 ? 3 : 1).toArray());
    data.put("order", IntStream.range(0, TALKS).map(talk -> random.nextInt(4)).toArray());
    data.put("ss", table(TALKS, WINDOWS, random));
    data.put("sr", table(TALKS, ROOMS, random));
    data.put("tzp", table(TALKS, WINDOWS, random));
    data.put("tsn", table(TRACKS, WINDOWS, random));
    data.put("tr", table(TRACKS, ROOMS, random));
    data.put("srn", table(WINDOWS, ROOMS, random));
    data.put("tt", table(TRACKS, TRACKS, random));
    data.put("pc", lists(TALKS, random));
    data.put("ac", lists(TALKS, random));
    data.put("cc", lists(TRACKS, random));
    return data;
  }

  private static List<String> names(String what, int count) {
    return IntStream.range(0, count).mapToObj(number -> what + " " + number).toList();
  }

  private static int[][] table(int rows, int columns, Random random) {
    int[][] table = new int[rows][columns];
    for (int[] row : table) {
      Arrays.setAll(row, column -> random.nextInt(3) == 0 ? random.nextInt(20) : 0);
    }
    return table;
  }

  private static int[][] lists(int count, Random random) {
    int[][] lists = new int[count][];
    Arrays.setAll(
        lists,
        own -> IntStream.range(0, count)
            .filter(other -> other != own && random.nextInt(4) == 0)
            .toArray());
    return lists;
  }

  /**
   * {@return for each window and room, the talk in each slot, or -1} Each talk goes to a cell of its own
   * track, or now and then to one that has none yet; where none is left, everything starts anew.
   */
  static int[][][] programme(CosplibData data, Random random) {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, data.talks.size()).boxed().toList());
    for (int tries = 0; ; tries++) {
      int[][][] cells = empty(data);
      Collections.shuffle(order, random);
      order.sort(Comparator.comparing(talk -> -data.need[talk]));
      boolean complete = true;
      for (int i = 0; i < order.size() && complete; i++) {
        boolean another = random.nextInt(8 + tries) == 0;
        complete = put(data, order.get(i), another, cells, random);
      }
      if (complete) {
        return cells;
      }
    }
  }

  private static int[][][] empty(CosplibData data) {
    int[][][] cells = new int[data.windows.size()][data.rooms.size()][];
    for (int window = 0; window < cells.length; window++) {
      for (int room = 0; room < cells[window].length; room++) {
        cells[window][room] = new int[data.slots[window]];
        Arrays.fill(cells[window][room], -1);
      }
    }
    return cells;
  }

  private static boolean put(
      CosplibData data, int talk, boolean another, int[][][] cells, Random random) {
    List<int[]> begun = new ArrayList<>();
    List<int[]> unused = new ArrayList<>();
    for (int[][] window : cells) {
      for (int[] cell : window) {
        int held = Arrays.stream(cell).max().orElse(-1);
        if (hasRoom(cell, data.need[talk])) {
          if (held < 0) {
            unused.add(cell);
          } else if (data.track[held] == data.track[talk]) {
            begun.add(cell);
          }
        }
      }
    }
    boolean anew = begun.isEmpty() || (another && !unused.isEmpty());
    List<int[]> suitable = anew ? unused : begun;
    if (suitable.isEmpty()) {
      return false;
    }
    fill(suitable.get(random.nextInt(suitable.size())), data.need[talk], talk, random);
    return true;
  }

  private static boolean hasRoom(int[] cell, int need) {
    for (int slot = 0; slot + need <= cell.length; slot++) {
      if (isFree(cell, slot, need)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFree(int[] cell, int from, int need) {
    for (int slot = from; slot < from + need; slot++) {
      if (cell[slot] >= 0) {
        return false;
      }
    }
    return true;
  }

  private static void fill(int[] cell, int need, int talk, Random random) {
    int slot = random.nextInt(cell.length - need + 1);
    while (!isFree(cell, slot, need)) {
      slot = (slot + 1) % (cell.length - need + 1);
    }
    Arrays.fill(cell, slot, slot + need, talk);
  }
}
