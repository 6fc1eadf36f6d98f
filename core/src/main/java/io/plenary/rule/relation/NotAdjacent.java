package io.plenary.rule.relation;

import io.plenary.agenda.Relation;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;

/** Two lectures that belong together follow each other in one room. */
public final class NotAdjacent implements PairRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "not-adjacent",
      "Where a session names another in a relation ADJACENT, the two have a room in common, do not"
          + " overlap, and there is no more than a given time between them.",
      "{first}, {firstTime} in {firstRooms}, and {second}, {secondTime} in {secondRooms}, are to follow"
          + " each other in one room with no more than {most} between them.");

  private static final Set<Relation.Type> TYPES = Set.of(Relation.Type.ADJACENT);

  private final Options options;
  private final Duration most;

  /** The rule by which half an hour may lie between two adjacent sessions. */
  public NotAdjacent() {
    this(Options.of(Option.duration(
        "most", Duration.ofMinutes(30), "The longest time between two adjacent sessions.")));
  }

  private NotAdjacent(Options options) {
    this.options = options;
    this.most = options.duration("most");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public Rule with(Options options) {
    return new NotAdjacent(options);
  }

  @Override
  public Collection<?> keys(Session session, Content content) {
    return Named.by(session, TYPES);
  }

  @Override
  public Collection<?> partnerKeys(Session session, Content content) {
    return Named.itself(session, content);
  }

  @Override
  public Reach reach() {
    return Reach.any();
  }

  @Override
  public long strength(Session first, Session second, Content content) {
    return 1;
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    boolean adjacent = first.sharesRoomWith(second)
        && !first.overlaps(second)
        && first.gapTo(second).compareTo(most) <= 0;
    return adjacent ? 0 : 1;
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    return Breach.of(first, second)
        .with("firstRooms", roomsOf(first))
        .with("secondRooms", roomsOf(second))
        .with("most", most);
  }

  private static Object roomsOf(PlacedSession session) {
    return session.rooms().isEmpty() ? "no room" : session.rooms();
  }
}
