package io.plenary.agenda;

import io.plenary.time.ConferenceDays;
import io.plenary.time.TimeRange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions that an {@link Agenda} answers; apart from it only so that both files stay short. */
abstract class AgendaQueries {

  AgendaQueries() {}

  abstract AgendaIndex index();

  /** {@return the zone in which its days are counted, one of the tz database} */
  public abstract ZoneId zone();

  /** {@return the time on the clock at which a conference day begins, midnight unless said} */
  public abstract LocalTime dayStart();

  /** {@return how this agenda counts its days} */
  public ConferenceDays conferenceDays() {
    return new ConferenceDays(zone(), dayStart());
  }

  /**
   * {@return the days of the conference, in order: from the first to the last declared one, and every
   * other on which a session starts}
   */
  public List<LocalDate> days() {
    return index().days();
  }

  /**
   * {@return the session of the given id, if there is one}
   *
   * @param id the id
   */
  public Optional<Session> session(Session.Id id) {
    return index().session(id);
  }

  /**
   * {@return the session of the given id, if there is one}
   *
   * @param id the id
   */
  public Optional<Session> session(String id) {
    return session(Session.Id.of(id));
  }

  /**
   * {@return the room of the given id, if there is one}
   *
   * @param id the id
   */
  public Optional<Room> room(Room.Id id) {
    return index().room(id);
  }

  /**
   * {@return the room of the given id, if there is one}
   *
   * @param id the id
   */
  public Optional<Room> room(String id) {
    return room(Room.Id.of(id));
  }

  /**
   * {@return the person of the given id, if there is one}
   *
   * @param id the id
   */
  public Optional<Person> person(Person.Id id) {
    return index().person(id);
  }

  /**
   * {@return the person of the given id, if there is one}
   *
   * @param id the id
   */
  public Optional<Person> person(String id) {
    return person(Person.Id.of(id));
  }

  /**
   * {@return the track of the given id, if there is one}
   *
   * @param id the id
   */
  public Optional<Track> track(Track.Id id) {
    return index().track(id);
  }

  /**
   * {@return the track of the given id, if there is one}
   *
   * @param id the id
   */
  public Optional<Track> track(String id) {
    return track(Track.Id.of(id));
  }

  /**
   * {@return when the session is held, if it is placed} A part placed by an offset counts from the
   * start of its block. A session whose duration is not known lasts to the end of its last part; if it
   * has none, the range is empty.
   *
   * @param session a session of this agenda
   */
  public Optional<TimeRange> timeOf(Session.Id session) {
    return index().timeOf(session);
  }

  /**
   * {@return when the session is held, as {@link #timeOf(Session.Id)} says}
   *
   * @param session a session of this agenda
   */
  public Optional<TimeRange> timeOf(Session session) {
    return timeOf(session.id());
  }

  /**
   * {@return where the session is held: in the rooms that its placement declares, or, for a part that
   * declares none, where its block is}
   *
   * @param session a session of this agenda
   */
  public List<Room> roomsOf(Session.Id session) {
    return index().roomsOf(session);
  }

  /**
   * {@return where the session is held, as {@link #roomsOf(Session.Id)} says}
   *
   * @param session a session of this agenda
   */
  public List<Room> roomsOf(Session session) {
    return roomsOf(session.id());
  }

  /**
   * {@return the zone of the clocks where the session is held: that of its first room, or the
   * agenda's}
   *
   * @param session a session of this agenda
   */
  public ZoneId zoneOf(Session.Id session) {
    return roomsOf(session).stream().findFirst().flatMap(Room::zone).orElse(zone());
  }

  /**
   * {@return the parts of a session, in order of time, those not placed at the end}
   *
   * @param session a session of this agenda
   */
  public List<Session> partsOf(Session.Id session) {
    return index().partsOf(session);
  }

  /**
   * {@return the parts of a session, as {@link #partsOf(Session.Id)} says}
   *
   * @param session a session of this agenda
   */
  public List<Session> partsOf(Session session) {
    return partsOf(session.id());
  }

  /**
   * {@return the sessions that the given one is part of, the nearest first}
   *
   * @param session a session of this agenda
   */
  public List<Session> blocksOf(Session.Id session) {
    List<Session> blocks = new ArrayList<>();
    Optional<Session> block = session(session).flatMap(Session::partOf).flatMap(this::session);
    while (block.isPresent()) {
      blocks.add(block.get());
      block = block.get().partOf().flatMap(this::session);
    }
    return List.copyOf(blocks);
  }

  /** {@return the sessions that are part of no other, in order of time, those not placed at the end} */
  public List<Session> topSessions() {
    return index().topSessions();
  }

  /**
   * {@return the sessions that start on a conference day, in order of time}
   *
   * @param day the day
   */
  public List<Session> sessionsOn(LocalDate day) {
    return index().sessionsOn(day);
  }

  /**
   * {@return the sessions that are being held at a moment, in order of their starts}
   *
   * @param moment any moment, in any zone
   */
  public List<Session> sessionsAt(ZonedDateTime moment) {
    return index().sessionsAt(moment.toInstant());
  }

  /**
   * {@return the sessions that are held in a room, in order of time}
   *
   * @param room the room
   */
  public List<Session> sessionsIn(Room.Id room) {
    return index().sessionsIn(room);
  }

  /**
   * {@return the sessions in which a person takes part, in order of time, those not placed at the end}
   *
   * @param person the person
   */
  public List<Session> sessionsOf(Person.Id person) {
    return index().sessionsOf(person);
  }
}
