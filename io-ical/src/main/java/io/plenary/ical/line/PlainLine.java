package io.plenary.ical.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A content line none of whose parameters is quoted, as nearly all are. There is one way to take it apart, which is
 * found here without the tokenizer of iCal4j: setting that up for a line takes longer than all the rest.
 */
final class PlainLine {

  private final String text;
  private int position;

  private PlainLine(String text) {
    this.text = text;
  }

  /** {@return the line taken apart, unless it is not plain or malformed} */
  static Optional<ContentLine> parse(LogicalLine line) {
    return new PlainLine(line.text()).parse(line.number());
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
    return Optional.of(
        new ContentLine(name.toUpperCase(Locale.ROOT), parameters, value, text, number));
  }

  private static boolean isOfProperty(String name) {
    return !name.isEmpty() && !name.equalsIgnoreCase("BEGIN") && !name.equalsIgnoreCase("END");
  }

  private boolean at(char c) {
    return position < text.length() && text.charAt(position) == c;
  }

  private String name() {
    int start = position;
    while (position < text.length() && isOfName(text.charAt(position))) {
      position++;
    }
    return text.substring(start, position);
  }

  private static boolean isOfName(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }

  private String value() {
    int start = position;
    while (position < text.length() && !at(';') && !at(':') && !at('"')) {
      position++;
    }
    return text.substring(start, position);
  }
}
