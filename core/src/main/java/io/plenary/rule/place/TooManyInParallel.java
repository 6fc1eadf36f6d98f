package io.plenary.rule.place;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Parts;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Nobody has to choose between too many sessions at once. */
public final class TooManyInParallel implements GroupRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "too-many-in-parallel",
      "At no moment are more sessions held at once than the given number, and for each day each"
          + " session too many at the worst moment counts; looked at together are the sessions that"
          + " start on that day, without interludes, those of no length, and those of which one of"
          + " the others is part.",
      "{count} sessions are held at once on {time}; the limit is {most}.");

  private final Options options;
  private final int most;

  /** Eight sessions at once at most. */
  public TooManyInParallel() {
    this(Options.of(Option.number(
        "most", 8, "sessions", "The greatest number of sessions that are held at once.")));
  }

  private TooManyInParallel(Options options) {
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
    return new TooManyInParallel(options);
  }

  @Override
  public Collection<?> keys(PlacedSession session) {
    boolean counts =
        !session.session().kind().interlude() && !session.placedTime().isEmpty();
    return counts ? List.of(session.day().orElseThrow()) : List.of();
  }

  /** When it is held, and when that is of which it is part. */
  @Override
  public Object aspect(PlacedSession session) {
    return Parts.aspectOf(session, PlacedSession::time);
  }

  @Override
  public List<Breach> check(Object day, List<PlacedSession> sessions) {
    List<PlacedSession> held =
        sessions.size() > most ? atWorst(Parts.leavesOf(sessions)) : List.of();
    if (held.size() <= most) {
      return List.of();
    }
    return List.of(Breach.of(held)
        .times(held.size() - most)
        .with("count", held.size())
        .with("time", commonTime(held))
        .with("most", most));
  }

  /** {@return what is held at the first of the moments at which the most are} */
  private static List<PlacedSession> atWorst(List<PlacedSession> sessions) {
    long[] ends = new long[sessions.size()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = endOf(sessions.get(i));
    }
    long worst = worst(sessions, ends);
    List<PlacedSession> held = new ArrayList<>();
    for (int i = 0; i < ends.length && startOf(sessions.get(i)) <= worst; i++) {
      if (worst < ends[i]) {
        held.add(sessions.get(i));
      }
    }
    return held;
  }

  /** {@return the first of the moments at which the most of some sessions, in order of time, are held} */
  private static long worst(List<PlacedSession> sessions, long[] ends) {
    long[] inOrder = ends.clone();
    Arrays.sort(inOrder);
    long worst = Long.MIN_VALUE;
    int most = 0;
    int over = 0;
    for (int begun = 1; begun <= ends.length; begun++) {
      long now = startOf(sessions.get(begun - 1));
      while (inOrder[over] <= now) {
        over++;
      }
      if (begun - over > most) {
        most = begun - over;
        worst = now;
      }
    }
    return worst;
  }

  private static long startOf(PlacedSession session) {
    return session.placedTime().start().toEpochSecond();
  }

  private static long endOf(PlacedSession session) {
    return session.placedTime().end().toEpochSecond();
  }

  /** {@return from when to when all of the sessions, in order of time, are held} */
  private static TimeRange commonTime(List<PlacedSession> held) {
    ZonedDateTime from = held.get(held.size() - 1).placedTime().start();
    long until = held.stream().mapToLong(TooManyInParallel::endOf).min().orElseThrow();
    return TimeRange.of(from, Duration.ofSeconds(until - from.toEpochSecond()));
  }
}
