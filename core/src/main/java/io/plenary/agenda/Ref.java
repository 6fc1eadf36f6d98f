package io.plenary.agenda;

/**
 * Names one thing on an agenda by its id: a session, a room, a track or a person.
 *
 * <p>Ids of different kinds are different types, so that a room's cannot be taken for a person's. An
 * id is any text that is not blank; it is compared as it stands, capitals and all.
 */
public sealed interface Ref permits Session.Id, Room.Id, Track.Id, Person.Id {

  /** {@return the id as text, such as {@code room-1}} */
  String value();
}
