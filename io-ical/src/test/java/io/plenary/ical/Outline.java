package io.plenary.ical;

import biweekly.component.ICalComponent;
import biweekly.property.ICalProperty;
import biweekly.property.RawProperty;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

/** What is where in a calendar, as others find it: components, properties and parameters, by name. */
final class Outline implements ContentHandler {

  private final List<String> found = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private String property = "";

  private Outline() {}

  /** {@return what the parser of iCal4j finds, which makes no model and so touches no zones} */
  static List<String> byIcal4j(String calendar) {
    Outline outline = new Outline();
    try (UnfoldingReader reader = new UnfoldingReader(new StringReader(calendar), 8192)) {
      new CalendarParserImpl().parse(reader, outline);
    } catch (IOException | ParserException e) {
      throw new AssertionError(e);
    }
    return outline.found;
  }

  /** {@return what biweekly finds, component by component} */
  static List<String> byBiweekly(String calendar) {
    List<String> found = new ArrayList<>();
    add(Biweekly.read(calendar), "", found);
    return found;
  }

  private static void add(ICalComponent component, String path, List<String> found) {
    String here = path + "/" + component.getClass().getSimpleName();
    component.getProperties().values().stream()
        .map(each -> here + "/" + name(each) + each.getParameters().keySet())
        .forEach(found::add);
    component.getComponents().values().forEach(each -> add(each, here, found));
  }

  private static String name(ICalProperty property) {
    return property instanceof RawProperty raw
        ? raw.getName()
        : property.getClass().getSimpleName();
  }

  @Override
  public void startCalendar() {}

  @Override
  public void endCalendar() {}

  @Override
  public void startComponent(String name) {
    open.addLast(name);
    found.add(String.join("/", open));
  }

  @Override
  public void endComponent(String name) {
    open.removeLast();
  }

  @Override
  public void startProperty(String name) {
    property = String.join("/", open) + "/" + name;
    found.add(property);
  }

  @Override
  public void propertyValue(String value) {}

  @Override
  public void endProperty(String name) {}

  @Override
  public void parameter(String name, String value) {
    found.add(property + ";" + name);
  }
}
