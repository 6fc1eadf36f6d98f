package io.plenary.ical.line;

import java.util.ArrayList;
import java.util.List;

/** Texts as the value type TEXT has them (RFC 5545, 3.3.11). */
public final class TextValue {

  private TextValue() {}

  /**
   * {@return the text with every line break as a line feed, and without control characters} A line
   * separator (U+2028), a next line (U+0085), a form feed are legal or nearly so in a calendar, but
   * many programs split lines at them, and what follows would be taken for a property.
   *
   * @param text any text
   */
  public static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || isOtherBreak(c)) {
        boolean second = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
        clean.append(second ? "" : "\n");
      } else if (!isControl(c)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  /** {@return whether a calendar can hold the text as it is} */
  public static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((isControl(c) && c != '\n') || isOtherBreak(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOtherBreak(int c) {
    return c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\t';
  }

  /** {@return the text, cleaned, on one line} */
  public static String oneLine(String text) {
    return clean(text).replace('\n', ' ').strip();
  }

  /** {@return the text, cleaned and escaped} */
  static String escape(String text) {
    String clean = clean(text);
    StringBuilder escaped = new StringBuilder(clean.length() + 8);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c == '\n') {
        escaped.append("\\n");
      } else if (c == '\\' || c == ';' || c == ',') {
        escaped.append('\\').append(c);
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** {@return the text that an escaped one stands for; a needless escape stands for what follows} */
  static String unescape(String value) {
    if (value.indexOf('\\') < 0) {
      return value;
    }
    StringBuilder text = new StringBuilder(value.length());
    int start = 0;
    int escape = value.indexOf('\\');
    while (escape >= 0 && escape + 1 < value.length()) {
      char c = value.charAt(escape + 1);
      text.append(value, start, escape).append(c == 'n' || c == 'N' ? '\n' : c);
      start = escape + 2;
      escape = value.indexOf('\\', start);
    }
    return text.append(value, start, value.length()).toString();
  }

  /** {@return the texts of a list parted by commas, each unescaped} */
  public static List<String> split(String value) {
    List<String> texts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) == '\\') {
        i++;
      } else if (value.charAt(i) == ',') {
        texts.add(unescape(value.substring(start, i)));
        start = i + 1;
      }
    }
    texts.add(unescape(value.substring(start)));
    return texts;
  }
}
