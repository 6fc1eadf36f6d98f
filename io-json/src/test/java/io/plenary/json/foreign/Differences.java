package io.plenary.json.foreign;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What differs between a document and what was written of it: {@code lost}, {@code added} or {@code
 * changed}, with a pointer. Null, an empty text, an empty list, an empty object and nothing are the same.
 */
public final class Differences {

  private final List<String> found = new ArrayList<>();

  private Differences() {}

  public static List<String> between(String before, String after) {
    Differences differences = new Differences();
    differences.compare(Dialects.tree(before), Dialects.tree(after), "");
    return differences.found;
  }

  private static boolean isVoid(JsonNode node) {
    return node.isMissingNode()
        || node.isNull()
        || (node.isContainer() && node.isEmpty())
        || (node.isString() && node.stringValue().isEmpty());
  }

  private void compare(JsonNode before, JsonNode after, String path) {
    if (isVoid(before) && isVoid(after)) {
      return;
    }
    if (isVoid(before) || isVoid(after)) {
      found.add((isVoid(before) ? "added " : "lost ") + path);
    } else if (before.isObject() && after.isObject()) {
      Set<String> names = new LinkedHashSet<>(before.propertyNames());
      names.addAll(after.propertyNames());
      names.forEach(name -> compare(before.path(name), after.path(name), path + "/" + name));
    } else if (before.isArray() && after.isArray()) {
      for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
        compare(before.path(i), after.path(i), path + "/" + i);
      }
    } else if (!before.equals(after)) {
      found.add("changed " + path);
    }
  }
}
