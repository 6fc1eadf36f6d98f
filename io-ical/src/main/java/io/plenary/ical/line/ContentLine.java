package io.plenary.ical.line;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A content line taken apart (RFC 5545, 3.1): {@code DTSTART;TZID=Europe/Paris:20241119T090000}.
 *
 * @param name the name of the property, in capitals
 * @param parameters its parameters, in order
 * @param value its value as it stands there, escapes and all
 * @param text the whole line as it stands there
 * @param number the number of its first line in the document
 */
public record ContentLine(
    String name, List<Parameter> parameters, String value, String text, int number) {

  /**
   * A parameter.
   *
   * @param name its name, in capitals
   * @param value its value, without quotes, its escapes resolved
   */
  public record Parameter(String name, String value) {

    /** {@return the parameter that stands there as the given name and value} */
    static Parameter parse(String name, String value) {
      boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
      String content = quoted ? value.substring(1, value.length() - 1) : value;
      return new Parameter(name.toUpperCase(Locale.ROOT), decode(content));
    }

    /** Resolves the escapes of RFC 6868, 3.1; a caret before anything else stands for itself. */
    private static String decode(String value) {
      if (value.indexOf('^') < 0) {
        return value;
      }
      StringBuilder text = new StringBuilder(value.length());
      for (int i = 0; i < value.length(); i++) {
        int escape = value.charAt(i) == '^' && i + 1 < value.length() ? value.charAt(i + 1) : ' ';
        int found = "n'^".indexOf(escape);
        text.append(found < 0 ? value.charAt(i) : "\n\"^".charAt(found));
        i += found < 0 ? 0 : 1;
      }
      return text.toString();
    }
  }

  /** {@return the value of the first parameter of that name, if there is one} */
  public Optional<String> parameter(String parameter) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(parameter)) {
        return Optional.of(parameters.get(i).value());
      }
    }
    return Optional.empty();
  }

  /** {@return the value as the value type TEXT has it (RFC 5545, 3.3.11)} */
  public String asText() {
    return TextValue.unescape(value);
  }
}
