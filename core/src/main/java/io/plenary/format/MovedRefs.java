package io.plenary.format;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Ref;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import java.util.List;

/** What names other things, naming them by their new ids. */
record MovedRefs(
    NewIds<Room, Room.Id> rooms,
    NewIds<Track, Track.Id> tracks,
    NewIds<Person, Person.Id> people,
    NewIds<Session, Session.Id> sessions) {

  Room of(Room room) {
    return room.withId(rooms.of(room.id()));
  }

  Track of(Track track) {
    return track.withId(tracks.of(track.id()));
  }

  Session of(Session session) {
    return session
        .withId(sessions.of(session.id()))
        .withPartOf(session.partOf().map(sessions::of))
        .withTracks(session.tracks().stream().map(tracks::of).toList())
        .withParticipations(session.participations().stream().map(this::of).toList())
        .withRelations(session.relations().stream().map(this::of).toList())
        .withPreferences(of(session.preferences()));
  }

  private Participation of(Participation given) {
    return new Participation(
        people.of(given.person()),
        given.role(),
        given.delivery(),
        given.capacity(),
        given.extensions());
  }

  private Relation of(Relation given) {
    return new Relation(
        given.type(), sessions.of(given.session()), given.gap(), given.onAnotherDay());
  }

  Person of(Person person) {
    return person.withId(people.of(person.id())).withPreferences(of(person.preferences()));
  }

  private Preferences of(Preferences given) {
    return given
        .withPreferredRooms(of(given.preferredRooms()))
        .withUndesiredRooms(of(given.undesiredRooms()))
        .withForbiddenRooms(of(given.forbiddenRooms()));
  }

  Placement of(Placement placement) {
    return placement.withRooms(of(placement.rooms()));
  }

  private List<Room.Id> of(List<Room.Id> ids) {
    return ids.stream().map(rooms::of).toList();
  }

  Acknowledgement of(Acknowledgement word) {
    List<Acknowledgement.Held> places = word.places().stream()
        .map(held ->
            new Acknowledgement.Held(sessions.of(held.session()), held.start(), of(held.rooms())))
        .toList();
    List<Ref> subjects = word.subjects().stream().map(this::of).toList();
    return new Acknowledgement(word.rule(), subjects, places, word.by(), word.why());
  }

  private Ref of(Ref ref) {
    if (ref instanceof Session.Id id) {
      return sessions.of(id);
    }
    if (ref instanceof Room.Id id) {
      return rooms.of(id);
    }
    return ref instanceof Track.Id id ? tracks.of(id) : people.of((Person.Id) ref);
  }
}
