package io.plenary.ical.line;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;

/**
 * Takes content lines apart: plain ones at once, those in which something is quoted, or is wrong, with the
 * parser of iCal4j.
 *
 * <p>The parser is given one line at a time, each in a calendar of its own. Fed a whole document, it
 * takes a line without a colon and the line after it for one property, gives up the rest at the first
 * error, and follows nested components by recursion. What it makes of a line is checked: what it calls
 * the value must be what stands behind a colon at the end of the line.
 */
public final class ContentLineParser {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");

  /** How many quoted values one parameter may list, as MEMBER does (RFC 5545, 3.2.11). */
  private static final int LISTED = 20;

  /** How long a line may be that is taken apart once more for each of them. */
  private static final int LONG = 10_000;

  private final CalendarParserImpl parser = new CalendarParserImpl();
  private final Map<String, String> names = new HashMap<>();

  /** {@return the line taken apart, unless it is malformed} */
  public Optional<ContentLine> parse(LogicalLine line) {
    Optional<ContentLine> plain = PlainLine.parse(line, names);
    return plain.isPresent() ? plain : byLibrary(line);
  }

  /** {@return the line taken apart by iCal4j, unless it is malformed} */
  Optional<ContentLine> byLibrary(LogicalLine line) {
    Shield shield = Shield.of(line.text());
    String text = shield.put(line.text());
    for (int i = 0; i < LISTED; i++) {
      Taken taken = take(text);
      int start = text.length() - taken.value.length();
      if (!taken.isSound() || start < 1 || !text.endsWith(taken.value)) {
        return Optional.empty();
      }
      if (text.charAt(start - 1) == ':') {
        return Optional.of(taken.line(line, shield));
      }
      if (text.length() > LONG || !text.startsWith("\",\"", start - 2)) {
        return Optional.empty();
      }
      // the parser ends the parameters behind the first of several quoted values: make them one
      text = text.substring(0, start - 2) + ',' + text.substring(start + 1);
    }
    return Optional.empty();
  }

  private Taken take(String text) {
    Taken taken = new Taken();
    if (text.indexOf(':') < 0) {
      // it would fail, but slowly
      taken.failed = true;
      return taken;
    }
    try {
      parser.parse(new StringReader("BEGIN:VCALENDAR\n" + text + "\nEND:VCALENDAR\n"), taken);
    } catch (ParserException | IOException | RuntimeException e) {
      taken.failed = true;
    }
    return taken;
  }

  /** What the parser tells of one line. */
  private static final class Taken implements ContentHandler {

    private final List<String> names = new ArrayList<>(1);
    private final List<ContentLine.Parameter> parameters = new ArrayList<>(2);
    private String value = "";
    private boolean failed;

    boolean isSound() {
      return !failed
          && names.size() == 1
          && NAME.matcher(names.get(0)).matches()
          && parameters.stream().allMatch(each -> NAME.matcher(each.name()).matches());
    }

    ContentLine line(LogicalLine line, Shield shield) {
      return new ContentLine(
          names.get(0).toUpperCase(Locale.ROOT),
          parameters.stream()
              .map(each -> ContentLine.Parameter.parse(each.name(), shield.remove(each.value())))
              .toList(),
          shield.remove(value),
          line.text(),
          line.number());
    }

    @Override
    public void startCalendar() {}

    @Override
    public void endCalendar() {}

    @Override
    public void startComponent(String name) {
      failed = true;
    }

    @Override
    public void endComponent(String name) {}

    @Override
    public void startProperty(String name) {
      names.add(name);
    }

    @Override
    public void propertyValue(String propertyValue) {
      value = propertyValue;
    }

    @Override
    public void endProperty(String name) {}

    @Override
    public void parameter(String name, String parameterValue) {
      parameters.add(new ContentLine.Parameter(name, parameterValue));
    }
  }
}
