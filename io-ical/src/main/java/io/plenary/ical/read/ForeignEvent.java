package io.plenary.ical.read;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.ical.document.Component;
import io.plenary.ical.field.ClientText;
import io.plenary.ical.field.Kept;
import io.plenary.ical.field.Paragraphs;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.line.TextValue;
import io.plenary.ical.problem.Problems;
import io.plenary.ical.problem.ReadCode;
import io.plenary.value.Attachment;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.util.Optional;

/** Reads what an event of another maker tells of a session. */
final class ForeignEvent {

  /** The title of an event that has none. */
  static final String UNTITLED = "Untitled";

  private final Component event;
  private final Definitions definitions;
  private final Problems problems;

  ForeignEvent(Component event, Definitions definitions, Problems problems) {
    this.event = event;
    this.definitions = definitions;
    this.problems = problems;
  }

  void read(Session.Builder session) {
    session.title(title());
    event.properties("CATEGORIES").stream()
        .flatMap(line -> TextValue.split(line.value()).stream())
        .map(TextValue::oneLine)
        .filter(name -> !name.isEmpty())
        .map(definitions.tracks()::named)
        .distinct()
        .forEach(session::addTrack);
    paragraphs(session);
    new People(definitions).of(event).forEach(session::addParticipation);
    event
        .property("URL", problems)
        .map(line -> line.value().strip())
        .filter(href -> !href.isEmpty())
        .ifPresent(href -> session.addLink(Link.to(href)));
    event.properties("ATTACH").stream()
        .filter(Kept::isAddress)
        .filter(line -> !line.value().isBlank())
        .map(ForeignEvent::attachment)
        .forEach(session::addAttachment);
  }

  private Text title() {
    Optional<Text> title = event
        .property("SUMMARY", problems)
        .filter(line -> !line.value().isBlank())
        .map(line -> ClientText.read(line, event, problems));
    if (title.isEmpty()) {
      problems.add(
          ReadCode.SUMMARY_MISSING,
          event.at(),
          "an event without a title",
          "it was called " + UNTITLED);
    }
    return title.orElse(Text.of(UNTITLED));
  }

  private void paragraphs(Session.Builder session) {
    Optional<Text> description =
        event.property("DESCRIPTION", problems).map(line -> ClientText.read(line, event, problems));
    if (description.isPresent()) {
      Language language = description.get().variants().get(0).language();
      Paragraphs.of(description.get().first()).stream()
          .map(paragraph -> Text.of(language.tag(), paragraph))
          .forEach(session::addAbstractParagraph);
    }
  }

  private static Attachment attachment(ContentLine line) {
    return new Attachment(line.value().strip(), Optional.empty(), line.parameter("FMTTYPE"));
  }

  /** {@return the room that the event names as its location} */
  Optional<Room.Id> room(Optional<EventTimes.Time> start) {
    Optional<Text> name = event
        .property("LOCATION", problems)
        .or(this::place)
        .map(line -> ClientText.read(line, event, problems))
        .map(ForeignEvent::onOneLine)
        .filter(text -> !text.first().isEmpty());
    return name.map(text -> definitions.rooms().named(text, start.flatMap(EventTimes.Time::zone)));
  }

  /** RFC 9073, 7.2: a place with a name. */
  private Optional<ContentLine> place() {
    return event.components().stream()
        .filter(inner -> inner.name().equals("VLOCATION"))
        .flatMap(inner -> inner.properties("NAME").stream())
        .findFirst();
  }

  private static Text onOneLine(Text text) {
    return Text.of(text.variants().get(0).language().tag(), TextValue.oneLine(text.first()));
  }
}
