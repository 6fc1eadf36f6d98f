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
    if (offered.equals(sought)) {
      return new Keys(List.of(), List.of(), offered);
    }
    return new Keys(
        offered.stream().filter(key -> !sought.contains(key)).toList(),
        sought.stream().filter(key -> !offered.contains(key)).toList(),
        offered.stream().filter(sought::contains).toList());
  }

  private static List<Object> distinct(Collection<?> keys) {
    return List.copyOf(keys.size() < 2 ? keys : new LinkedHashSet<>(keys));
  }

  boolean isEmpty() {
    return offered.isEmpty() && sought.isEmpty() && both.isEmpty();
  }
}
