package io.plenary.ical.write;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.agenda.Track;
import io.plenary.ical.field.ClientText;
import io.plenary.ical.field.FieldWriter;
import io.plenary.ical.field.Vocabulary;
import io.plenary.ical.line.CalendarOutput;
import io.plenary.time.TimeRange;
import io.plenary.value.Attachment;
import io.plenary.value.Language;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what clients do not show of a session, or not in a form that could be read back. */
final class SessionFields {

  private final CalendarOutput out;
  private final Excerpt excerpt;
  private final Agenda agenda;

  SessionFields(CalendarOutput out, Excerpt excerpt) {
    this.out = out;
    this.excerpt = excerpt;
    this.agenda = excerpt.agenda();
  }

  void write(Session session, TimeRange time, Description description) {
    FieldWriter fields = FieldWriter.of(out, Vocabulary.SESSION);
    fields.put("id", session.id().value());
    fields.put("kind", session.kind().name());
    if (!ClientText.isWholeInOne(session.title())) {
      fields.put("title", session.title());
    }
    fields.text("subtitle", session.subtitle());
    duration(fields, session.duration(), time);
    place(fields, session);
    fields.putAll("track", session.tracks().stream().map(Track.Id::value).toList());
    fields.items(session.tags(), SessionFields::tag);
    fields.items(session.participations(), SessionFields::participation);
    paragraphs(fields, session, description);
    fields.putAll("language", session.languages().stream().map(Language::tag).toList());
    fields.put("level", session.level());
    fields.put("recording", session.recording().map(Vocabulary::of));
    fields.put("streaming", session.streaming().map(Vocabulary::of));
    fields.links(session.links());
    fields.items(session.attachments(), SessionFields::attachment);
  }

  /** What start and end of the event do not say: that there is no length, or that it is not known. */
  private static void duration(FieldWriter fields, Optional<Duration> duration, TimeRange time) {
    if (duration.isEmpty() && !time.isEmpty()) {
      fields.put("duration", Vocabulary.UNKNOWN);
    } else if (duration.isPresent() && time.isEmpty()) {
      fields.put("duration", duration.get().toString());
    }
  }

  /** A part is held in the rooms of its block, but not if that has no event that could tell them. */
  private void place(FieldWriter fields, Session session) {
    Placement placement = agenda.timetable().placementOf(session.id()).orElseThrow();
    boolean inherits = session.partOf().filter(excerpt::holds).isPresent();
    if (inherits && placement.start() instanceof Placement.Offset offset) {
      fields.put("offset", offset.fromStart().toString());
    }
    Stream<Room.Id> rooms = inherits
        ? placement.rooms().stream()
        : agenda.roomsOf(session.id()).stream().map(Room::id);
    fields.putAll("room", rooms.map(Room.Id::value).toList());
  }

  private static void paragraphs(FieldWriter fields, Session session, Description description) {
    if (!description.holds(session.abstractParagraphs())) {
      fields.texts("abstract", session.abstractParagraphs());
    } else if (description.headParagraphs() > 0) {
      fields.put("description-head", Integer.toString(description.headParagraphs()));
    }
  }

  private static void tag(FieldWriter fields, Tag tag) {
    fields.put("tag", tag.name());
    fields.put("tag-category", tag.category());
  }

  private static void participation(FieldWriter fields, Participation participation) {
    fields.put("person", participation.person().value());
    fields.put("role", participation.role().name());
    if (participation.delivery() != Participation.Delivery.IN_PERSON) {
      fields.put("delivery", Vocabulary.of(participation.delivery()));
    }
    participation.capacity().ifPresent(capacity -> fields.affiliation("capacity", capacity));
  }

  private static void attachment(FieldWriter fields, Attachment attachment) {
    fields.put("attachment", attachment.href());
    fields.text("attachment-title", attachment.title());
    fields.put("attachment-type", attachment.mediaType());
  }
}
