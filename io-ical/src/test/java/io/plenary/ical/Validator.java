package io.plenary.ical;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds a calendar against the standard, line by line and component by component. */
final class Validator {

  private static final Standard STANDARD = Standard.read();
  private static final int OCTETS = 75;

  private static final Pattern LINE =
      Pattern.compile("([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:\"[^\"]*\"|[^\";:,]*))*):(.*)");
  private static final Pattern PARAMETER = Pattern.compile(";([A-Z0-9-]+)=(\"[^\"]*\"|[^\";:,]*)");

  /** RFC 6868, 3.1: a caret stands before n, a caret or an apostrophe in what we write. */
  private static final Pattern ESCAPED = Pattern.compile("(?:[^^]|\\^[n^'])*");

  private final List<String> faults = new ArrayList<>();
  private final Deque<Component> open = new ArrayDeque<>();
  private final Set<String> uids = new HashSet<>();
  private final Set<String> zones = new HashSet<>();
  private final Set<String> usedZones = new HashSet<>();
  private @Nullable Component root;

  /** A component and what stands in it, by name. */
  private record Component(String name, Map<String, List<Property>> properties) {

    Optional<Property> first(String property) {
      return properties.getOrDefault(property, List.of()).stream().findFirst();
    }
  }

  private record Property(String value, Map<String, String> parameters) {}

  private Validator() {}

  /** {@return what is wrong with a calendar, nothing if it is as the standard has it} */
  static List<String> faults(String calendar) {
    Validator validator = new Validator();
    validator.lines(calendar);
    validator.unfold(calendar).forEach(validator::line);
    validator.end();
    return validator.faults;
  }

  private void fault(String format, Object... arguments) {
    faults.add(String.format(Locale.ROOT, format, arguments));
  }

  /** RFC 5545, 3.1: how lines end, how long they are and where they are folded. */
  private void lines(String calendar) {
    if (!calendar.endsWith("\r\n")) {
      fault("the last line does not end");
    }
    String[] lines = calendar.split("\r\n", -1);
    for (int i = 0; i < lines.length - 1; i++) {
      byte[] octets = lines[i].getBytes(StandardCharsets.UTF_8);
      if (octets.length > OCTETS) {
        fault("a line of %d octets: %s", octets.length, lines[i]);
      }
      if (lines[i].isEmpty()) {
        fault("an empty line");
      }
      if (lines[i].chars().anyMatch(c -> Character.isISOControl(c) && c != '\t')) {
        fault("a control character: %s", lines[i]);
      }
      if (!lines[i].isEmpty()
          && (Character.isLowSurrogate(lines[i].charAt(0))
              || Character.isHighSurrogate(lines[i].charAt(lines[i].length() - 1)))) {
        fault("a fold within a character: %s", lines[i]);
      }
    }
  }

  private List<String> unfold(String calendar) {
    return List.of(calendar.replace("\r\n ", "").replace("\r\n\t", "").split("\r\n", 0));
  }

