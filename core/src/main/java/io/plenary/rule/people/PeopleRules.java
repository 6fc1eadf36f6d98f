package io.plenary.rule.people;

import io.plenary.rule.shape.Rule;
import java.util.List;

/** The rules about people, in the order of the catalogue. */
public final class PeopleRules {

  private PeopleRules() {}

  /** {@return those to which any agenda is held} */
  public static List<Rule> standard() {
    return List.of(new PersonClash(), new PersonUnavailable(), new TravelTime());
  }

  /** {@return those that are a matter of taste} */
  public static List<Rule> wishes() {
    return List.of(
        new AvailabilityUnknown(),
        new ShortPause(),
        new WalkingTime(),
        new TooManyTalks(),
        new NoBreak(),
        new TooManyDays(),
        new PersonChangesRoom(),
        new PersonIdle(),
        new ModeratorLoad());
  }
}
