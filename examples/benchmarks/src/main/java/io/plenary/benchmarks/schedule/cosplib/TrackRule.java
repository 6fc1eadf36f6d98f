package io.plenary.benchmarks.schedule.cosplib;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A rule about the talks of one track. */
abstract class TrackRule extends SharedKeyRule {

  TrackRule(RuleInfo info, Programme programme) {
    super(info, programme, Basis.TIMES);
  }

  @Override
  int key(PlacedSession session) {
    return programme.track(session);
  }

  /** A track is held in one room; counted are the others. */
  static class OneRoom extends TrackRule {

    OneRoom(RuleInfo info, Programme programme) {
      super(info, programme);
    }

    @Override
    public Object aspect(PlacedSession session) {
      return programme.room(session);
    }

    @Override
    public boolean countsAlike() {
      return false;
    }

    @Override
    long degree(int key, int[] rooms) {
      return rooms.length - 1L;
    }
  }

  /** In one window, a track is held in one room; counted are the others. */
  static final class NotParallel extends OneRoom {

    NotParallel(RuleInfo info, Programme programme) {
      super(info, programme);
    }

    @Override
    int key(PlacedSession session) {
      return programme.window(session) * programme.data().tracks.size() + programme.track(session);
    }
  }

  /** The windows of a track follow one another. */
  static final class Consecutive extends TrackRule {

    Consecutive(RuleInfo info, Programme programme) {
      super(info, programme);
    }

    @Override
    public Object aspect(PlacedSession session) {
      return programme.window(session);
    }

    @Override
    public boolean countsAlike() {
      return false;
    }

    @Override
    long degree(int track, int[] windows) {
      int first = windows[0];
      int last = windows[windows.length - 1];
      return last - first + 1 == windows.length ? 0 : 1;
    }
  }

  /** The talks of a track are held in their order: window by window, and room by room. */
  static final class InOrder extends TrackRule {

    private static final int ORDERS = 1 << 10;

    private final BitSet ordered = new BitSet();
    private final int longest;

    InOrder(RuleInfo info, Programme programme) {
      super(info, programme);
      CosplibData data = programme.data();
      for (int talk = 0; talk < data.talks.size(); talk++) {
        if (data.order[talk] != 0) {
          ordered.set(data.track[talk]);
        }
      }
      longest = Arrays.stream(data.slots).max().orElse(1);
    }

    @Override
    public List<?> keys(PlacedSession session) {
      int track = programme.track(session);
      return ordered.get(track) ? List.of(track) : List.of();
    }

    @Override
    public Object aspect(PlacedSession session) {
      return placeAndOrder(session);
    }

    private int placeAndOrder(PlacedSession session) {
      int place = programme.cell(session) * longest + programme.slot(session);
      return place * ORDERS + programme.data().order[programme.talk(session)];
    }

    @Override
    long degree(int track, int[] places) {
      Arrays.sort(places);
      long wrong = 0;
      for (int i = 0; i < places.length; i++) {
        int order = places[i] % ORDERS;
        wrong += order != 0 && order != i + 1 ? 1 : 0;
      }
      return wrong;
    }
  }
}
