package io.plenary.ical.read;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.ical.document.Component;
import io.plenary.ical.line.ContentLine;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An event that was read, before it is known what it is part of.
 *
 * @param event the event
 * @param uid the UID by which others name it, if there is one
 * @param series the UID that it has, which it may share with other instances, if there is one
 * @param session the session, as part of no other
 * @param start when it starts, if that could be read
 * @param rooms the rooms that its placement declares
 * @param offset the distance from the start of its block, if it is placed by that
 * @param parent the property that names what it is part of
 * @param replaced the property that names the instance of its series that it replaces
 * @param recurs whether it may have several instances
 */
record EventDraft(
    Component event,
    Optional<String> uid,
    Optional<String> series,
    Session session,
    Optional<ZonedDateTime> start,
    List<Room.Id> rooms,
    Optional<Duration> offset,
    Optional<ContentLine> parent,
    Optional<ContentLine> replaced,
    boolean recurs) {

  /** {@return an instance of this event} */
  EventDraft at(Session instance, Optional<String> name, ZonedDateTime when) {
    return new EventDraft(
        event, name, series, instance, Optional.of(when), rooms, offset, parent, replaced, recurs);
  }

  Session.Id id() {
    return session.id();
  }
}
