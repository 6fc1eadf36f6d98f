package io.plenary.schedule.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Proves that claims cannot all have a seat. Those are looked at together that can go nowhere but where
 * one of them can, or to no other lanes: large sessions to the large rooms, those of Tuesday to Tuesday.
 */
final class Shortages {

  /** Claims are compared with each other only if there are no more. */
  private static final int MOST_COMPARED = 400;

  private final List<Shortage> found = new ArrayList<>();

  private Shortages() {}

  /** {@return what was found, what needs the fewest claims first} */
  static List<Shortage> of(List<Claim> claims) {
    Shortages shortages = new Shortages();
    shortages.addSeats(claims);
    for (List<Claim> together : crowds(claims)) {
      shortages.addTurns(together);
      shortages.addTime(together);
    }
    shortages.found.sort(Comparator.comparingInt(shortage -> shortage.claims().size()));
    return shortages.found;
  }

  /** {@return how many claims go without a seat at least} */
  static int missing(List<Claim> claims) {
    return of(claims).stream().mapToInt(Shortage::missing).max().orElse(0);
  }

  private void addSeats(List<Claim> claims) {
    List<List<Claim>> crowded = new Matching(claims).crowded();
    for (List<Claim> each : crowded) {
      found.add(
          new Shortage(Shortage.Kind.SEATS, each, each.size(), each.size() - 1L, crowded.size()));
    }
  }

  private static Set<List<Claim>> crowds(List<Claim> claims) {
    Set<List<Claim>> crowds = new LinkedHashSet<>();
    if (claims.size() <= MOST_COMPARED) {
      List<Extent> extents =
          claims.stream().map(claim -> new Extent(List.of(claim))).toList();
      for (Extent extent : extents) {
        crowds.add(within(claims, extents, extent, Extent::holds));
        crowds.add(within(claims, extents, extent, Shortages::hasLanes));
      }
    }
    crowds.add(claims);
    return crowds;
  }

  private static List<Claim> within(
      List<Claim> claims, List<Extent> extents, Extent extent, BiPredicate<Extent, Extent> holds) {
    List<Claim> within = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      if (holds.test(extent, extents.get(i))) {
        within.add(claims.get(i));
      }
    }
    return within;
  }

  private static boolean hasLanes(Extent extent, Extent other) {
    return extent.lanes().containsAll(other.lanes());
  }

  /** Of those that are at least so long, fewer have a turn than there are. */
  private void addTurns(List<Claim> claims) {
    for (long length :
        claims.stream().mapToLong(Claim::length).distinct().sorted().toArray()) {
      List<Claim> longOnes =
          claims.stream().filter(claim -> claim.length() >= length).toList();
      int turns = Extent.turns(longOnes, length);
      if (turns < longOnes.size()) {
        found.add(new Shortage(
            Shortage.Kind.TURNS, longOnes, longOnes.size(), turns, longOnes.size() - turns));
      }
    }
  }

  private void addTime(List<Claim> claims) {
    long needed = claims.stream().mapToLong(Claim::length).sum();
    long available = new Extent(claims).seconds();
    long[] lengths = claims.stream().mapToLong(Claim::length).sorted().toArray();
    int missing = 0;
    long left = needed;
    while (left > available) {
      left -= lengths[lengths.length - ++missing];
    }
    if (missing > 0) {
      found.add(new Shortage(Shortage.Kind.TIME, claims, needed, available, missing));
    }
  }
}
