package io.plenary.ical.line;

import java.util.List;
import net.fortuna.ical4j.model.Encodable;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyFactory;
import net.fortuna.ical4j.validate.ValidationResult;

/**
 * Puts content lines together with iCal4j, which quotes parameters and escapes them by RFC 6868.
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
