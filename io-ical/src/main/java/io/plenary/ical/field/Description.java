package io.plenary.ical.field;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Session;
import io.plenary.ical.line.TextValue;
import io.plenary.value.Affiliation;
import io.plenary.value.Language;
import io.plenary.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the {@code DESCRIPTION} of an event says: a head with the subtitle and who takes part, a blank
 * line, and the paragraphs of the abstract, parted by blank lines.
 *
 * <p>People are named here and not as {@code ATTENDEE}s, for whom clients would make an invitation of
 * the event (RFC 5545, 3.8.4.1).
 */
public final class Description {

  private static final String BLANK_LINE = "\n\n";

  private final String head;
  private final List<Text> paragraphs;

  private Description(String head, List<Text> paragraphs) {
    this.head = head;
    this.paragraphs = paragraphs;
  }

  public static Description of(Session session, Agenda agenda) {
    Stream<String> people =
        session.participations().stream().map(each -> participation(each, agenda));
    String head = Stream.concat(session.subtitle().map(Text::first).stream(), people)
        .map(TextValue::oneLine)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
    return new Description(head, session.abstractParagraphs());
  }

  private static String participation(Participation participation, Agenda agenda) {
    Optional<Person> person = agenda.person(participation.person());
    Stream<String> capacity = participation
        .capacity()
        .map(Stream::of)
        .orElseGet(() -> person.map(Person::affiliations).stream().flatMap(List::stream))
        .map(Affiliation::toString)
        .filter(each -> !each.isBlank());
    Stream<String> name = person.map(Person::displayName).stream();
    String how = participation.delivery() == Participation.Delivery.IN_PERSON
        ? ""
        : " (" + spaced(Vocabulary.of(participation.delivery())) + ")";
    return capitalized(spaced(participation.role().name()))
        + ": "
        + Stream.concat(name, capacity).collect(Collectors.joining(", "))
        + how;
  }

  private static String spaced(String name) {
    return name.replace('-', ' ');
  }

  private static String capitalized(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  /** {@return whether nothing is to be said} */
  public boolean isEmpty() {
    return TextValue.clean(text().first()).isEmpty();
  }

  /** {@return how many paragraphs at the beginning are no part of the abstract} */
  public int headParagraphs() {
    return head.isEmpty() ? 0 : 1;
  }

  /** {@return the description, in the language of the abstract, of each text the first one} */
  public Text text() {
    Language language = paragraphs.isEmpty()
        ? Language.UNDETERMINED
        : paragraphs.get(0).variants().get(0).language();
    return Text.of(language.tag(), String.join(BLANK_LINE, all()));
  }

  private List<String> all() {
    List<String> all = new ArrayList<>();
    if (!head.isEmpty()) {
      all.add(head);
    }
    paragraphs.forEach(paragraph -> all.add(paragraph.first()));
    return all;
  }

  /** {@return whether the abstract can be told from the description alone} */
  public boolean holdsAbstract() {
    List<Language> languages = paragraphs.stream()
        .map(each -> each.variants().get(0).language())
        .distinct()
        .toList();
    return languages.size() <= 1
        && paragraphs.stream().allMatch(ClientText::isWholeInOne)
        && split(String.join(BLANK_LINE, all())).equals(all());
  }

  /** {@return the paragraphs of a description that was written so} */
  public static List<String> split(String description) {
    List<String> paragraphs = new ArrayList<>();
    int start = 0;
    int end = description.indexOf(BLANK_LINE);
    while (end >= 0) {
      paragraphs.add(description.substring(start, end));
      start = end + BLANK_LINE.length();
      end = description.indexOf(BLANK_LINE, start);
    }
    if (start < description.length()) {
      paragraphs.add(description.substring(start));
    }
    return paragraphs;
  }

  /** {@return the paragraphs of any description: what blank lines part, however many} */
  public static List<String> paragraphs(String description) {
    List<String> paragraphs = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : description.split("\n", -1)) {
      if (!line.isBlank()) {
        open.add(line);
      } else if (!open.isEmpty()) {
        paragraphs.add(String.join("\n", open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      paragraphs.add(String.join("\n", open));
    }
    return paragraphs;
  }
}
