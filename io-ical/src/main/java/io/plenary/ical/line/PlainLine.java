package io.plenary.ical.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A content line none of whose parameters is quoted, as nearly all are. There is one way to take it apart, which is
 * found here without the tokenizer of iCal4j: setting that up for a line takes longer than all the rest.
 */
final class PlainLine {

  private final String text;
  private final Map<String, String> names;
  private int position;

  private PlainLine(String text, Map<String, String> names) {
    this.text = text;
    this.names = names;
  }

  /**
   * {@return the line taken apart, unless it is not plain or malformed}
   *
   * @param names the names met so far, and how they stand in capitals: a document repeats a few of them
   */
  static Optional<ContentLine> parse(LogicalLine line, Map<String, String> names) {
    return new PlainLine(line.text(), names).parse(line.number());
  }

  private Optional<ContentLine> parse(int number) {
    String name = name();
    List<ContentLine.Parameter> parameters = List.of();
    while (at(';')) {
      position++;
      String parameter = name();
      if (parameter.isEmpty() || !at('=')) {
        return Optional.empty();
      }
      position++;
      parameters = parameters.isEmpty() ? new ArrayList<>(3) : parameters;
      parameters.add(ContentLine.Parameter.parse(parameter, value()));
    }
    if (!isOfProperty(name) || !at(':')) {
      return Optional.empty();
    }
    String value = text.substring(position + 1);
    return Optional.of(new ContentLine(name, parameters, value, text, number));
  }

  private static boolean isOfProperty(String name) {
    return !name.isEmpty() && !name.equals("BEGIN") && !name.equals("END");
  }

  private boolean at(char c) {
    return position < text.length() && text.charAt(position) == c;
  }

  private String name() {
    int start = position;
    while (position < text.length() && isOfName(text.charAt(position))) {
      position++;
    }
    return names.computeIfAbsent(
        text.substring(start, position), name -> name.toUpperCase(Locale.ROOT));
  }

  private static boolean isOfName(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }

  private String value() {
    int start = position;
    while (position < text.length() && ";:\"".indexOf(text.charAt(position)) < 0) {
      position++;
    }
    return text.substring(start, position);
  }
}
