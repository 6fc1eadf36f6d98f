package io.plenary.json.foreign;

import io.plenary.value.Extension;
import java.util.List;
import java.util.Optional;

/** What the model has no place for travels along as extensions whose content is JSON. */
public final class Kept {

  private static final String JSON = "application/json";

  private Kept() {}

  /** {@return an extension that keeps a value} */
  public static Extension of(String namespace, String name, Node value) {
    return new Extension(namespace, name, JSON, value.json());
  }

  /** {@return the value that is kept under a name, if there is one} */
  public static Optional<Node> find(List<Extension> extensions, String namespace, String name) {
    for (int i = 0; i < extensions.size(); i++) {
      Extension each = extensions.get(i);
      if (each.name().equals(name) && isOf(each, namespace)) {
        return value(each);
      }
    }
    return Optional.empty();
  }

  /** {@return whether an extension keeps a value of a dialect} */
  public static boolean isOf(Extension extension, String namespace) {
    return extension.namespace().equals(namespace) && extension.mediaType().equals(JSON);
  }

  /** {@return whether an extension that keeps a value of a dialect keeps one that is JSON} */
  static boolean isSound(Extension extension) {
    String content = extension.content();
    return isPlainText(content)
        || isPlainNumber(content)
        || Source.parse(content).isPresent();
  }

  /** {@return the value that an extension keeps; whoever made it may have written no JSON} */
  public static Optional<Node> value(Extension extension) {
    String content = extension.content();
    if (isPlainText(content)) {
      return Optional.of(Node.text(content.substring(1, content.length() - 1)));
    }
    return isPlainNumber(content)
        ? Optional.of(Node.number(Long.parseLong(content)))
        : Source.parse(content);
  }

  /** Whether it is a number that needs no parser: ids are. */
  private static boolean isPlainNumber(String json) {
    boolean plain = !json.isEmpty() && json.length() < 10 && json.charAt(0) != '0';
    for (int i = 0; plain && i < json.length(); i++) {
      plain = json.charAt(i) >= '0' && json.charAt(i) <= '9';
    }
    return plain;
  }

  /** Whether it is a text that needs no parser: most of what is kept is. */
  private static boolean isPlainText(String json) {
    int last = json.length() - 1;
    boolean plain = last > 0 && json.charAt(0) == '"' && json.charAt(last) == '"';
    for (int i = 1; plain && i < last; i++) {
      char c = json.charAt(i);
      plain = c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c);
    }
    return plain;
  }
}
