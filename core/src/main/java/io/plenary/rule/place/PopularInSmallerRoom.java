package io.plenary.rule.place;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Rooms;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;

/** What more people want to hear has more seats than what is held beside it. */
public final class PopularInSmallerRoom implements PairRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "popular-in-smaller-room",
      "Of two sessions that overlap, the one that is more in demand has no fewer seats in all its"
          + " rooms together; looked at are sessions that are no interludes and are not part of each"
          + " other, and nothing is said where popularity or a room's capacity is not known.",
      "{session}, {time}, is more in demand than {other}, {otherTime}, and has fewer seats: {seats} in"
          + " {rooms} against {otherSeats} in {otherRooms}.");

  private static final List<String> KNOWN = List.of("known");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Basis basis() {
    return Basis.ROOMS;
  }

  @Override
  public Collection<?> keys(Session session, Content content) {
    return isComparable(session) ? KNOWN : List.of();
  }

  private static boolean isComparable(Session session) {
    return session.popularity().isPresent() && !session.kind().interlude();
  }

  @Override
  public Reach reach() {
    return Reach.overlap();
  }

  @Override
  public long strength(Session first, Session second, Content content) {
    return isComparable(first)
            && isComparable(second)
            && first.popularity().getAsInt() != second.popularity().getAsInt()
        ? 1
        : 0;
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    OptionalLong more = Rooms.seats(moreInDemand(first, second).rooms());
    OptionalLong fewer = Rooms.seats(lessInDemand(first, second).rooms());
    return more.isPresent()
            && fewer.isPresent()
            && more.getAsLong() < fewer.getAsLong()
            && !first.sharesLineWith(second)
        ? 1
        : 0;
  }

  private static PlacedSession moreInDemand(PlacedSession first, PlacedSession second) {
    return popularity(first) > popularity(second) ? first : second;
  }

  private static PlacedSession lessInDemand(PlacedSession first, PlacedSession second) {
    return popularity(first) > popularity(second) ? second : first;
  }

  private static int popularity(PlacedSession session) {
    return session.session().popularity().orElseThrow();
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    PlacedSession popular = moreInDemand(first, second);
    PlacedSession other = lessInDemand(first, second);
    Breach breach = Breach.of(popular)
        .about(other.id())
        .with("seats", Rooms.seats(popular.rooms()).orElseThrow())
        .with("other", other.session())
        .with("otherTime", other.placedTime())
        .with("otherSeats", Rooms.seats(other.rooms()).orElseThrow())
        .with("otherRooms", other.rooms());
    return Rooms.tell(Rooms.tell(breach, popular.rooms()), other.rooms());
  }
}
