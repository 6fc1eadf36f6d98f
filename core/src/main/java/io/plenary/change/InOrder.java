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
  private final Iterator<Map.Entry<K, V>> entries;
  private Map.@Nullable Entry<K, V> next;

  InOrder(Map<K, V> map) {
    this.map = map;
    this.entries = map.entrySet().iterator();
    advance();
  }

  Optional<V> get(K key) {
    if (next != null && next.getKey().equals(key)) {
      Optional<V> found = Optional.of(next.getValue());
      advance();
      return found;
    }
    return Optional.ofNullable(map.get(key));
  }

  private void advance() {
    next = entries.hasNext() ? entries.next() : null;
  }
}
