package io.plenary.assertion;

import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Track;
import io.plenary.change.AgendaChange;
import io.plenary.change.AgendaDiff;
import io.plenary.change.Change;
import io.plenary.change.EntryChange;
import io.plenary.change.SessionChange;
import java.util.List;

/** Assertions on what differs between two versions of an agenda. */
public final class DifferenceAssert {

  private final AgendaAssert agenda;
  private final AgendaDiff difference;

  DifferenceAssert(AgendaAssert agenda, AgendaDiff difference) {
    this.agenda = agenda;
    this.difference = difference;
  }

  /**
   * Asserts that nothing but the given sessions, rooms, people and tracks differs; they need not all. A
   * new version number or another title of the conference does not count as one of them.
   *
   * @param ids their ids
   * @return these assertions
   * @throws AssertionError if anything else differs, with what does
   */
  public DifferenceAssert onlyIn(String... ids) {
    List<String> allowed = List.of(ids);
    List<String> others = difference.changes().stream()
        .filter(change -> !allowed.contains(idOf(change)))
        .map(difference::sentence)
        .toList();
    if (!others.isEmpty()) {
      throw Failures.of("no difference but in " + allowed, others);
    }
    return this;
  }

  private String idOf(Change change) {
    if (change instanceof SessionChange session) {
      return session.session().id().value();
    }
    if (change instanceof EntryChange<?> entry) {
      return idOf(entry.entry());
    }
    return change instanceof AgendaChange ? difference.revised().id() : "";
  }

  private static String idOf(Object entry) {
    if (entry instanceof Room room) {
      return room.id().value();
    }
    if (entry instanceof Person person) {
      return person.id().value();
    }
    return ((Track) entry).id().value();
  }

  /** {@return the assertions on the agenda} */
  public AgendaAssert and() {
    return agenda;
  }
}
