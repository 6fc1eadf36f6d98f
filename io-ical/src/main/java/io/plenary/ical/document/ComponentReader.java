package io.plenary.ical.document;

import io.plenary.format.Limits;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.line.ContentLineParser;
import io.plenary.ical.line.LogicalLine;
import io.plenary.ical.problem.Place;
import io.plenary.ical.problem.Problems;
import io.plenary.ical.problem.Quoted;
import io.plenary.ical.problem.ReadCode;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the calendars of a document into components. */
public final class ComponentReader {

  private static final String CALENDAR = "VCALENDAR";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,64}");

  private final Limits limits;
  private final Problems problems;
  private final LogicalLines lines;
  private final ContentLineParser parser = new ContentLineParser();
  private final Deque<Component> open = new ArrayDeque<>();
  private final List<Component> calendars = new ArrayList<>();
  private int last = 1;

  private ComponentReader(InputStream in, Limits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
    this.lines = new LogicalLines(in, limits, problems);
  }

  /** {@return the calendars, at least one, what is irregular in them added to the problems} */
  public static List<Component> read(InputStream in, Limits limits, Problems problems) {
    return new ComponentReader(in, limits, problems).read();
  }

  private List<Component> read() {
    Optional<LogicalLine> line = lines.next();
    while (line.isPresent()) {
      last = line.get().number();
      accept(line.get());
      line = lines.next();
    }
    if (calendars.isEmpty()) {
      throw problems.fatal(ReadCode.NOT_ICALENDAR, Place.line(1), "no BEGIN:VCALENDAR");
    }
    if (!open.isEmpty()) {
      truncated();
    }
    return calendars;
  }

  private void accept(LogicalLine line) {
    Optional<String> begun = component("BEGIN:", line);
    Optional<String> ended = component("END:", line);
    if (begun.isPresent()) {
      begin(begun.get(), line.number());
    } else if (ended.isPresent()) {
      end(ended.get(), line.number());
    } else if (open.isEmpty()) {
      problems.addOnce(
          ReadCode.LINE_OUTSIDE,
          "",
          Place.line(line.number()),
          Quoted.of(line.text()),
          "it was left out");
    } else {
      property(open.element(), line);
    }
  }

  private static Optional<String> component(String keyword, LogicalLine line) {
    if (!line.text().regionMatches(true, 0, keyword, 0, keyword.length())) {
      return Optional.empty();
    }
    return Optional.of(line.text().substring(keyword.length()).strip())
        .filter(name -> NAME.matcher(name).matches())
        .map(name -> name.toUpperCase(Locale.ROOT));
  }

  private void begin(String name, int line) {
    if (!open.isEmpty() && isEventWithinEvent(name)) {
      close(open.pop(), line);
    }
    if (open.size() >= limits.depth()) {
      throw problems.fatal(
          ReadCode.LIMIT_DEPTH,
          Place.line(line),
          "components more than " + limits.depth() + " deep");
    }
    Component component =
        open.isEmpty() ? Component.root(name, line) : open.element().begin(name, line);
    if (open.isEmpty() && name.equals(CALENDAR)) {
      calendars.add(component);
    }
    open.push(component);
  }

  /** An event cannot hold another (RFC 5545, 3.6.1): the end of the open one was forgotten. */
  private boolean isEventWithinEvent(String name) {
    return name.equals("VEVENT")
        && open.element().name().equals(name)
        && !open.element().properties().isEmpty();
  }

  private void end(String name, int line) {
    if (open.stream().noneMatch(component -> component.name().equals(name))) {
      problems.add(
          ReadCode.END_UNEXPECTED, Place.line(line), "END:" + Quoted.of(name), "it was left out");
      return;
    }
    while (!open.element().name().equals(name)) {
      close(open.pop(), line);
    }
    attach(open.pop());
  }

  private void close(Component component, int line) {
    problems.add(
        ReadCode.END_MISSING,
        component.at(),
        "no END:" + component.name(),
        "it was taken to end before line " + line);
    attach(component);
  }

  private void attach(Component component) {
    if (!open.isEmpty()) {
      open.element().add(component);
    } else if (!component.name().equals(CALENDAR)) {
      problems.addOnce(
          ReadCode.LINE_OUTSIDE,
          component.name(),
          component.at(),
          "a component " + Quoted.of(component.name()),
          "it was left out");
    }
  }

  private void property(Component component, LogicalLine line) {
    Optional<ContentLine> property = parser.parse(line);
    if (property.isPresent()) {
      component.add(property.get());
    } else {
      problems.add(
          ReadCode.LINE_MALFORMED,
          component.at(line.number()),
          Quoted.of(line.text()),
          "it was left out");
    }
  }

  private void truncated() {
    // a calendar is at the bottom; what is left open above it is lost with all it holds
    Component lost = null;
    for (Component each : open) {
      lost = calendars.contains(each) ? lost : each;
    }
    problems.add(
        ReadCode.TRUNCATED,
        Place.line(last),
        "the end of the document within " + open.element().path(),
        lost == null ? "what stands before it was read" : lost.path() + " was left out");
  }
}
