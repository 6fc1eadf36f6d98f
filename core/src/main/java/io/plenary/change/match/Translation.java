package io.plenary.change.match;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Acknowledgement.Held;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Slot;
import io.plenary.agenda.Track;
import io.plenary.time.TimeRange;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Says what the published version holds in the ids and the zone of the revised one, so that what is
 * only called otherwise is not taken for a change. Where ids and zone are the same, everything is
 * returned as it is.
 *
 * @param ids what the ids become, if any may be another
 * @param zone the zone of the revised version, if it is another
 */
public record Translation(Optional<Ids> ids, Optional<ZoneId> zone) {

  /**
   * What the ids become.
   *
   * @param sessions the ids of sessions
   * @param rooms the ids of rooms
   * @param people the ids of people
   * @param tracks the ids of tracks
   */
  public record Ids(
      UnaryOperator<Session.Id> sessions,
      UnaryOperator<Room.Id> rooms,
      UnaryOperator<Person.Id> people,
      UnaryOperator<Track.Id> tracks) {

    static Ids of(Correspondence same) {
      return new Ids(
          same.sessions()::translated,
          same.rooms()::translated,
          same.people()::translated,
          same.tracks()::translated);
    }
  }

  /** {@return that of what is said in the right ids and the right zone already} */
  static Translation none() {
    return new Translation(Optional.empty(), Optional.empty());
  }

  private boolean isNothing() {
    return ids.isEmpty() && zone.isEmpty();
  }

  /**
   * {@return a session's id in the revised version}
   *
   * @param id the id in the published version
   */
  public Session.Id sessionId(Session.Id id) {
    return ids.map(map -> map.sessions().apply(id)).orElse(id);
  }

  /**
   * {@return a room's id in the revised version}
   *
   * @param id the id in the published version
   */
  public Room.Id roomId(Room.Id id) {
    return ids.map(map -> map.rooms().apply(id)).orElse(id);
  }

  Person.Id personId(Person.Id id) {
    return ids.map(map -> map.people().apply(id)).orElse(id);
  }

  private Track.Id trackId(Track.Id id) {
    return ids.map(map -> map.tracks().apply(id)).orElse(id);
  }

  /**
   * {@return a session in the terms of the revised version}
   *
   * @param session as the published version has it
   */
  public Session session(Session session) {
    if (isNothing()) {
      return session;
    }
    return session
        .withId(sessionId(session.id()))
        .withPartOf(session.partOf().map(this::sessionId))
        .withTracks(each(session.tracks(), this::trackId))
        .withParticipations(each(session.participations(), this::participation))
        .withRelations(each(session.relations(), this::relation))
        .withPreferences(preferences(session.preferences()))
        .withAllowedTimes(ranges(session.allowedTimes()));
  }

  /**
   * {@return a room in the terms of the revised version}
   *
   * @param room as the published version has it
   */
  public Room room(Room room) {
    if (isNothing()) {
      return room;
    }
    Room renumbered = room.withId(roomId(room.id()));
    return room.zone().isPresent()
        ? renumbered
        : renumbered.withAvailability(ranges(room.availability()));
  }

  /**
   * {@return a person in the terms of the revised version}
   *
   * @param person as the published version has it
   */
  public Person person(Person person) {
    if (isNothing()) {
      return person;
    }
    return person
        .withId(personId(person.id()))
        .withAvailability(ranges(person.availability()))
        .withPreferences(preferences(person.preferences()));
  }

  /**
   * {@return a track in the terms of the revised version}
   *
   * @param track as the published version has it
   */
  public Track track(Track track) {
    return track.withId(trackId(track.id()));
  }

  /**
   * {@return slots in the terms of the revised version}
   *
   * @param slots as the published version has them
   */
  public List<Slot> slots(List<Slot> slots) {
    return each(
        slots,
        slot -> slot.withTime(range(slot.time()))
            .withClosedRooms(each(slot.closedRooms(), this::roomId)));
  }

  /**
   * {@return acknowledgements in the terms of the revised version} Whom and what they name stays as it
   * is: it may be something that neither version has.
   *
   * @param words as the published version has them
   */
  public List<Acknowledgement> acknowledgements(List<Acknowledgement> words) {
    return each(
        words,
        word -> new Acknowledgement(
            word.rule(), word.subjects(), each(word.places(), this::held), word.by(), word.why()));
  }

  private Held held(Held place) {
    return new Held(
        place.session(),
        place.start().map(start -> zone.map(start::withZoneSameInstant).orElse(start)),
        place.rooms());
  }

  /**
   * {@return ranges in the terms of the revised version}
   *
   * @param ranges as the published version has them
   */
  public List<TimeRange> ranges(List<TimeRange> ranges) {
    return each(ranges, this::range);
  }

  /**
   * {@return a placement in the terms of the revised version} Its start stays in its zone, which the
   * agenda sees to when it is built.
   *
   * @param placement as the published version has it
   */
  public Placement placement(Placement placement) {
    return ids.isEmpty() ? placement : placement.withRooms(each(placement.rooms(), this::roomId));
  }

  private Participation participation(Participation participation) {
    return new Participation(
        personId(participation.person()),
        participation.role(),
        participation.delivery(),
        participation.capacity(),
        participation.extensions());
  }

  private Relation relation(Relation relation) {
    return new Relation(
        relation.type(), sessionId(relation.session()), relation.gap(), relation.onAnotherDay());
  }

  private Preferences preferences(Preferences preferences) {
    return preferences
        .withPreferredTimes(ranges(preferences.preferredTimes()))
        .withUndesiredTimes(ranges(preferences.undesiredTimes()))
        .withForbiddenTimes(ranges(preferences.forbiddenTimes()))
        .withPreferredRooms(each(preferences.preferredRooms(), this::roomId))
        .withUndesiredRooms(each(preferences.undesiredRooms(), this::roomId))
        .withForbiddenRooms(each(preferences.forbiddenRooms(), this::roomId));
  }

  private TimeRange range(TimeRange range) {
    return zone.map(range::in).orElse(range);
  }

  private static <T> List<T> each(List<T> list, UnaryOperator<T> translate) {
    return list.stream().map(translate).toList();
  }
}
