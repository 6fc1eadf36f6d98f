package io.plenary.oracle;

import io.plenary.agenda.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is to be found. */
final class Verdicts {

  private static final long HIGHEST = 1_000_000_000;

  private final List<Verdict> all = new ArrayList<>();

  void add(String rule, long penalty, Ref... subjects) {
    add(rule, penalty, List.of(subjects));
  }

  void add(String rule, long penalty, Collection<? extends Ref> subjects) {
    Set<Ref> set = new HashSet<>(subjects);
    put(rule, penalty, set);
  }

  /** Adds what concerns two sessions and something else. */
  void add(String rule, long penalty, Item one, Item other, Collection<? extends Ref> more) {
    Set<Ref> subjects = new HashSet<>(more);
    subjects.add(one.id());
    subjects.add(other.id());
    put(rule, penalty, subjects);
  }

  /** Adds what concerns some sessions and something else. */
  void add(String rule, long penalty, List<Item> items, Ref... more) {
    Set<Ref> subjects = new HashSet<>(List.of(more));
    items.forEach(item -> subjects.add(item.id()));
    put(rule, penalty, subjects);
  }

  private void put(String rule, long penalty, Set<Ref> subjects) {
    all.add(new Verdict(rule, subjects, Math.min(penalty, HIGHEST)));
  }

  List<Verdict> all() {
    return all;
  }
}
