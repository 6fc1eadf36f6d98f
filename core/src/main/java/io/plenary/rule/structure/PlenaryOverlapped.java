package io.plenary.rule.structure;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Outermost;
import java.util.Collection;
import java.util.List;

/** Nothing else is held while everyone is in the plenary. */
public final class PlenaryOverlapped implements PairRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "plenary-overlapped",
      "Beside a session that is exclusive and no interlude, nothing else but interludes is held: if it"
          + " is part of no block, no other session at all, its own parts excepted; if it is part of a"
          + " block, no other direct part of that block. What is told of two sessions is not told"
          + " again of what is part of them.",
      "{session}, {time}, would be held during {plenary}, {plenaryTime}, beside which nothing else is"
          + " to be held.");

  private static final String EVERYONE = "everyone";
  private static final List<String> ONLY_EVERYONE = List.of(EVERYONE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Basis basis() {
    return Basis.TIMES;
  }

  /** The sessions that an exclusive one stops: everyone's, or those of its block. */
  @Override
  public Collection<?> keys(Session session, Content content) {
    if (!isExclusive(session)) {
      return List.of();
    }
    return session.partOf().isPresent() ? List.of(session.partOf().get()) : ONLY_EVERYONE;
  }

  @Override
  public Collection<?> partnerKeys(Session session, Content content) {
    if (session.kind().interlude()) {
      return List.of();
    }
    return session.partOf().isPresent() ? List.of(EVERYONE, session.partOf().get()) : ONLY_EVERYONE;
  }

  @Override
  public Reach reach() {
    return Reach.overlap();
  }

  @Override
  public long strength(Session first, Session second, Content content) {
    return stops(first, second) || stops(second, first) ? 1 : 0;
  }

  private static boolean stops(Session plenary, Session other) {
    return isExclusive(plenary)
        && !other.kind().interlude()
        && (plenary.partOf().isEmpty() || plenary.partOf().equals(other.partOf()));
  }

  private static boolean isExclusive(Session session) {
    return session.kind().exclusive() && !session.kind().interlude();
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    return Outermost.clash(first, second, PlenaryOverlapped::clash) ? 1 : 0;
  }

  private static boolean clash(PlacedSession one, PlacedSession other) {
    boolean stopped =
        stops(one.session(), other.session()) || stops(other.session(), one.session());
    return stopped && one.overlaps(other);
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    PlacedSession plenary = stops(first.session(), second.session()) ? first : second;
    PlacedSession other = plenary == first ? second : first;
    return Breach.of(other)
        .about(plenary.id())
        .with("plenary", plenary.session())
        .with("plenaryTime", plenary.placedTime());
  }
}
