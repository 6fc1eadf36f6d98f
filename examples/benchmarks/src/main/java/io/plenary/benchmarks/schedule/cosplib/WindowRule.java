package io.plenary.benchmarks.schedule.cosplib;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import java.util.Arrays;

/** What it costs that two tracks are held in one window: a track in a room, and one in a later room. */
final class WindowRule extends SharedKeyRule {

  private final int[][] costs;

  /**
   * A rule.
   *
   * @param info what is said of the rule
   * @param programme where talks are
   * @param costs for the track of the earlier room, what each of a later room costs
   */
  WindowRule(RuleInfo info, Programme programme, int[][] costs) {
    super(info, programme, Basis.TIMES);
    this.costs = costs;
  }

  @Override
  int key(PlacedSession session) {
    return programme.window(session);
  }

  @Override
  public Object aspect(PlacedSession session) {
    return roomAndTrack(session);
  }

  private int roomAndTrack(PlacedSession session) {
    return programme.room(session) * costs.length + programme.track(session);
  }

  @Override
  public boolean countsAlike() {
    return false;
  }

  @Override
  long degree(int window, int[] held) {
    Arrays.sort(held);
    long sum = 0;
    for (int i = 0; i < held.length; i++) {
      int[] row = costs[held[i] % costs.length];
      for (int j = i + 1; j < held.length; j++) {
        boolean laterRoom = held[j] / costs.length > held[i] / costs.length;
        sum += laterRoom ? row[held[j] % costs.length] : 0;
      }
    }
    return sum;
  }
}
