package io.plenary.rule.relation;

import io.plenary.agenda.Relation;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.time.TimeRange;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The summary comes after the groups, and the second lecture on a later day than the first. */
public final class OutOfOrder implements PairRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "out-of-order",
      "Where a session names another in a relation BEFORE or AFTER, the later of the two starts no"
          + " earlier than the other's end plus the relation's gap, and, if they are to be on different"
          + " days, on a later conference day than the other starts on; each such relation between the"
          + " two that is broken counts.",
      "{later}, {laterTime}, must come after {earlier}, {earlierTime}, and so cannot start before"
          + " {earliest}.");

  private static final Set<Relation.Type> TYPES = Set.of(Relation.Type.BEFORE, Relation.Type.AFTER);

  /** What a relation demands: the one after the other, and not before some moment. */
  private record Demand(PlacedSession earlier, PlacedSession later, ZonedDateTime earliest) {

    static Demand of(Relation relation, PlacedSession owner, PlacedSession named) {
      boolean before = relation.type() == Relation.Type.BEFORE;
      PlacedSession earlier = before ? owner : named;
      ZonedDateTime earliest = earlier.placedTime().end().plus(relation.gap());
      if (relation.onAnotherDay()) {
        ZonedDateTime nextDay = earlier
            .content()
            .conferenceDays()
            .startOf(earlier.day().orElseThrow().plusDays(1));
        earliest = nextDay.toInstant().isAfter(earliest.toInstant()) ? nextDay : earliest;
      }
      return new Demand(earlier, before ? named : owner, earliest);
    }

    boolean isBroken() {
      return later.placedTime().start().toInstant().isBefore(earliest.toInstant());
    }
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
    return broken(first, second).size();
  }

  private static List<Demand> broken(PlacedSession first, PlacedSession second) {
    List<Demand> broken = new ArrayList<>(1);
    addBroken(first, second, broken);
    addBroken(second, first, broken);
    return broken;
  }

  private static void addBroken(PlacedSession owner, PlacedSession other, List<Demand> broken) {
    for (Relation relation : owner.session().relations()) {
      if (TYPES.contains(relation.type()) && relation.session().equals(other.id())) {
        Demand demand = Demand.of(relation, owner, other);
        if (demand.isBroken()) {
          broken.add(demand);
        }
      }
    }
  }

  /** Tells of the demand that leaves the latest time. */
  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    Demand demand = broken(first, second).stream()
        .max(Comparator.comparing(each -> each.earliest().toInstant()))
        .orElseThrow();
    TimeRange later = demand.later().placedTime();
    ZonedDateTime earliest = demand.earliest().withZoneSameInstant(later.start().getZone());
    return Breach.of(first, second)
        .with("later", demand.later().session())
        .with("laterTime", later)
        .with("earlier", demand.earlier().session())
        .with("earlierTime", demand.earlier().placedTime())
        .with("earliest", new TimeRange(earliest, earliest));
  }
}
