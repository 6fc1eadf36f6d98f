package io.plenary.ical.field;

import io.plenary.ical.line.CalendarOutput;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.line.Percent;
import io.plenary.ical.line.TextValue;
import io.plenary.value.Affiliation;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes the fields of one thing, a line each: {@code X-PLENARY-ROOM;ID=room-1;FIELD=capacity:120}.
 *
 * <p>{@code ID} names the thing, {@code FIELD} what is told of it, {@code N} which one of a list, and
 * {@code LANGUAGE} the language of a text. A value that iCalendar cannot hold is percent-encoded and
 * marked by {@code ENCODED=PERCENT}, so that nothing is lost in any field.
 */
public final class FieldWriter {

  /** Legal in quotes, but some readers take it and the quote that ends them for a quote within them. */
  private static final String BACKSLASH = "\\";

  private final CalendarOutput out;
  private final String property;
  private final Optional<String> id;
  private final OptionalInt item;

  private FieldWriter(CalendarOutput out, String property, Optional<String> id, OptionalInt item) {
    this.out = out;
    this.property = property;
    this.id = id;
    this.item = item;
  }

  /** {@return a writer of what there is one of: the agenda, or the session of an event} */
  public static FieldWriter of(CalendarOutput out, String property) {
    return new FieldWriter(out, property, Optional.empty(), OptionalInt.empty());
  }

  /** {@return a writer of one of several things, such as a room} */
  public static FieldWriter of(CalendarOutput out, String property, String id) {
    return new FieldWriter(out, property, Optional.of(id), OptionalInt.empty());
  }

  /** {@return a writer of what belongs to an item of a list, counted from 1} */
  private FieldWriter item(int number) {
    return new FieldWriter(out, property, id, OptionalInt.of(number));
  }

  public void put(String field, String value) {
    put(field, Optional.empty(), value);
  }

  public void put(String field, Optional<String> value) {
    value.ifPresent(given -> put(field, given));
  }

  public void put(String field, OptionalInt value) {
    value.ifPresent(given -> put(field, Integer.toString(given)));
  }

  public void put(String field, Text text) {
    text.variants().forEach(each -> put(field, Optional.of(each.language()), each.content()));
  }

  public void text(String field, Optional<Text> text) {
    text.ifPresent(given -> put(field, given));
  }

  /** Writes each value on a line of its own. */
  public void putAll(String field, List<String> values) {
    values.forEach(value -> put(field, value));
  }

  /** Writes texts, each of which may stand in several languages. */
  public void texts(String field, List<Text> texts) {
    for (int i = 0; i < texts.size(); i++) {
      item(i + 1).put(field, texts.get(i));
    }
  }

  public void links(List<Link> links) {
    for (int i = 0; i < links.size(); i++) {
      item(i + 1).link(links.get(i));
    }
  }

  public void link(Link link) {
    put("link", link.href());
    text("link-title", link.title());
    put("link-rel", link.rel());
  }

  /** Writes a list whose items are made of several fields. */
  public <T> void items(List<T> list, ItemFields<T> fields) {
    for (int i = 0; i < list.size(); i++) {
      fields.write(item(i + 1), list.get(i));
    }
  }

  /**
   * Writes the fields of one item of a list.
   *
   * @param <T> what the list holds
   */
  public interface ItemFields<T> {
    void write(FieldWriter fields, T item);
  }

  /**
   * Writes an affiliation.
   *
   * @param field the beginning of its fields' names, and the field that says that there is one of which
   *     nothing is told
   */
  public void affiliation(String field, Affiliation affiliation) {
    text(field + "-position", affiliation.position());
    text(field + "-organization", affiliation.organization());
    put(field + "-country", affiliation.country().map(country -> country.code()));
    if (affiliation.position().isEmpty()
        && affiliation.organization().isEmpty()
        && affiliation.country().isEmpty()) {
      put(field, "");
    }
  }

  private void put(String field, Optional<Language> language, String value) {
    List<ContentLine.Parameter> parameters = new ArrayList<>();
    id.ifPresent(given -> parameters.add(parameter("ID", Percent.encode(given, BACKSLASH))));
    parameters.add(parameter("FIELD", field));
    item.ifPresent(number -> parameters.add(parameter("N", Integer.toString(number))));
    language
        .filter(given -> !given.equals(Language.UNDETERMINED))
        .ifPresent(given -> parameters.add(parameter("LANGUAGE", given.tag())));
    boolean clean = TextValue.isClean(value);
    if (!clean) {
      parameters.add(parameter("ENCODED", "PERCENT"));
    }
    String content = clean ? value : Percent.encode(value, "");
    out.text(property, content, parameters.toArray(ContentLine.Parameter[]::new));
  }

  private static ContentLine.Parameter parameter(String name, String value) {
    return new ContentLine.Parameter(name, value);
  }
}
