package io.plenary.ical.document;

import io.plenary.format.Location;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.problem.Place;
import io.plenary.ical.problem.Problems;
import io.plenary.ical.problem.Quoted;
import io.plenary.ical.problem.ReadCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A component of a calendar as it was read: its properties and the components within it. */
public final class Component {

  private final String name;
  private final String step;
  private final int number;
  private final @Nullable Component parent;
  private final List<ContentLine> properties = new ArrayList<>();
  private final List<Component> components = new ArrayList<>();
  private final Map<String, Integer> begun = new HashMap<>();

  private Component(String name, String step, int number, @Nullable Component parent) {
    this.name = name;
    this.step = step;
    this.number = number;
    this.parent = parent;
  }

  static Component root(String name, int number) {
    return new Component(name, name, number, null);
  }

  /** {@return a component within this one, which does not hold it before it is added} */
  Component begin(String child, int line) {
    String step = child + "[" + begun.merge(child, 1, Integer::sum) + "]";
    return new Component(child, step, line, this);
  }

  public void add(Component component) {
    components.add(component);
  }

  public void add(ContentLine property) {
    properties.add(property);
  }

  public String name() {
    return name;
  }

  public List<ContentLine> properties() {
    return properties;
  }

  public List<Component> components() {
    return components;
  }

  /** {@return all lines of this component but its own first and last, as they stand there} */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    properties.forEach(property -> lines.add(property.text()));
    for (Component component : components) {
      lines.add("BEGIN:" + component.name);
      lines.addAll(component.lines());
      lines.add("END:" + component.name);
    }
    return lines;
  }

  /** {@return the properties of a name; a loop, since every event is asked for a dozen names} */
  public List<ContentLine> properties(String property) {
    List<ContentLine> found = List.of();
    for (ContentLine line : properties) {
      if (line.name().equals(property)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(line);
      }
    }
    return found;
  }

  /** {@return the first property of a name, if there is one} */
  public Optional<ContentLine> first(String property) {
    for (ContentLine line : properties) {
      if (line.name().equals(property)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** {@return the property of a name that may stand here once; further ones are a problem} */
  public Optional<ContentLine> property(String property, Problems problems) {
    List<ContentLine> lines = properties(property);
    for (int i = 1; i < lines.size(); i++) {
      problems.add(
          ReadCode.PROPERTY_REPEATED,
          at(lines.get(i)),
          "another " + property + ", " + Quoted.of(lines.get(i).value()),
          "the first one was used");
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(0));
  }

  /** {@return the place where this component begins} */
  public Place at() {
    return () -> location(path(), number);
  }

  /** {@return the place of a property of this component} */
  public Place at(ContentLine line) {
    return () -> location(path() + "/" + line.name(), line.number());
  }

  /** {@return a line within this component that is no property} */
  public Place at(int line) {
    return () -> location(path(), line);
  }

  private static Location location(String path, int line) {
    return new Location(Optional.of(path), OptionalInt.of(line), OptionalInt.empty());
  }

  /** {@return the way to this component; the calendar itself is not named, since all is within it} */
  String path() {
    StringBuilder path = new StringBuilder(step);
    Component outer = parent;
    while (outer != null && outer.parent != null) {
      path.insert(0, outer.step + "/");
      outer = outer.parent;
    }
    return path.toString();
  }
}
