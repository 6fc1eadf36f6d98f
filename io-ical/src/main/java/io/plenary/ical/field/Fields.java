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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** The fields of one thing, as {@link FieldWriter} writes them, read. */
public final class Fields {

  /** What belongs to the thing itself and to no item of a list. */
  private static final int NO_ITEM = 0;

  private final Component component;
  private final Problems problems;
  private final Place at;
  private final Map<Key, List<Field>> fields = new LinkedHashMap<>();
  private final Set<Key> asked = new HashSet<>();

  private record Key(String name, int item) {}

  private record Field(Optional<Language> language, String value, ContentLine line) {}

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
    component.properties(property).forEach(fields::add);
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
    Optional<Integer> item = line.parameter("N").map(Fields::number).orElse(Optional.of(NO_ITEM));
    Optional<Language> language = line.parameter("LANGUAGE").map(Language::of);
    boolean encoded = line.parameter("ENCODED").isPresent();
    Optional<String> value = encoded ? Percent.decode(line.asText()) : Optional.of(line.asText());
    boolean sound = language.map(Language::isWellFormed).orElse(true);
    if (name.isPresent() && item.isPresent() && value.isPresent() && sound) {
      fields
          .computeIfAbsent(new Key(name.get(), item.get()), key -> new ArrayList<>())
          .add(new Field(language, value.get(), line));
    } else {
      invalid(problems, component.at(line), line);
    }
  }

  private static Optional<Integer> number(String text) {
    boolean sound =
        !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return sound ? Optional.of(Integer.valueOf(text)).filter(n -> n > NO_ITEM) : Optional.empty();
  }

  private static void invalid(Problems problems, Place at, ContentLine line) {
    problems.add(ReadCode.FIELD_INVALID, at, Quoted.of(line.text()), "it was left out");
  }

  public boolean has(String name) {
    return fields.containsKey(new Key(name, NO_ITEM));
  }

  /** {@return the place of the thing as a whole} */
  public Place at() {
    return at;
  }

  private List<Field> named(String name, int item) {
    Key key = new Key(name, item);
    asked.add(key);
    return fields.getOrDefault(key, List.of());
  }

  /** {@return the value of a field that stands there once} */
  public <T> Optional<T> value(String name, Function<String, T> parse) {
    return value(name, NO_ITEM, parse);
  }

  private <T> Optional<T> value(String name, int item, Function<String, T> parse) {
    List<Field> named = named(name, item);
    named.stream().skip(1).forEach(this::invalid);
    return named.stream().findFirst().flatMap(field -> parsed(field, parse));
  }

  /** {@return the values of a field that may stand there several times, each value once} */
  public <T> List<T> values(String name, Function<String, T> parse) {
    Set<T> values = new LinkedHashSet<>();
    for (Field field : named(name, NO_ITEM)) {
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

  private void invalid(Field field) {
    invalid(problems, component.at(field.line()), field.line());
  }

  /** {@return a text, in as many languages as there are fields of its name} */
  public Optional<Text> text(String name) {
    return text(name, NO_ITEM);
  }

  private Optional<Text> text(String name, int item) {
    Map<Language, Text.Variant> variants = new LinkedHashMap<>();
    for (Field field : named(name, item)) {
      Language language = field.language().orElse(Language.UNDETERMINED);
      Text.Variant variant = new Text.Variant(language, field.value());
      if (variants.putIfAbsent(language, variant) != null) {
        invalid(field);
      }
    }
    return Optional.of(variants)
        .filter(v -> !v.isEmpty())
        .map(v -> new Text(List.copyOf(v.values())));
  }

  /** {@return what belongs to no item of a list} */
  public Item itself() {
    return new Item(NO_ITEM);
  }

  /** {@return the items of a list, whose fields all have names that begin alike} */
  public List<Item> items(String beginning) {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (Key key : fields.keySet()) {
      if (key.item() > NO_ITEM && begins(key.name(), beginning)) {
        numbers.add(key.item());
      }
    }
    return numbers.isEmpty() ? List.of() : numbers.stream().map(Item::new).toList();
  }

  private static boolean begins(String name, String beginning) {
    return name.startsWith(beginning)
        && (name.length() == beginning.length() || name.charAt(beginning.length()) == '-');
  }

  /** Tells of the fields that nobody asked for. */
  public void reportUnknown() {
    fields.forEach((key, unknown) -> {
      ContentLine line = unknown.get(0).line();
      if (!asked.contains(key)) {
        problems.addOnce(
            ReadCode.FIELD_UNKNOWN,
            line.name() + " " + key.name(),
            component.at(line),
            "a field " + Quoted.of(key.name()),
            "it was left out");
      }
    });
  }

  /** One item of a list, or the thing itself. */
  public final class Item {

    private final int number;

    private Item(int number) {
      this.number = number;
    }

    public <T> Optional<T> value(String name, Function<String, T> parse) {
      return Fields.this.value(name, number, parse);
    }

    public Optional<Text> text(String name) {
      return Fields.this.text(name, number);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Item that && that.number == number && that.fields() == fields();
    }

    @Override
    public int hashCode() {
      return number;
    }

    private Fields fields() {
      return Fields.this;
    }
  }
}
