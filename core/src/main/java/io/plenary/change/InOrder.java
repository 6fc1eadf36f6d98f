package io.plenary.change;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values of a map for one key after the other. Keys that are asked for in the order of the map
 * cost no search: in a large agenda each search waits for memory several times.
 */
final class InOrder<K, V> {

  private final Map<K, V> map;

  /** Of a map that may not be changed, keys and values cost no object each; entries would. */
  private final Iterator<K> keys;

  private final Iterator<V> values;
  private @Nullable K next;

  InOrder(Map<K, V> map) {
    this.map = map;
    this.keys = map.keySet().iterator();
    this.values = map.values().iterator();
    advance();
  }

  Optional<V> get(K key) {
    if (next != null && next.equals(key)) {
      Optional<V> found = Optional.of(values.next());
      advance();
      return found;
    }
    return Optional.ofNullable(map.get(key));
  }

  private void advance() {
    next = keys.hasNext() ? keys.next() : null;
  }
}
