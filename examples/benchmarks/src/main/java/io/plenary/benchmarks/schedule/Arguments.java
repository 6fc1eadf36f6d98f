package io.plenary.benchmarks.schedule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a program is told: words such as {@code seconds=60}. */
final class Arguments {

  private final Map<String, String> values = new LinkedHashMap<>();

  /**
   * What a program is told.
   *
   * @param args the words
   * @param known the names that may stand before an equals sign
   */
  Arguments(String[] args, List<String> known) {
    for (String arg : args) {
      int equals = arg.indexOf('=');
      String name = arg.substring(0, Math.max(0, equals));
      if (!known.contains(name)) {
        throw new IllegalArgumentException("expected one of " + known
            + " and its value, such as seconds=60, and not '" + arg + "'");
      }
      values.put(name, arg.substring(equals + 1));
    }
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  int number(String name, int otherwise) {
    return text(name).map(Integer::valueOf).orElse(otherwise);
  }

  /** {@return whether a list of names holds one; there being no list, any} */
  boolean admits(String name, String value) {
    return text(name).map(list -> List.of(list.split(",")).contains(value)).orElse(true);
  }
}
