package io.plenary.schedule.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The stretches of lanes that some claims could take, joined where they touch. */
final class Extent {

  private record Stretch(long from, long to) {}

  private final Map<Integer, List<Stretch>> lanes = new TreeMap<>();

  Extent(List<Claim> claims) {
    Map<Integer, List<Stretch>> all = new TreeMap<>();
    for (Claim claim : claims) {
      for (Seat seat : claim.seats()) {
        all.computeIfAbsent(seat.lane(), lane -> new ArrayList<>())
            .add(new Stretch(seat.second(), seat.second() + claim.length()));
      }
    }
    all.forEach((lane, stretches) -> lanes.put(lane, joined(stretches)));
  }

  private static List<Stretch> joined(List<Stretch> stretches) {
    stretches.sort((one, other) -> Long.compare(one.from(), other.from()));
    List<Stretch> joined = new ArrayList<>();
    for (Stretch next : stretches) {
      Stretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last == null || next.from() > last.to()) {
        joined.add(next);
      } else if (next.to() > last.to()) {
        joined.set(joined.size() - 1, new Stretch(last.from(), next.to()));
      }
    }
    return joined;
  }

  /** {@return how many seconds there are in all lanes together} */
  long seconds() {
    long sum = 0;
    for (List<Stretch> stretches : lanes.values()) {
      for (Stretch stretch : stretches) {
        sum += stretch.to() - stretch.from();
      }
    }
    return sum;
  }

  /** {@return the numbers of the lanes, in order} */
  List<Integer> lanes() {
    return List.copyOf(lanes.keySet());
  }

  /** {@return whether all of another lies in this} */
  boolean holds(Extent other) {
    for (Map.Entry<Integer, List<Stretch>> lane : other.lanes.entrySet()) {
      List<Stretch> here = lanes.getOrDefault(lane.getKey(), List.of());
      for (Stretch stretch : lane.getValue()) {
        if (here.stream()
            .noneMatch(each -> each.from() <= stretch.from() && stretch.to() <= each.to())) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * {@return how many claims there can be one after another in all lanes at most}
   *
   * @param claims claims of at least some length
   * @param length that length
   */
  static int turns(List<Claim> claims, long length) {
    Map<Integer, TreeSet<Long>> seconds = new TreeMap<>();
    for (Claim claim : claims) {
      for (Seat seat : claim.seats()) {
        seconds.computeIfAbsent(seat.lane(), lane -> new TreeSet<>()).add(seat.second());
      }
    }
    int turns = 0;
    for (TreeSet<Long> starts : seconds.values()) {
      long free = Long.MIN_VALUE;
      for (long start : starts) {
        if (start >= free) {
          turns++;
          free = start + length;
        }
      }
    }
    return turns;
  }
}
