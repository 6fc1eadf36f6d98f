package io.plenary.rule.people;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Gap;
import io.plenary.rule.support.People;
import io.plenary.rule.support.PersonDay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Nobody waits for half a day between two sessions. */
public final class PersonIdle implements GroupRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "person-idle",
      "Between the sessions that start on one day and in which someone must be present, those of no"
          + " length apart, there is no time longer than the given one in which none of them is"
          + " held.",
      "{person} has to wait for {gap} between {before}, {beforeTime}, and {after}, {afterTime}; the"
          + " limit is {most}.");

  private final Options options;
  private final Duration most;

  /** Three hours at most. */
  public PersonIdle() {
    this(Options.of(Option.duration(
        "most", Duration.ofHours(3), "The longest time for which someone may have to wait.")));
  }

  private PersonIdle(Options options) {
    this.options = options;
    this.most = options.duration("most");
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
    return new PersonIdle(options);
  }

  @Override
  public Collection<?> keys(PlacedSession session) {
    return PersonDay.of(People.NEEDED, session);
  }

  /** When it is held. */
  @Override
  public Object aspect(PlacedSession session) {
    return session.placedTime();
  }

  @Override
  public List<Breach> check(Object key, List<PlacedSession> sessions) {
    List<Gap> gaps = Gap.longerThan(sessions, most);
    if (gaps.isEmpty()) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>(gaps.size());
    for (Gap gap : gaps) {
      Breach breach = gap.breach().with("most", most);
      breaches.add(((PersonDay) key).tell(breach, sessions.get(0).content()));
    }
    return breaches;
  }
}
