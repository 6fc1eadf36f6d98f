package io.plenary.ical.field;

import io.plenary.ical.document.Component;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.line.Percent;
import io.plenary.ical.problem.Place;
import io.plenary.ical.problem.Problems;
import io.plenary.ical.problem.Quoted;
import io.plenary.ical.problem.ReadCode;
import io.plenary.value.Language;
import io.plenary.value.Text;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The fields of one thing, as {@link FieldWriter} writes them, read. */
public final class Fields {

  /** How many digits the number of an item may have. */
  private static final int MOST_DIGITS = 9;

  private final Component component;
  private final Problems problems;
  private final Place at;
  private final Item itself = new Item();
  private final SortedMap<Integer, Item> items = new TreeMap<>();

  /** All fields, in order. */
  private final List<Named> all = new ArrayList<>();

  private record Field(Language language, String value, ContentLine line) {}

  /** The fields of one name, of which there are several if there may be, or by mistake. */
  private static final class Named {

    private final String name;
    private final List<Field> fields = new ArrayList<>(1);
    private boolean asked;

    Named(String name) {
      this.name = name;
    }
  }

  /**
   * Fields, none yet.
   *
   * @param component where they stand
   * @param at the place of the thing as a whole
   */
  Fields(Component component, Place at, Problems problems) {
    this.component = component;
    this.problems = problems;
    this.at = at;
  }

  /** {@return the fields of the thing that a component has one of} */
  public static Fields of(Component component, String property, Problems problems) {
    Fields fields = new Fields(component, component.at(), problems);
    for (ContentLine line : component.properties()) {
      if (line.name().equals(property)) {
        fields.add(line);
      }
    }
    return fields;
  }

  /** {@return the fields of each of several things, by their ids, in order} */
  public static Map<String, Fields> byId(Component component, String property, Problems problems) {
    Map<String, Fields> all = new LinkedHashMap<>();
    for (ContentLine line : component.properties(property)) {
      Optional<String> id =
          line.parameter("ID").flatMap(Percent::decode).filter(text -> !text.isBlank());
      if (id.isPresent()) {
        all.computeIfAbsent(id.get(), i -> new Fields(component, component.at(line), problems))
            .add(line);
      } else {
        invalid(problems, component.at(line), line);
      }
    }
    return all;
  }

  private void add(ContentLine line) {
    Optional<String> name = line.parameter("FIELD");
    Optional<Item> item = line.parameter("N").map(this::item).orElse(Optional.of(itself));
    Language language = line.parameter("LANGUAGE").map(Language::of).orElse(Language.UNDETERMINED);
    boolean encoded = line.parameter("ENCODED").isPresent();
    Optional<String> value = encoded ? Percent.decode(line.asText()) : Optional.of(line.asText());
    boolean sound = language.equals(Language.UNDETERMINED) || language.isWellFormed();
    if (name.isPresent() && item.isPresent() && value.isPresent() && sound) {
      item.get().add(name.get(), new Field(language, value.get(), line));
    } else {
      invalid(problems, component.at(line), line);
    }
  }

  /** {@return the item of a number, counted from 1, unless it is none} */
  private Optional<Item> item(String number) {
    int item = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c < '0' || c > '9' || i == MOST_DIGITS) {
        return Optional.empty();
      }
      item = 10 * item + (c - '0');
    }
    return item > 0 ? Optional.of(items.computeIfAbsent(item, i -> new Item())) : Optional.empty();
  }

  private static void invalid(Problems problems, Place at, ContentLine line) {
    problems.add(ReadCode.FIELD_INVALID, at, Quoted.of(line.text()), "it was left out");
  }

  private void invalid(Field field) {
    invalid(problems, component.at(field.line()), field.line());
  }

  public boolean has(String name) {
    return itself.fields.containsKey(name);
  }

  /** {@return the place of the thing as a whole} */
  public Place at() {
    return at;
  }

  /** {@return the value of a field that stands there once} */
  public <T> Optional<T> value(String name, Function<String, T> parse) {
    return itself.value(name, parse);
  }

  /** {@return the values of a field that may stand there several times, each value once} */
  public <T> List<T> values(String name, Function<String, T> parse) {
    Set<T> values = new LinkedHashSet<>();
    for (Field field : itself.named(name)) {
      Optional<T> value = parsed(field, parse);
      if (value.isPresent() && !values.add(value.get())) {
        invalid(field);
      }
    }
    return List.copyOf(values);
  }

  private <T> Optional<T> parsed(Field field, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(field.value()));
    } catch (NoSuchElementException e) {
      Place place = component.at(field.line());
      String found = Quoted.of(field.value());
      problems.add(ReadCode.FIELD_DANGLING, place, found, "it was left out");
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      invalid(field);
    }
    return Optional.empty();
  }

  /** {@return a text, in as many languages as there are fields of its name} */
  public Optional<Text> text(String name) {
    return itself.text(name);
  }

  /** {@return what belongs to no item of a list} */
  public Item itself() {
    return itself;
  }

  /** {@return the items of a list, whose fields all have names that begin alike} */
  public List<Item> items(String beginning) {
    List<Item> found = new ArrayList<>();
    for (Item item : items.values()) {
      if (item.hasAny(beginning)) {
        found.add(item);
      }
    }
    return found;
  }

  /** Tells of the fields that nobody asked for. */
  public void reportUnknown() {
    for (Named unknown : all) {
      ContentLine line = unknown.fields.get(0).line();
      if (!unknown.asked) {
        problems.addOnce(
            ReadCode.FIELD_UNKNOWN,
            line.name() + " " + unknown.name,
            component.at(line),
            "a field " + Quoted.of(unknown.name),
            "it was left out");
      }
    }
  }

  /** One item of a list, or the thing itself. */
  public final class Item {

    private final Map<String, Named> fields = new HashMap<>();

    private Item() {}

    private void add(String name, Field field) {
      Named named = fields.get(name);
      if (named == null) {
        named = new Named(name);
        fields.put(name, named);
        all.add(named);
      }
      named.fields.add(field);
    }

    /** {@return whether a field has a name that begins so} */
    boolean hasAny(String beginning) {
      for (String name : fields.keySet()) {
        if (begins(name, beginning)) {
          return true;
        }
      }
      return false;
    }

    private static boolean begins(String name, String beginning) {
      return name.startsWith(beginning)
          && (name.length() == beginning.length() || name.charAt(beginning.length()) == '-');
    }

    private List<Field> named(String name) {
      Named named = fields.get(name);
      if (named == null) {
        return List.of();
      }
      named.asked = true;
      return named.fields;
    }

    public <T> Optional<T> value(String name, Function<String, T> parse) {
      List<Field> named = named(name);
      for (int i = 1; i < named.size(); i++) {
        invalid(named.get(i));
      }
      return named.isEmpty() ? Optional.empty() : parsed(named.get(0), parse);
    }

    public Optional<Text> text(String name) {
      List<Field> named = named(name);
      if (named.isEmpty()) {
        return Optional.empty();
      }
      Map<Language, Text.Variant> variants = new LinkedHashMap<>();
      for (Field field : named) {
        Text.Variant variant = new Text.Variant(field.language(), field.value());
        if (variants.putIfAbsent(field.language(), variant) != null) {
          invalid(field);
        }
      }
      return Optional.of(new Text(List.copyOf(variants.values())));
    }
  }
}
