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

/** Nothing is held while everyone is at lunch. */
public final class InterludeOverlapped implements PairRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "interlude-overlapped",
      "Nothing but other interludes is held beside an interlude that is for everyone: one whose kind"
          + " is exclusive and which is part of no block.",
      "{session}, {time}, would be held during {interlude}, {interludeTime}, which is for"
          + " everyone.");

  private static final List<String> EVERYONE = List.of("everyone");

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
    return isForEveryone(session) ? EVERYONE : List.of();
  }

  @Override
  public Collection<?> partnerKeys(Session session, Content content) {
    return session.kind().interlude() ? List.of() : EVERYONE;
  }

  @Override
  public Reach reach() {
    return Reach.overlap();
  }

  @Override
  public long strength(Session first, Session second, Content content) {
    return stops(first, second) || stops(second, first) ? 1 : 0;
  }

  private static boolean stops(Session interlude, Session other) {
    return isForEveryone(interlude) && !other.kind().interlude();
  }

  private static boolean isForEveryone(Session session) {
    return session.kind().interlude()
        && session.kind().exclusive()
        && session.partOf().isEmpty();
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    return Outermost.clash(first, second, InterludeOverlapped::clash) ? 1 : 0;
  }

  private static boolean clash(PlacedSession one, PlacedSession other) {
    boolean stopped =
        stops(one.session(), other.session()) || stops(other.session(), one.session());
    return stopped && one.overlaps(other);
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    PlacedSession interlude = isForEveryone(first.session()) ? first : second;
    PlacedSession other = interlude == first ? second : first;
    return Breach.of(other)
        .about(interlude.id())
        .with("interlude", interlude.session())
        .with("interludeTime", interlude.placedTime());
  }
}
