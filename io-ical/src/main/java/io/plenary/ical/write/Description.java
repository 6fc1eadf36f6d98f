package io.plenary.ical.write;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Session;
import io.plenary.ical.field.ClientText;
import io.plenary.ical.field.Paragraphs;
import io.plenary.ical.line.TextValue;
import io.plenary.value.Affiliation;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the {@code DESCRIPTION} of an event says: a head with the subtitle and who takes part, the
 * paragraphs of the abstract, and, if asked for, the links; blank lines part them. Or what the caller
 * says instead.
 *
 * <p>People are named here and not as {@code ATTENDEE}s, for whom clients would make an invitation of
 * the event (RFC 5545, 3.8.4.1).
 */
final class Description {

  private final List<String> before;
  private final List<Text> paragraphs;
  private final List<String> after;
  private final Wording wording;

  private Description(
      List<String> before, List<Text> paragraphs, List<String> after, Wording wording) {
    this.before = before;
    this.paragraphs = paragraphs;
    this.after = after;
    this.wording = wording;
  }

  static Description of(Session session, Agenda agenda, Settings settings, Wording wording) {
    Optional<String> own =
        settings.description().map(description -> description.apply(agenda, session));
    if (own.isPresent()) {
      return new Description(List.of(own.get()), List.of(), List.of(), wording);
    }
    Stream<String> people =
        session.participations().stream().map(each -> participation(each, agenda, wording));
    Stream<String> links = settings.linksInDescription()
        ? session.links().stream().map(link -> link(link, wording))
        : Stream.empty();
    return new Description(
        lines(Stream.concat(session.subtitle().map(wording::text).stream(), people)),
        session.abstractParagraphs(),
        lines(links),
        wording);
  }

  /** {@return one paragraph of some lines, or none of no line} */
  private static List<String> lines(Stream<String> lines) {
    String paragraph = lines
        .map(TextValue::oneLine)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
    return Stream.of(paragraph).filter(text -> !text.isEmpty()).toList();
  }

  private static String participation(Participation participation, Agenda agenda, Wording wording) {
    Optional<Person> person = agenda.person(participation.person());
    Stream<String> name = person.map(Person::displayName).stream();
    String how = participation.delivery() == Participation.Delivery.IN_PERSON
        ? ""
        : " (" + wording.delivery(participation.delivery()) + ")";
    return wording.role(participation.role())
        + ": "
        + Stream.concat(name, capacities(participation, person)).collect(Collectors.joining(", "))
        + how;
  }

  /** {@return in which capacities somebody acts here, else what they are elsewhere} */
  static Stream<String> capacities(Participation participation, Optional<Person> person) {
    return participation
        .capacity()
        .map(Stream::of)
        .orElseGet(() -> person.map(Person::affiliations).stream().flatMap(List::stream))
        .map(Affiliation::toString)
        .filter(each -> !each.isBlank());
  }

  private static String link(Link link, Wording wording) {
    return link.title().map(title -> wording.text(title) + ": ").orElse("") + link.href();
  }

  /** {@return whether nothing is to be said} */
  boolean isEmpty() {
    return TextValue.clean(text().first()).isEmpty();
  }

  /** {@return how many paragraphs at the beginning are no part of the abstract} */
  int headParagraphs() {
    return paragraphs.isEmpty()
        ? Paragraphs.split(TextValue.clean(text().first())).size()
        : before.size();
  }

  /** {@return the description, in the language of the abstract} */
  Text text() {
    Language language = paragraphs.isEmpty()
        ? Language.UNDETERMINED
        : wording.of(paragraphs.get(0)).language();
    return Text.of(language.tag(), Paragraphs.join(all()));
  }

  /** {@return its paragraphs} */
  List<String> all() {
    List<String> all = new ArrayList<>(before);
    paragraphs.forEach(paragraph -> all.add(wording.text(paragraph)));
    all.addAll(after);
    return all;
  }

  /** {@return whether an abstract can be told from the description alone} */
  boolean holds(List<Text> abstractParagraphs) {
    long languages = paragraphs.stream()
        .map(each -> each.variants().get(0).language())
        .distinct()
        .count();
    return paragraphs.equals(abstractParagraphs)
        && (paragraphs.isEmpty()
            || (after.isEmpty()
                && languages == 1
                && paragraphs.stream().allMatch(ClientText::isWholeInOne)
                && Paragraphs.split(Paragraphs.join(all())).equals(all())));
  }
}
