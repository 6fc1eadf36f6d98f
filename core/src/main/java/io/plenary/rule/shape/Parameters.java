package io.plenary.rule.shape;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a sentence is filled with, in the order given. It never changes, so that a breach and all that is
 * made from it share what they have in common, and takes little room, since there is one to each finding.
 */
final class Parameters extends AbstractMap<String, Object> {

  private final String[] names;
  private final Object[] values;

  private Parameters(String[] names, Object[] values) {
    this.names = names;
    this.values = values;
  }

  static Parameters of(String name, Object value) {
    return new Parameters(new String[] {name}, new Object[] {value});
  }

  static Parameters copyOf(Map<String, Object> map) {
    return map instanceof Parameters parameters
        ? parameters
        : new Parameters(
            List.copyOf(map.keySet()).toArray(String[]::new),
            List.copyOf(map.values()).toArray());
  }

  /** {@return these and one more, or one in place of that of the same name} */
  Parameters with(String name, Object value) {
    int at = indexOf(name);
    int size = Math.max(names.length, at + 1);
    String[] newNames = Arrays.copyOf(names, size);
    Object[] newValues = Arrays.copyOf(values, size);
    newNames[at] = name;
    newValues[at] = value;
    return new Parameters(newNames, newValues);
  }

  /** {@return where a name is, or would be added} */
  private int indexOf(Object name) {
    int at = 0;
    while (at < names.length && !names[at].equals(name)) {
      at++;
    }
    return at;
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    Map<String, Object> entries = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      entries.put(names[i], values[i]);
    }
    return Collections.unmodifiableMap(entries).entrySet();
  }

  @Override
  public boolean equals(Object other) {
    if (other instanceof Parameters that && Arrays.equals(names, that.names)) {
      return Arrays.equals(values, that.values);
    }
    return super.equals(other);
  }

  /** As that of any map, without its entries: findings before and after an edit are compared by it. */
  @Override
  public int hashCode() {
    int sum = 0;
    for (int i = 0; i < names.length; i++) {
      sum += names[i].hashCode() ^ values[i].hashCode();
    }
    return sum;
  }
}
