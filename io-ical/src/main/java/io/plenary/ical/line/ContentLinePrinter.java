package io.plenary.ical.line;

import java.util.List;
import net.fortuna.ical4j.model.Encodable;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyFactory;
import net.fortuna.ical4j.validate.ValidationResult;

/**
 * Puts content lines together. Where a parameter may have to be quoted, or escaped by RFC 6868, iCal4j does.
 * Values go in as they are to stand there, so that the library never looks at a date or a text.
 */
final class ContentLinePrinter {

  private ContentLinePrinter() {}

  /**
   * {@return the content line, not folded, without an end}
   *
   * @param name the name of the property
   * @param parameters its parameters, free of control characters
   * @param value its value, escaped and free of control characters
   */
  static String print(String name, List<ContentLine.Parameter> parameters, String value) {
    return isPlain(parameters) ? plain(name, parameters, value) : quoted(name, parameters, value);
  }

  /** {@return whether no parameter has to be quoted or escaped} */
  private static boolean isPlain(List<ContentLine.Parameter> parameters) {
    for (ContentLine.Parameter each : parameters) {
      for (int i = 0; i < each.value().length(); i++) {
        char c = each.value().charAt(i);
        boolean plain = (c >= 'a' && c <= 'z') || (c >= '-' && c <= '9') || (c >= 'A' && c <= 'Z');
        if (!plain) {
          return false;
        }
      }
    }
    return true;
  }

  private static String plain(String name, List<ContentLine.Parameter> parameters, String value) {
    StringBuilder line = new StringBuilder(64 + value.length()).append(name);
    for (ContentLine.Parameter each : parameters) {
      line.append(';').append(each.name()).append('=').append(each.value());
    }
    return line.append(':').append(value).toString();
  }

  private static String quoted(String name, List<ContentLine.Parameter> parameters, String value) {
    List<net.fortuna.ical4j.model.Parameter> list = parameters.stream()
        .<net.fortuna.ical4j.model.Parameter>map(each -> new Quotable(each.name(), each.value()))
        .toList();
    String line = new Verbatim(name, new ParameterList(list), value).toString();
    return line.substring(0, line.length() - "\r\n".length());
  }

  /** A parameter whose value may begin or end with a quote; XParameter takes that for its own. */
  private static final class Quotable extends net.fortuna.ical4j.model.Parameter
      implements Encodable {

    private static final long serialVersionUID = 1L;

    private final String value;

    Quotable(String name, String value) {
      super(name);
      this.value = value;
    }

    @Override
    public String getValue() {
      return value;
    }
  }

  /** A property whose value is written as it is; those of iCal4j parse, convert or escape it. */
  private static final class Verbatim extends Property {

    private static final long serialVersionUID = 1L;

    private final String value;

    Verbatim(String name, ParameterList parameters, String value) {
      super(name, parameters);
      this.value = value;
    }

    @Override
    public String getValue() {
      return value;
    }

    @Override
    public void setValue(String other) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ValidationResult validate() {
      return ValidationResult.EMPTY;
    }

    @Override
    protected PropertyFactory<?> newFactory() {
      throw new UnsupportedOperationException();
    }
  }
}
