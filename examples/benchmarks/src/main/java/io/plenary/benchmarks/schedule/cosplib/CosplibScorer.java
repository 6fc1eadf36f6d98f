package io.plenary.benchmarks.schedule.cosplib;

import io.plenary.benchmarks.schedule.family.Verdict;
import io.plenary.rule.Score;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what a programme is worth, cell by cell, without any rule. */
final class CosplibScorer {

  private final CosplibData data;
  private final int[][] tracks;
  private final int[][][] talks;
  private long objective;

  CosplibScorer(CosplibData data, int[][] tracks, int[][][] talks) {
    this.data = data;
    this.tracks = tracks;
    this.talks = talks;
  }

  Verdict score() {
    for (int window = 0; window < tracks.length; window++) {
      for (int room = 0; room < tracks[window].length; room++) {
        cell(window, room);
      }
      parallel(window);
      conflicts(window);
      for (int slot = 0; slot < data.slots[window]; slot++) {
        atOnce(window, slot);
      }
    }
    for (int track = 0; track < data.tracks.size(); track++) {
      track(track);
    }
    return new Verdict(new Score(0, 0, -objective), defects());
  }

  private void count(String term, long value) {
    objective += data.weight(term) * value;
  }

  private void cell(int window, int room) {
    int track = tracks[window][room];
    if (track >= 0) {
      count("tracks_sessions", data.trackByWindow[track][window]);
      count("tracks_rooms", data.trackByRoom[track][room]);
      count("sessions_rooms", data.windowByRoom[window][room]);
      for (int other = room + 1; other < tracks[window].length; other++) {
        int beside = tracks[window][other];
        if (beside >= 0) {
          count("similar_tracks", beside == track ? 0 : data.trackByTrack[track][beside]);
          count("chairs_conflicts", names(data.chairs[track], beside));
        }
      }
    }
    for (int talk : talks[window][room]) {
      if (talk >= 0) {
        count("submissions_timezones", data.talkByZone[talk][window]);
        count("submissions_sessions", data.talkByWindow[talk][window]);
        count("submissions_rooms", data.talkByRoom[talk][room]);
      }
    }
  }

  private static int names(int[] names, int wanted) {
    for (int name : names) {
      if (name == wanted) {
        return 1;
      }
    }
    return 0;
  }

  private void parallel(int window) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int track : tracks[window]) {
      if (track >= 0) {
        counts.merge(track, 1, Integer::sum);
      }
    }
    counts.values().forEach(count -> count("parallel_tracks", count - 1L));
  }

  private void conflicts(int window) {
    Map<Integer, Integer> roomOf = new TreeMap<>();
    for (int room = 0; room < talks[window].length; room++) {
      for (int talk : talks[window][room]) {
        if (talk >= 0) {
          roomOf.put(talk, room);
        }
      }
    }
    roomOf.forEach((one, room) -> roomOf.forEach((other, otherRoom) -> {
      if (one < other && !room.equals(otherRoom)) {
        count("presenters_conflicts_S", names(data.presenters[other], one));
        count("attendees_conflicts_S", names(data.attendees[other], one));
      }
    }));
  }

  private void atOnce(int window, int slot) {
    Set<Integer> now = new TreeSet<>();
    for (int[] cell : talks[window]) {
      if (cell[slot] >= 0) {
        now.add(cell[slot]);
      }
    }
    for (int one : now) {
      for (int other : now) {
        if (one < other) {
          count("presenters_conflicts_TS", names(data.presenters[other], one));
          count("attendees_conflicts_TS", names(data.attendees[other], one));
          boolean ordered = data.order[one] != 0 && data.order[other] != 0;
          count("submissions_order", ordered && data.track[one] == data.track[other] ? 1 : 0);
        }
      }
    }
  }

  private void track(int track) {
    Set<Integer> rooms = new TreeSet<>();
    TreeSet<Integer> windows = new TreeSet<>();
    Set<Integer> sequence = new LinkedHashSet<>();
    for (int window = 0; window < tracks.length; window++) {
      for (int room = 0; room < tracks[window].length; room++) {
        if (tracks[window][room] == track) {
          rooms.add(room);
          windows.add(window);
          for (int talk : talks[window][room]) {
            if (talk >= 0) {
              sequence.add(talk);
            }
          }
        }
      }
    }
    count("rooms_per_track", Math.max(0, rooms.size() - 1));
    boolean gap = windows.size() > 1 && windows.last() - windows.first() + 1 != windows.size();
    count("consecutive_tracks", gap ? 1 : 0);
    int rank = 0;
    for (int talk : sequence) {
      rank++;
      count("submissions_order", data.order[talk] != 0 && data.order[talk] != rank ? 1 : 0);
    }
  }

  private List<String> defects() {
    List<String> defects = new ArrayList<>();
    int[] found = new int[data.talks.size()];
    for (int window = 0; window < talks.length; window++) {
      for (int room = 0; room < talks[window].length; room++) {
        for (int talk : talks[window][room]) {
          if (talk >= 0) {
            found[talk]++;
            if (data.track[talk] != tracks[window][room]) {
              defects.add(data.talks.get(talk) + " is in a cell of another track");
            }
          }
        }
      }
    }
    for (int talk = 0; talk < found.length; talk++) {
      if (found[talk] != data.need[talk]) {
        defects.add(
            data.talks.get(talk) + " has " + found[talk] + " of " + data.need[talk] + " slots");
      }
    }
    return defects;
  }
}
