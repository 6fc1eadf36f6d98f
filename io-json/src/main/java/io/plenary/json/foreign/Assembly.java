package io.plenary.json.foreign;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.InvalidAgendaException;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Pointer;
import io.plenary.json.stream.Quoted;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Gathers what a document tells of until it is an agenda. Of two things with one id, both stay. */
public final class Assembly {

  private final Problems problems;
  private final Map<Room.Id, Room> rooms = new LinkedHashMap<>();
  private final Map<Track.Id, Track> tracks = new LinkedHashMap<>();
  private final Map<Person.Id, Person> people = new LinkedHashMap<>();
  private final Map<Session.Id, Session> sessions = new LinkedHashMap<>();
  private final Map<Session.Id, Placement> placements = new LinkedHashMap<>();

  /** An assembly of nothing yet. */
  public Assembly(Problems problems) {
    this.problems = problems;
  }

  /** {@return the room of an id, if it is known} */
  public Optional<Room> room(String id) {
    return Optional.ofNullable(rooms.get(Room.Id.of(id)));
  }

  /** {@return the track of an id, if it is known} */
  public Optional<Track> track(String id) {
    return Optional.ofNullable(tracks.get(Track.Id.of(id)));
  }

  /** {@return the first room of which something is true} */
  public Optional<Room> roomWith(Predicate<Room> wanted) {
    return rooms.values().stream().filter(wanted).findFirst();
  }

  /** {@return the first track of which something is true} */
  public Optional<Track> trackWith(Predicate<Track> wanted) {
    return tracks.values().stream().filter(wanted).findFirst();
  }

  /** {@return the person of an id, if they are known} */
  public Optional<Person> person(String id) {
    return Optional.ofNullable(people.get(Person.Id.of(id)));
  }

  /** {@return the session of an id, if it is known} */
  public Optional<Session> session(Session.Id id) {
    return Optional.ofNullable(sessions.get(id));
  }

  /** {@return whether nothing was found at all} */
  public boolean isEmpty() {
    return rooms.isEmpty() && people.isEmpty() && sessions.isEmpty();
  }

  /** Adds a room, in the place of the one with its id. */
  public void put(Room room) {
    rooms.put(room.id(), room);
  }

  /** Adds a track, in the place of the one with its id. */
  public void put(Track track) {
    tracks.put(track.id(), track);
  }

  /** Adds a person, in the place of the one with their id. */
  public void put(Person person) {
    people.put(person.id(), person);
  }

  /** Adds a session, in the place of the one with its id. */
  public void put(Session session) {
    sessions.put(session.id(), session);
  }

  /** Places a session. */
  public void place(Session.Id session, Placement placement) {
    placements.put(session, placement);
  }

  /** {@return the id for a session: the one wanted, or one like it if that is taken} */
  public Session.Id sessionId(String wanted, Place place) {
    Session.Id id = Session.Id.of(wanted);
    for (int i = 2; sessions.containsKey(id); i++) {
      id = Session.Id.of(wanted + "#" + i);
    }
    if (!id.value().equals(wanted)) {
      problems.add(
          ReadCode.ID_DUPLICATE,
          place,
          "a session whose id " + Quoted.of(wanted) + " another has",
          "given the id " + Quoted.of(id.value()));
    }
    return id;
  }

  /** {@return the agenda with all that was gathered} */
  public Agenda build(AgendaBuilder agenda) {
    rooms.values().forEach(agenda::addRoom);
    tracks.values().forEach(agenda::addTrack);
    people.values().forEach(agenda::addPerson);
    sessions.values().forEach(agenda::addSession);
    placements.forEach(agenda::place);
    try {
      return agenda.build();
    } catch (InvalidAgendaException e) {
      String first = e.defects().get(0).message();
      throw problems.fatal(
          ReadCode.AGENDA_UNSOUND, new Place(new Pointer.Root(""), 1, 1), "that " + first, "");
    }
  }
}
