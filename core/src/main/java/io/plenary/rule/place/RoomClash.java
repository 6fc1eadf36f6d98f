package io.plenary.rule.place;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Outermost;
import io.plenary.rule.support.Rooms;
import java.util.Collection;
import java.util.List;

/** No room holds two sessions at once, posters and the like apart. */
public final class RoomClash implements PairRule {

  private static final List<String> ANY = List.of("any");

  private static final RuleInfo INFO = RuleInfo.hard(
      "room-clash",
      "A room holds one session at a time, unless both are of kinds that share a room; a block and"
          + " its parts are one.",
      "{shared} cannot hold two sessions at once: {first}, {firstTime}, and {second},"
          + " {secondTime}.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Basis basis() {
    return Basis.TIMES;
  }

  /** Any two sessions may come to be in one room. */
  @Override
  public Collection<?> keys(Session session, Content content) {
    return ANY;
  }

  @Override
  public Reach reach() {
    return Reach.overlap().inSameRoom();
  }

  /** What kinds they are is in the strength. */
  @Override
  public boolean looksAtSessions() {
    return false;
  }

  @Override
  public long strength(Session first, Session second, Content content) {
    return first.kind().sharesRoom() && second.kind().sharesRoom() ? 0 : 1;
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    return Outermost.clash(first, second, RoomClash::clash) ? 1 : 0;
  }

  private static boolean clash(PlacedSession one, PlacedSession other) {
    boolean share = one.session().kind().sharesRoom() && other.session().kind().sharesRoom();
    return !share && one.overlaps(other) && one.sharesRoomWith(other);
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    List<Room> shared = Rooms.shared(first, second);
    return Rooms.tell(Breach.of(first, second).with("shared", shared), shared);
  }
}
