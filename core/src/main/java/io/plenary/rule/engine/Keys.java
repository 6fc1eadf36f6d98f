package io.plenary.rule.engine;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What a session offers to be found by, and what it looks for; each key once.
 *
 * @param offered keys by which others find it
 * @param sought keys by which it finds others
 * @param both keys that are both, as all are in rules that know no sides
 */
record Keys(List<Object> offered, List<Object> sought, List<Object> both) {

  static final Keys NONE = new Keys(List.of(), List.of(), List.of());

  static Keys of(Collection<?> own, Collection<?> partner) {
    if (own.isEmpty() && partner.isEmpty()) {
      return NONE;
    }
    List<Object> offered = distinct(own);
    List<Object> sought = distinct(partner);
    if (areSame(offered, sought)) {
      return new Keys(List.of(), List.of(), offered);
    } else if (offered.isEmpty() || sought.isEmpty()) {
      return new Keys(offered, sought, List.of());
    }
    return new Keys(
        offered.stream().filter(key -> !sought.contains(key)).toList(),
        sought.stream().filter(key -> !offered.contains(key)).toList(),
        offered.stream().filter(sought::contains).toList());
  }

  /** Lists that are equal are so for most sessions and rules; without iterators, that costs nothing. */
  private static boolean areSame(List<Object> some, List<Object> others) {
    for (int i = 0; i < some.size() && i < others.size(); i++) {
      if (!some.get(i).equals(others.get(i))) {
        return false;
      }
    }
    return some.size() == others.size();
  }

  private static List<Object> distinct(Collection<?> keys) {
    List<Object> all = List.copyOf(keys);
    boolean apart = all.size() < 2 || (all.size() == 2 && !all.get(0).equals(all.get(1)));
    return apart ? all : List.copyOf(new LinkedHashSet<>(all));
  }

  boolean isEmpty() {
    return offered.isEmpty() && sought.isEmpty() && both.isEmpty();
  }
}
