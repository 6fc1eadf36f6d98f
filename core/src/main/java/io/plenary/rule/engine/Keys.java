package io.plenary.rule.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What a session offers to be found by, and what it looks for. */
final class Keys {

  /** On which side of a rule a session is for a key. */
  enum Side {
    /** It offers the key, and is compared with those that look for it. */
    OFFERS,
    /** It looks for the key. */
    SEEKS,
    /** It does both, as always in rules that know no sides. */
    BOTH;

    boolean meets(Side other) {
      return this != other || this == BOTH;
    }
  }

  private final List<Object> offered = new ArrayList<>(0);
  private final List<Object> sought = new ArrayList<>(0);
  private final List<Object> both;

  /**
   * Keys, each given once.
   *
   * @param own the keys that the session offers
   * @param partner the keys that it looks for
   */
  Keys(List<?> own, List<?> partner) {
    both = new ArrayList<>(own);
    both.retainAll(partner);
    offered.addAll(own);
    offered.removeAll(both);
    sought.addAll(partner);
    sought.removeAll(both);
  }

  boolean isEmpty() {
    return offered.isEmpty() && sought.isEmpty() && both.isEmpty();
  }

  void forEach(BiConsumer<Object, Side> consumer) {
    offered.forEach(key -> consumer.accept(key, Side.OFFERS));
    sought.forEach(key -> consumer.accept(key, Side.SEEKS));
    both.forEach(key -> consumer.accept(key, Side.BOTH));
  }
}
