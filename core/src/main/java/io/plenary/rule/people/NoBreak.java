package io.plenary.rule.people;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.People;
import io.plenary.rule.support.PersonDay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Nobody is on duty for half a day without a pause. */
public final class NoBreak implements GroupRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "no-break",
      "Nobody who must be present in the sessions that start on one day, those of no length apart, is"
          + " on duty for longer than the longest time without a pause of at least the given length;"
          + " shorter pauses count as duty, and sessions that touch have none between them.",
      "{person} is on duty for {duty}, {time}, without a pause of at least {pause}; the limit is"
          + " {longest}.");

  private final Options options;
  private final Duration longest;
  private final Duration pause;

  /** Four hours at most without a quarter of an hour of rest. */
  public NoBreak() {
    this(Options.of(
        Option.duration(
            "longest", Duration.ofHours(4), "The longest time on duty without a pause."),
        Option.duration(
            "pause",
            Duration.ofMinutes(15),
            "The shortest time between two sessions that is one.")));
  }

  private NoBreak(Options options) {
    this.options = options;
    this.longest = options.duration("longest");
    this.pause = options.duration("pause");
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
    return new NoBreak(options);
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
    List<Breach> breaches = new ArrayList<>(0);
    for (Stretch duty : Stretch.of(sessions, pause)) {
      Duration length = duty.time().length();
      if (length.compareTo(longest) > 0) {
        Breach breach = Breach.of(duty.sessions())
            .with("duty", length)
            .with("time", duty.time())
            .with("pause", pause)
            .with("longest", longest);
        breaches.add(((PersonDay) key).tell(breach, sessions.get(0).content()));
      }
    }
    return breaches;
  }
}
