package io.plenary.rule;

import io.plenary.agenda.Room;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedAgenda;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the pairs of sessions that a rule must look at, without going through all there are: sessions
 * are sorted by what they share, and each is compared with those only that its reach in time meets.
 */
final class Pairs {

  /** Two sessions, the one that comes first on the agenda first. */
  record Pair(PlacedSession first, PlacedSession second) {}

  /** What sessions must share: a key of the rule, and a room or a day where the reach demands it. */
  private record Bucket(Object key, Optional<Room.Id> room, Optional<LocalDate> day) {}

  /** The sessions in a bucket by what brought them there, in order of start. */
  private static final class Sides {
    private final List<PlacedSession> keyed = new ArrayList<>();
    private final List<PlacedSession> partners = new ArrayList<>();
  }

  private final Reach reach;
  private final Map<PlacedSession, Integer> positions = new HashMap<>();
  private final Set<Long> seen = new HashSet<>();
  private final List<Pair> pairs = new ArrayList<>();

  private Pairs(Reach reach, PlacedAgenda agenda) {
    this.reach = reach;
    agenda.sessions().forEach(session -> positions.put(session, positions.size()));
  }

  static List<Pair> of(PairRule rule, PlacedAgenda agenda, List<PlacedSession> inOrderOfTime) {
    Pairs pairs = new Pairs(rule.reach(), agenda);
    Map<Bucket, Sides> buckets = new LinkedHashMap<>();
    for (PlacedSession session : inOrderOfTime) {
      Collection<?> keys = rule.keys(session.session(), agenda.agenda());
      Collection<?> partnerKeys = rule.partnerKeys(session.session(), agenda.agenda());
      pairs.buckets(keys, session, bucket -> sides(buckets, bucket).keyed.add(session));
      pairs.buckets(
          partnerKeys, session, bucket -> sides(buckets, bucket).partners.add(session));
    }
    buckets.values().forEach(pairs::sweep);
    return pairs.pairs;
  }

  private static Sides sides(Map<Bucket, Sides> buckets, Bucket bucket) {
    return buckets.computeIfAbsent(bucket, b -> new Sides());
  }

  private void buckets(Collection<?> keys, PlacedSession session, Consumer<Bucket> found) {
    Optional<LocalDate> day =
        reach.time() == Reach.Time.SAME_DAY ? session.day() : Optional.empty();
    for (Object key : keys) {
      if (reach.sameRoom()) {
        session.rooms().forEach(r -> found.accept(new Bucket(key, Optional.of(r.id()), day)));
      } else {
        found.accept(new Bucket(key, Optional.empty(), day));
      }
    }
  }

  /** The members of each side come in order of start, so that a later one meets only what is open. */
  private void sweep(Sides sides) {
    meet(sides.keyed, sides.partners);
    if (!sides.keyed.equals(sides.partners)) {
      meet(sides.partners, sides.keyed);
    }
  }

  /** Pairs each of the ones with those of the others that start no later. */
  private void meet(List<PlacedSession> ones, List<PlacedSession> others) {
    List<PlacedSession> open = new ArrayList<>();
    int next = 0;
    for (PlacedSession one : ones) {
      while (next < others.size() && !startsAfter(others.get(next), one)) {
        open.add(others.get(next));
        next++;
      }
      open.removeIf(earlier -> isOutOfReach(earlier, one));
      open.forEach(earlier -> pair(earlier, one));
    }
  }

  private static boolean startsAfter(PlacedSession session, PlacedSession other) {
    return session
        .placedTime()
        .start()
        .toInstant()
        .isAfter(other.placedTime().start().toInstant());
  }

  private boolean isOutOfReach(PlacedSession earlier, PlacedSession later) {
    return switch (reach.time()) {
      case OVERLAP ->
        !earlier
            .placedTime()
            .end()
            .toInstant()
            .isAfter(later.placedTime().start().toInstant());
      case WITHIN ->
        later
            .placedTime()
            .start()
            .toInstant()
            .isAfter(earlier.placedTime().end().toInstant().plus(reach.gap()));
      case SAME_DAY, ANY -> false;
    };
  }

  private void pair(PlacedSession one, PlacedSession other) {
    if (one == other || (reach.time() == Reach.Time.OVERLAP && !one.overlaps(other))) {
      return;
    }
    int first = Math.min(position(one), position(other));
    int second = Math.max(position(one), position(other));
    if (seen.add(((long) first << Integer.SIZE) | second)) {
      pairs.add(first == position(one) ? new Pair(one, other) : new Pair(other, one));
    }
  }

  private int position(PlacedSession session) {
    return positions.getOrDefault(session, -1);
  }
}
