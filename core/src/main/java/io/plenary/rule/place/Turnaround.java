package io.plenary.rule.place;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Blocks;
import io.plenary.rule.support.Outermost;
import io.plenary.rule.support.Rooms;
import io.plenary.rule.support.Succession;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** There is time to get a room ready for what comes next. */
public final class Turnaround implements PairRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "turnaround",
      "Between two sessions in one room that do not overlap, neither of them an interlude, there is"
          + " at least the given time; sessions that are part of each other, or"
          + " over whatever steps of one and the same session, are left alone, and of two blocks"
          + " and their parts the outermost two are told.",
      "To get {shared} ready for {later}, {laterTime}, after {earlier}, {earlierTime}, one has {gap},"
          + " and should have at least {least}.");

  private static final List<String> ANY = List.of("any");

  private final Options options;
  private final Duration least;

  /** Ten minutes at least. */
  public Turnaround() {
    this(Options.of(Option.duration(
        "least", Duration.ofMinutes(10), "The shortest time between two sessions in one room.")));
  }

  private Turnaround(Options options) {
    this.options = options;
    this.least = options.duration("least");
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
    return new Turnaround(options);
  }

  /** Any two sessions may come to be in one room. */
  @Override
  public Collection<?> keys(Session session, Content content) {
    return session.kind().interlude() ? List.of() : ANY;
  }

  @Override
  public Reach reach() {
    return Reach.within(least).inSameRoom();
  }

  /** What kinds they are is in the strength. */
  @Override
  public boolean looksAtSessions() {
    return false;
  }

  @Override
  public long strength(Session first, Session second, Content content) {
    return first.kind().interlude() || second.kind().interlude() ? 0 : 1;
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    return !Blocks.unite(first, second) && Outermost.clash(first, second, this::follow) ? 1 : 0;
  }

  private boolean follow(PlacedSession one, PlacedSession other) {
    return one.isPlaced()
        && other.isPlaced()
        && strength(one.session(), other.session(), one.content()) > 0
        && one.sharesRoomWith(other)
        && Succession.isClose(one, other, least);
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    List<Room> shared = Rooms.shared(first, second);
    Breach breach = Succession.tell(first, second).with("shared", shared).with("least", least);
    return Rooms.tell(breach, shared);
  }
}
