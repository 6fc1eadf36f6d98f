package io.plenary.rule.support;

import io.plenary.agenda.Person;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.PlacedSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The key of what one person does on one day.
 *
 * @param person the person
 * @param day the conference day on which the sessions start
 */
public record PersonDay(Person.Id person, LocalDate day) {

  /**
   * {@return the days of those people in a session whom a rule minds}
   *
   * @param people whom the rule minds
   * @param session the session, placed
   */
  public static List<PersonDay> of(People people, PlacedSession session) {
    List<Person.Id> minded = people.of(session.session());
    if (minded.isEmpty()) {
      return List.of();
    }
    LocalDate day = session.day().orElseThrow();
    List<PersonDay> days = new ArrayList<>(minded.size());
    for (Person.Id person : minded) {
      days.add(new PersonDay(person, day));
    }
    return days;
  }

  /**
   * {@return a breach that concerns the person as well, with the parameters {@code person} and {@code
   * day}}
   *
   * @param breach the breach
   * @param content where the person's name stands
   */
  public Breach tell(Breach breach, Content content) {
    return breach
        .about(person)
        .with("person", content.person(person).orElseThrow())
        .with("day", day);
  }
}
