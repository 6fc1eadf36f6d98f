package io.plenary.ical;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The table of {@code standard.csv}: what RFC 5545, 7986, 9073 and 9253 let stand in a calendar. */
final class Standard {

  /** Of RFC 9073, 5.2 and 5.3; any property may have them. */
  private static final List<String> EVERYWHERE = List.of("ORDER", "DERIVED=TRUE");

  private static final String TEXT = "(?:[^\\\\;,\\p{Cntrl}]|\\t|\\\\[\\\\;,nN])*";
  private static final String DATE = "\\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
  private static final String TIME = "T(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d|60)";
  private static final String DURATION =
      "P(?:\\d+W|\\d+D|(?:\\d+D)?T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S))";

  private static final Map<String, Pattern> TYPES = Map.of(
      "TEXT", Pattern.compile(TEXT),
      "TEXTS", Pattern.compile(TEXT + "(?:," + TEXT + ")*"),
      "UTC", Pattern.compile(DATE + TIME + "Z"),
      "LOCAL", Pattern.compile(DATE + TIME),
      "TIME", Pattern.compile(DATE + "(?:" + TIME + "Z?)?"),
      "DURATION", Pattern.compile("[+-]?" + DURATION),
      "INTERVAL", Pattern.compile(DURATION),
      "OFFSET", Pattern.compile("(?!-0000(?:00)?$)[+-]\\d\\d[0-5]\\d(?:[0-5]\\d)?"),
      "NUMBER", Pattern.compile("\\d+"),
      "COLOR", Pattern.compile("[a-z]+"));

  /** What one property of a component must be like. */
  record Rule(String occurs, String type, List<String> parameters, String definedIn) {

    boolean isComponent() {
      return type.isEmpty();
    }

    /** {@return what is wrong with a property} */
    List<String> faults(String value, Map<String, String> given) {
      List<String> faults = new ArrayList<>();
      if (!isOfType(value)) {
        faults.add("is no " + type);
      }
      given.forEach((name, content) -> {
        if (!name.startsWith("X-") && !allows(name, content)) {
          faults.add("may not have " + name + "=" + content);
        }
      });
      parameters.stream()
          .filter(each -> each.endsWith("!"))
          .map(each -> each.replaceAll("[=!].*", ""))
          .filter(name -> !given.containsKey(name))
          .forEach(name -> faults.add("lacks " + name));
      return faults;
    }

    private boolean allows(String name, String content) {
      List<String> allowed = new ArrayList<>(EVERYWHERE);
      parameters.forEach(each -> allowed.add(each.replace("!", "")));
      return allowed.contains(name) || allowed.contains(name + "=" + content);
    }

    private boolean isOfType(String value) {
      if (type.startsWith("IS ")) {
        return Arrays.asList(type.substring(3).split(" ", -1)).contains(value);
      }
      return type.equals("URI") ? isUri(value) : TYPES.get(type).matcher(value).matches();
    }

    private static boolean isUri(String value) {
      try {
        return new URI(value).isAbsolute() && value.chars().allMatch(c -> c < 0x80);
      } catch (URISyntaxException e) {
        return false;
      }
    }
  }

  private final Map<String, Map<String, Rule>> components = new LinkedHashMap<>();

  private Standard() {}

  static Standard read() {
    Standard standard = new Standard();
    try (InputStream in =
        Objects.requireNonNull(Standard.class.getResourceAsStream("standard.csv"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("component|"))
          .map(line -> line.split("\\|", -1))
          .forEach(standard::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return standard;
  }

  private void add(String[] row) {
    List<String> parameters = row[4].isEmpty() ? List.of() : List.of(row[4].split(" ", -1));
    components
        .computeIfAbsent(row[0], each -> new LinkedHashMap<>())
        .put(row[1], new Rule(row[2], row[3], parameters, row[5]));
  }

  static boolean isText(String value) {
    return TYPES.get("TEXT").matcher(value).matches();
  }

  /** {@return the rules of a component, by property and inner component} */
  Map<String, Rule> of(String component) {
    return components.getOrDefault(component, Map.of());
  }
}
