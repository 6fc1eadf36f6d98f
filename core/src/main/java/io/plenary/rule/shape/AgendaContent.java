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

/** The content of an agenda that does not change. */
record AgendaContent(Agenda agenda) implements Content {

  @Override
  public ConferenceDays conferenceDays() {
    return agenda.conferenceDays();
  }

  @Override
  public Optional<LocalDate> firstDay() {
    return agenda.firstDay();
  }

  @Override
  public Optional<LocalDate> lastDay() {
    return agenda.lastDay();
  }

  @Override
  public List<TimeRange> openingHours() {
    return agenda.openingHours();
  }

  @Override
  public List<Slot> slots() {
    return agenda.slots();
  }

  @Override
  public Optional<Room> room(Room.Id id) {
    return agenda.room(id);
  }

  @Override
  public Optional<Person> person(Person.Id id) {
    return agenda.person(id);
  }

  @Override
  public Optional<Track> track(Track.Id id) {
    return agenda.track(id);
  }

  @Override
  public Optional<Session> session(Session.Id id) {
    return agenda.session(id);
  }
}
