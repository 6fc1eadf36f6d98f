package io.plenary.examples;

import io.plenary.value.Language;
import io.plenary.value.Text;
import java.util.List;

/** An HTML document while it is being written. Every text and attribute that goes in is escaped. */
final class Html {

  /** Elements after which white space is not seen. */
  private static final List<String> LINES =
      List.of("article", "div", "h1", "h2", "h3", "head", "header", "li", "p", "section", "style");

  private final StringBuilder out = new StringBuilder();

  /** Starts an element; names of attributes and their values take turns. */
  Html open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1]));
      out.append('"');
    }
    out.append('>');
    return this;
  }

  /** Ends an element. */
  Html close(String element) {
    out.append("</").append(element).append('>');
    if (LINES.contains(element)) {
      out.append('\n');
    }
    return this;
  }

  /** Adds a text. */
  Html text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** Adds an element with a text in it. */
  Html element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  /** Adds a text in each of its languages. */
  Html words(Text text) {
    for (Text.Variant variant : text.variants()) {
      boolean known = !variant.language().equals(Language.UNDETERMINED);
      String language = known ? variant.language().tag() : "";
      out.append("<span lang=\"").append(escaped(language)).append("\">");
      text(variant.content());
      out.append("</span>");
    }
    return this;
  }

  /** Adds what is HTML already, and written by nobody but this program. */
  Html raw(String html) {
    out.append(html);
    return this;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> {
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        case '\t', '\n', '\r' -> escaped.append(' ');
        default -> escaped.appendCodePoint(Character.isISOControl(c) ? 0xFFFD : c);
      }
    });
    return escaped.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
