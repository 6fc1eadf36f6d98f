package io.plenary.rule.people;

import io.plenary.agenda.Person;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.People;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/** Nobody has to stay all week for two sessions. */
public final class TooManyDays implements GroupRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "too-many-days",
      "From the first day on which someone must be present in a session to the last, both counted,"
          + " there are no more days than the given number, and each day too many counts; a session"
          + " is on the day on which it starts.",
      "{person} is needed from {firstDay}, for {first}, to {lastDay}, for {last}: for {count} days, and"
          + " the limit is {most}.");

  private final Options options;
  private final int most;

  /** Two days at most. */
  public TooManyDays() {
    this(Options.of(Option.number(
        "most", 2, "days", "The greatest number of days for which someone has to be there.")));
  }

  private TooManyDays(Options options) {
    this.options = options;
    this.most = options.number("most");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Basis basis() {
    return Basis.TIMES;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public Rule with(Options options) {
    return new TooManyDays(options);
  }

  @Override
  public Collection<?> keys(PlacedSession session) {
    return People.NEEDED.of(session.session());
  }

  /** The day. */
  @Override
  public Object aspect(PlacedSession session) {
    return session.day().orElseThrow();
  }

  @Override
  public boolean countsAlike() {
    return false;
  }

  @Override
  public List<Breach> check(Object key, List<PlacedSession> sessions) {
    PlacedSession first = sessions.get(0);
    PlacedSession last = sessions.get(sessions.size() - 1);
    LocalDate firstDay = first.day().orElseThrow();
    LocalDate lastDay = last.day().orElseThrow();
    long days = ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    if (days <= most) {
      return List.of();
    }
    Person person = first.content().person((Person.Id) key).orElseThrow();
    return List.of(Breach.of(first == last ? List.of(first) : List.of(first, last))
        .about(person.id())
        .times(days - most)
        .with("person", person)
        .with("first", first.session())
        .with("firstDay", firstDay)
        .with("last", last.session())
        .with("lastDay", lastDay)
        .with("count", days)
        .with("most", most));
  }
}