  private void line(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      fault("no content line: %s", line);
      return;
    }
    String name = matcher.group(1);
    if (name.equals("BEGIN")) {
      begin(matcher.group(3));
    } else if (name.equals("END")) {
      end(matcher.group(3));
    } else if (open.isEmpty()) {
      fault("outside of the calendar: %s", line);
    } else {
      Property property = new Property(matcher.group(3), parameters(matcher.group(2), line));
      add(name, property);
      check(name, property, line);
    }
  }

  private Map<String, String> parameters(String text, String line) {
    Map<String, String> parameters = new LinkedHashMap<>();
    Matcher matcher = PARAMETER.matcher(text);
    while (matcher.find()) {
      String value = matcher.group(2).replace("\"", "");
      if (parameters.put(matcher.group(1), value) != null) {
        fault("a parameter twice: %s", line);
      }
      if (!ESCAPED.matcher(value).matches() || matcher.group(2).endsWith("\\\"")) {
        fault("a parameter that is not escaped: %s", line);
      }
    }
    return parameters;
  }

  private void add(String name, Property property) {
    open.getLast().properties().computeIfAbsent(name, each -> new ArrayList<>()).add(property);
  }

  private void check(String name, Property property, String line) {
    Standard.Rule rule = STANDARD.of(open.getLast().name()).get(name);
    if (rule != null && !rule.isComponent()) {
      rule.faults(property.value(), property.parameters())
          .forEach(fault -> fault("%s by %s: %s", fault, rule.definedIn(), line));
    } else if (!name.startsWith("X-")) {
      fault("no property of %s: %s", open.getLast().name(), line);
    } else if (name.startsWith("X-PLENARY-") && !Standard.isText(property.value())) {
      fault("no TEXT: %s", line);
    }
    Optional.ofNullable(property.parameters().get("TZID")).ifPresent(usedZones::add);
  }

  private void begin(String name) {
    if (open.isEmpty() && (root != null || !name.equals("VCALENDAR"))) {
      fault("a document of something else than one calendar: %s", name);
    }
    if (!open.isEmpty()) {
      Standard.Rule rule = STANDARD.of(open.getLast().name()).get(name);
      if (rule == null || !rule.isComponent()) {
        fault("no component of %s: %s", open.getLast().name(), name);
      }
      add(name, new Property("", Map.of()));
    }
    open.addLast(new Component(name, new LinkedHashMap<>()));
    root = root == null ? open.getLast() : root;
  }

  private void end(String name) {
    if (open.isEmpty() || !open.getLast().name().equals(name)) {
      fault("END:%s where it is not open", name);
      return;
    }
    Component component = open.removeLast();
    STANDARD.of(name).forEach((property, rule) -> count(component, property, rule));
    switch (name) {
      case "VEVENT" -> event(component);
      case "VTIMEZONE" -> zone(component);
      default -> {
        // what else there is to say of it stands in the table
      }
    }
  }

  private void count(Component component, String property, Standard.Rule rule) {
    List<Property> all = component.properties().getOrDefault(property, List.of());
    long languages = all.stream()
        .map(each -> each.parameters().getOrDefault("LANGUAGE", ""))
        .distinct()
        .count();
    boolean right = switch (rule.occurs()) {
      case "1" -> all.size() == 1;
      case "?" -> all.size() <= 1;
      case "+" -> !all.isEmpty();
      case "L" -> all.size() == languages;
      default -> true;
    };
    if (!right) {
      fault(
          "%d %s in %s, where %s asks for %s",
          all.size(), property, component.name(), rule.definedIn(), rule.occurs());
    }
  }

  private void event(Component event) {
    event
        .first("UID")
        .filter(uid -> !uids.add(uid.value()))
        .ifPresent(uid -> fault("the UID of another event: %s", uid.value()));
    Optional<Property> start = event.first("DTSTART");
    Optional<Property> end = event.first("DTEND");
    if (end.isPresent() && event.first("DURATION").isPresent()) {
      fault("DTEND and DURATION");
    }
    start.ifPresent(from -> end.ifPresent(to -> times(from, to)));
    start.ifPresent(this::time);
    end.ifPresent(this::time);
    boolean method = root != null && root.first("METHOD").isPresent();
    if (method && event.first("ORGANIZER").isEmpty()) {
      fault("no ORGANIZER, which RFC 5546, 3.2.1 asks for with a METHOD");
    }
  }

  /** RFC 5545, 3.8.2.2: of one type, and the end later. */
  private void times(Property from, Property to) {
    boolean alike = from.parameters().equals(to.parameters())
        && from.value().length() == to.value().length();
    if (!alike || from.value().compareTo(to.value()) >= 0) {
      fault("DTSTART %s, DTEND %s", from, to);
    }
  }

  /** RFC 5545, 3.2.19: a time has a zone or is in UTC; a date says that it is one. */
  private void time(Property time) {
    boolean utc = time.value().endsWith("Z");
    boolean date = time.value().length() == 8;
    boolean zoned = time.parameters().containsKey("TZID");
    boolean called = "DATE".equals(time.parameters().get("VALUE"));
    if (date != called || (zoned ? utc || date : !utc && !date)) {
      fault("a time that floats, or in two zones: %s", time);
    }
  }

  private void zone(Component zone) {
    zone.first("TZID")
        .filter(id -> !zones.add(id.value()))
        .ifPresent(id -> fault("another VTIMEZONE %s", id.value()));
    if (zone.first("STANDARD").isEmpty() && zone.first("DAYLIGHT").isEmpty()) {
      fault("a VTIMEZONE without an offset");
    }
  }

  private void end() {
    open.forEach(component -> fault("no END:%s", component.name()));
    if (root == null) {
      fault("no calendar");
    }
    usedZones.stream()
        .filter(zone -> !zones.contains(zone))
        .forEach(zone -> fault("a TZID without a VTIMEZONE: %s", zone));
    zones.stream()
        .filter(zone -> !usedZones.contains(zone))
        .forEach(zone -> fault("a VTIMEZONE for nothing: %s", zone));
  }
}
