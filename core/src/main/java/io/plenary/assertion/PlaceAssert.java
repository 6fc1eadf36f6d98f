package io.plenary.assertion;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.time.TimeRange;
import io.plenary.time.WallClock;
import java.time.ZonedDateTime;
import java.util.List;

/** Assertions on when and where a session is held. */
public final class PlaceAssert {

  private final AgendaAssert assertions;
  private final Agenda agenda;
  private final Session.Id session;

  PlaceAssert(AgendaAssert assertions, Agenda agenda, Session.Id session) {
    this.assertions = assertions;
    this.agenda = agenda;
    this.session = session;
  }

  /**
   * Asserts that the session is held in a room, and maybe in others; a part is held in the rooms of its
   * block unless it declares its own.
   *
   * @param room the room's id
   * @return these assertions
   * @throws AssertionError if it is held elsewhere, with the rooms it is in
   */
  public PlaceAssert inRoom(String room) {
    List<String> rooms =
        agenda.roomsOf(session).stream().map(Room::id).map(Room.Id::value).toList();
    if (!rooms.contains(room)) {
      throw Failures.of("'" + session + "' in room '" + room + "'", rooms);
    }
    return this;
  }

  /**
   * Asserts that the session starts at a time.
   *
   * @param start such as {@code 2024-11-19T09:00}, in the zone of its room
   * @return these assertions
   * @throws AssertionError if it starts at another time, with the time it is held
   * @throws io.plenary.time.UnresolvableTimeException if the text is no time
   */
  public PlaceAssert at(String start) {
    return at(WallClock.parse(start, agenda.zoneOf(session)));
  }

  /**
   * Asserts that the session starts at a moment.
   *
   * @param start the moment
   * @return these assertions
   * @throws AssertionError if it starts at another moment, with the time it is held
   */
  public PlaceAssert at(ZonedDateTime start) {
    TimeRange time = agenda.timeOf(session).orElseThrow();
    if (!time.start().toInstant().equals(start.toInstant())) {
      throw Failures.of(
          "'" + session + "' at " + WallClock.format(start), List.of(time.toString()));
    }
    return this;
  }

  /** {@return the assertions on the agenda} */
  public AgendaAssert and() {
    return assertions;
  }
}
