package io.plenary.rule.shape;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Slot;
import io.plenary.agenda.Track;
import io.plenary.time.ConferenceDays;
import io.plenary.time.TimeRange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The content of an agenda that does not change. */
final class AgendaContent implements Content {

  private final Agenda agenda;
  private transient @Nullable Set<Session.Id> named;

  AgendaContent(Agenda agenda) {
    this.agenda = agenda;
  }

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

  @Override
  public boolean isNamed(Session.Id id) {
    Set<Session.Id> known = named;
    if (known == null) {
      known = new HashSet<>();
      for (Session session : agenda.sessions()) {
        session.relations().stream().map(Relation::session).forEach(known::add);
      }
      named = known;
    }
    return known.contains(id);
  }
}
