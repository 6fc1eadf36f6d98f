package io.plenary.ical.write;

import io.plenary.agenda.Session;
import io.plenary.format.Limits;
import io.plenary.ical.document.Component;
import io.plenary.ical.document.ComponentReader;
import io.plenary.ical.field.Fields;
import io.plenary.ical.field.Parse;
import io.plenary.ical.field.Vocabulary;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.problem.Problems;
import io.plenary.ical.time.TimeValue;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A calendar that was published before: what subscribers know of each event. */
public final class Published {

  private final Map<String, Component> events = new LinkedHashMap<>();
  private final Map<Session.Id, String> uids = new LinkedHashMap<>();
  private final Map<String, Integer> withdrawn = new LinkedHashMap<>();

  private Published() {}

  /**
   * {@return what was published}
   *
   * @param calendar the calendar, in UTF-8
   * @throws io.plenary.format.UnreadableAgendaException if it is none
   */
  public static Published read(byte[] calendar) {
    Limits limits = Limits.standard();
    Problems problems = new Problems(limits.problems());
    Published published = new Published();
    for (Component root :
        ComponentReader.read(new ByteArrayInputStream(calendar), limits, problems)) {
      root.components().stream()
          .filter(component -> component.name().equals("VEVENT"))
          .forEach(event -> published.add(event, problems));
      root.properties(Vocabulary.WITHDRAWN).forEach(published::addWithdrawn);
    }
    return published;
  }

  /** Instances of an event that recurs have its UID, too; the event itself stands before them. */
  private void add(Component event, Problems problems) {
    Optional<String> uid = text(event, "UID").filter(text -> !text.isBlank());
    uid.ifPresent(known -> {
      events.putIfAbsent(known, event);
      Fields.of(event, Vocabulary.SESSION, problems)
          .value("id", Parse::notBlank)
          .ifPresent(id -> uids.putIfAbsent(Session.Id.of(id), known));
    });
  }

  private void addWithdrawn(ContentLine line) {
    line.parameter("SEQUENCE")
        .flatMap(Published::number)
        .ifPresent(sequence -> withdrawn.put(line.asText(), sequence));
  }

  private static Optional<String> text(Component event, String property) {
    return event.properties(property).stream().map(ContentLine::asText).findFirst();
  }

  static Optional<Integer> number(String text) {
    try {
      return Optional.of(Integer.valueOf(text.strip())).filter(number -> number >= 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** {@return the events by their UIDs, in order} */
  Map<String, Component> events() {
    return events;
  }

  /** {@return the UID under which each session was published} */
  Map<Session.Id, String> uids() {
    return uids;
  }

  /** {@return the sequence of each event that was withdrawn at any time, by its UID} */
  Map<String, Integer> withdrawn() {
    return withdrawn;
  }

  private static Optional<String> moment(Component event, String property) {
    return text(event, property)
        .map(String::strip)
        .filter(value -> TimeValue.parse(value).filter(TimeValue::isUtc).isPresent());
  }

  static boolean isCancelled(Component event) {
    return text(event, "STATUS")
        .filter(status -> status.strip().equalsIgnoreCase("CANCELLED"))
        .isPresent();
  }

  /** {@return the revision in which an event was published, with an empty stamp if that is not told} */
  static Revision revisionOf(Component event) {
    Optional<String> modified = moment(event, "LAST-MODIFIED");
    return new Revision(
        moment(event, "DTSTAMP").or(() -> modified).orElse(""),
        text(event, "SEQUENCE").flatMap(Published::number).orElse(0),
        modified);
  }
}
