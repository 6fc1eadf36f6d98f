package io.plenary.rule.support;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Participation.Delivery;
import io.plenary.agenda.Person;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Content;
import java.util.List;
import java.util.function.Predicate;

/** Those of the people in a session whom a rule minds, such as all who must be present. */
public final class People {

  /** All who must be present. */
  public static final People NEEDED = new People(Participation::needsPresence);

  /** All who must be present, and not by a line from elsewhere. */
  public static final People NEEDED_IN_PERSON =
      new People(as -> as.needsPresence() && as.delivery() == Delivery.IN_PERSON);

  /** All who must be present to speak. */
  public static final People NEEDED_TO_SPEAK =
      new People(as -> as.needsPresence() && as.role().speaking());

  /** All who speak, a recorded video apart. */
  public static final People SPEAKING =
      new People(as -> as.role().speaking() && as.delivery() != Delivery.RECORDED_VIDEO);

  private final Predicate<Participation> minded;

  /**
   * Some of the people in a session.
   *
   * @param minded as what one must take part to be among them
   */
  public People(Predicate<Participation> minded) {
    this.minded = minded;
  }

  /**
   * {@return those people in a session, each once, in the order of the session}
   *
   * @param session the session
   */
  public List<Person.Id> of(Session session) {
    List<Participation> participations = session.participations();
    Few<Person.Id> people = new Few<>();
    for (int i = 0; i < participations.size(); i++) {
      Participation participation = participations.get(i);
      if (minded.test(participation) && !people.contains(participation.person())) {
        people.add(participation.person());
      }
    }
    return people.toList();
  }

  /**
   * {@return those people who are in both sessions, in the order of the first}
   *
   * @param first one session
   * @param second the other
   */
  public List<Person.Id> shared(Session first, Session second) {
    List<Person.Id> others = of(second);
    Few<Person.Id> shared = new Few<>();
    for (Person.Id person : of(first)) {
      if (others.contains(person)) {
        shared.add(person);
      }
    }
    return shared.toList();
  }

  /**
   * {@return a breach that concerns people as well, with the parameter {@code people}}
   *
   * @param breach the breach
   * @param people the people
   * @param content where their names stand
   */
  public static Breach tell(Breach breach, List<Person.Id> people, Content content) {
    Breach told = breach.with(
        "people", people.stream().flatMap(id -> content.person(id).stream()).toList());
    for (Person.Id person : people) {
      told = told.about(person);
    }
    return told;
  }
}
