package io.plenary.rule.people;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Parts;
import io.plenary.rule.support.People;
import io.plenary.rule.support.PersonDay;
import java.util.Collection;
import java.util.List;

/** Nobody speaks all day. */
public final class TooManyTalks implements GroupRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "too-many-talks",
      "Nobody speaks, other than by a recorded video, in more sessions that start on one day than the"
          + " given number, and each session too many counts; one is left out if another of them is,"
          + " over whatever steps, part of it.",
      "{person} speaks in {count} sessions on {day}: {sessions}; the limit is {most}.");

  private final Options options;
  private final int most;

  /** Three talks a day at most. */
  public TooManyTalks() {
    this(Options.of(Option.number(
        "most", 3, "talks", "The greatest number of sessions in which one person speaks a day.")));
  }

  private TooManyTalks(Options options) {
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
    return new TooManyTalks(options);
  }

  @Override
  public Collection<?> keys(PlacedSession session) {
    return PersonDay.of(People.SPEAKING, session);
  }

  /** That it is held on the day, as is or is not what it is part of. */
  @Override
  public Object aspect(PlacedSession session) {
    return Parts.aspectOf(session, PlacedSession::day);
  }

  @Override
  public List<Breach> check(Object key, List<PlacedSession> sessions) {
    if (sessions.size() <= most) {
      return List.of();
    }
    List<PlacedSession> talks = Parts.leavesOf(sessions);
    if (talks.size() <= most) {
      return List.of();
    }
    Breach breach =
        Breach.of(talks).times(talks.size() - most).with("count", talks.size()).with("most", most);
    return List.of(((PersonDay) key).tell(breach, sessions.get(0).content()));
  }
}
