package io.plenary.benchmarks.schedule.cosplib;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;

/** A rule about the talks of one cell, which is a room in a window; it looks at their tracks alone. */
abstract class CellRule extends SharedKeyRule {

  CellRule(RuleInfo info, Programme programme) {
    super(info, programme, Basis.PLACES);
  }

  /** A cell holds talks of one track; counted are those that are not of the one that most are of. */
  static final class OneTrack extends CellRule {

    OneTrack(RuleInfo info, Programme programme) {
      super(info, programme);
    }

    @Override
    long degree(int cell, int[] tracks) {
      int most = 0;
      for (int one : tracks) {
        int alike = 0;
        for (int other : tracks) {
          alike += other == one ? 1 : 0;
        }
        most = Math.max(most, alike);
      }
      return (long) tracks.length - most;
    }
  }

  /** What it costs that a track is held in a window and a room. */
  static final class Costs extends CellRule {

    private final long[][] costs;

    Costs(RuleInfo info, Programme programme) {
      super(info, programme);
      CosplibData data = programme.data();
      int rooms = data.rooms.size();
      costs = new long[data.tracks.size()][data.windows.size() * rooms];
      for (int track = 0; track < data.tracks.size(); track++) {
        for (int cell = 0; cell < costs[track].length; cell++) {
          int window = cell / rooms;
          int room = cell % rooms;
          costs[track][cell] =
              (long) data.weight("tracks_sessions") * data.trackByWindow[track][window]
                  + (long) data.weight("tracks_rooms") * data.trackByRoom[track][room]
                  + (long) data.weight("sessions_rooms") * data.windowByRoom[window][room];
        }
      }
    }

    boolean isAlwaysZero() {
      for (long[] row : costs) {
        for (long cost : row) {
          if (cost != 0) {
            return false;
          }
        }
      }
      return true;
    }

    @Override
    public boolean countsAlike() {
      return false;
    }

    @Override
    long degree(int cell, int[] tracks) {
      long sum = 0;
      for (int track : tracks) {
        sum += costs[track][cell];
      }
      return sum;
    }
  }

  @Override
  int key(PlacedSession session) {
    return programme.cell(session);
  }

  @Override
  public Object aspect(PlacedSession session) {
    return programme.track(session);
  }
}
