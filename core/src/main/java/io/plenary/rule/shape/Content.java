package io.plenary.rule.shape;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Slot;
import io.plenary.agenda.Track;
import io.plenary.time.ConferenceDays;
import io.plenary.time.TimeRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The content of an agenda without its plan: what there is, and not when and where it is held. It is
 * what stays the same while sessions are placed and moved, so that what a rule takes from it need not
 * be asked again.
 */
public interface Content {

  /**
   * {@return the content of an agenda}
   *
   * @param agenda the agenda
   */
  static Content of(Agenda agenda) {
    return new AgendaContent(agenda);
  }

  /** {@return how the conference counts its days} */
  ConferenceDays conferenceDays();

  /** {@return the first day, if declared} */
  Optional<LocalDate> firstDay();

  /** {@return the last day, if declared} */
  Optional<LocalDate> lastDay();

  /** {@return when the house is open; always, if empty} */
  List<TimeRange> openingHours();

  /** {@return the stretches of time that sessions are meant to be placed in} */
  List<Slot> slots();

  /**
   * {@return the room of the given id, if there is one}
   *
   * @param id the id
   */
  Optional<Room> room(Room.Id id);

  /**
   * {@return the person of the given id, if there is one}
   *
   * @param id the id
   */
  Optional<Person> person(Person.Id id);

  /**
   * {@return the track of the given id, if there is one}
   *
   * @param id the id
   */
  Optional<Track> track(Track.Id id);

  /**
   * {@return the session of the given id, if there is one}
   *
   * @param id the id
   */
  Optional<Session> session(Session.Id id);

  /**
   * {@return whether some session names the given one in its relations}
   *
   * @param id the id
   */
  boolean isNamed(Session.Id id);
}
