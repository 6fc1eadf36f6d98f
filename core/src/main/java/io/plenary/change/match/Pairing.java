package io.plenary.change.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Pairs what is alike in two lists, the most alike first. Only those that share a key are compared; of a
 * key that very many share, only neighbours in time, so that the cost grows with the length of the
 * lists and not with its square.
 */
final class Pairing<P extends Profile<P>> {

  /** Up to so many pairs under one key, all are compared. */
  private static final int FEW = 1024;

  /** Above, so many on either side in time, and on either side in rank. */
  private static final int REACH = 4;

  private record Candidate(int published, int revised, int likeness, boolean sameId, long apart) {}

  private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(
          Candidate::likeness)
      .reversed()
      .thenComparing(Candidate::sameId, Comparator.reverseOrder())
      .thenComparingLong(Candidate::apart)
      .thenComparingInt(Candidate::published)
      .thenComparingInt(Candidate::revised);

  private final List<P> published;
  private final List<P> revised;
  private final LongStream.Builder pairs = LongStream.builder();

  private Pairing(List<P> published, List<P> revised) {
    this.published = published;
    this.revised = revised;
  }

  /** For each that is published, the place of what it became, or -1. */
  static <P extends Profile<P>> int[] pair(List<P> published, List<P> revised, int least) {
    return new Pairing<>(published, revised).pair(least);
  }

  private int[] pair(int least) {
    collect(Profile::keys, true);
    collect(Profile::words, false);
    int[] partners = new int[published.size()];
    Arrays.fill(partners, -1);
    boolean[] taken = new boolean[revised.size()];
    pairs
        .build()
        .sorted()
        .distinct()
        .mapToObj(pair -> candidate((int) (pair >>> 32), (int) pair))
        .filter(candidate -> candidate.likeness() >= least)
        .sorted(BEST_FIRST)
        .forEachOrdered(best -> {
          if (partners[best.published()] < 0 && !taken[best.revised()]) {
            partners[best.published()] = best.revised();
            taken[best.revised()] = true;
          }
        });
    return partners;
  }

  private Candidate candidate(int i, int j) {
    P one = published.get(i);
    P other = revised.get(j);
    return new Candidate(
        i,
        j,
        one.likeness(other),
        one.id().equals(other.id()),
        Math.abs(one.when() - other.when()));
  }

  private void collect(Function<P, List<String>> keys, boolean evenIfMany) {
    Map<String, List<Integer>> others = byKey(revised, keys);
    byKey(published, keys).forEach((key, ones) -> {
      List<Integer> theirs = others.getOrDefault(key, List.of());
      if ((long) ones.size() * theirs.size() <= FEW) {
        ones.forEach(i -> theirs.forEach(j -> add(i, j)));
      } else if (evenIfMany) {
        neighbours(ones, theirs);
      }
    });
  }

  /** The places of those that have a key, in order of time. */
  private static <P extends Profile<P>> Map<String, List<Integer>> byKey(
      List<P> profiles, Function<P, List<String>> keys) {
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (String key : keys.apply(profiles.get(i))) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    byKey
        .values()
        .forEach(places ->
            places.sort(Comparator.comparingLong(place -> profiles.get(place).when())));
    return byKey;
  }

  private void neighbours(List<Integer> ones, List<Integer> theirs) {
    int near = 0;
    for (int rank = 0; rank < ones.size(); rank++) {
      long when = published.get(ones.get(rank)).when();
      while (near < theirs.size() && revised.get(theirs.get(near)).when() < when) {
        near++;
      }
      around(ones.get(rank), theirs, near);
      around(ones.get(rank), theirs, (int) ((long) rank * theirs.size() / ones.size()));
    }
  }

  private void around(int one, List<Integer> theirs, int middle) {
    int end = Math.min(theirs.size(), middle + REACH);
    for (int rank = Math.max(0, middle - REACH); rank < end; rank++) {
      add(one, theirs.get(rank));
    }
  }

  private void add(int i, int j) {
    pairs.add((long) i << 32 | j);
  }
}
