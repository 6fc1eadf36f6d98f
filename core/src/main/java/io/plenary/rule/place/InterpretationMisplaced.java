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
import java.util.Collection;
import java.util.List;

/** Interpreters are where the most languages are spoken. */
public final class InterpretationMisplaced implements PairRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "interpretation-misplaced",
      "Of two sessions that overlap, the one in which more languages are spoken is not in the room in"
          + " which fewer can be followed; looked at are sessions that are no interludes, are not"
          + " part of each other, and are each in one room only, and nothing is said where"
          + " languages of a session or a room are not known.",
      "{session}, {time}, is held in {spoken} in {room}, where one can follow {offered}, and {other},"
          + " {otherTime}, in {otherSpoken} in {otherRoom}, where one can follow {otherOffered}: the"
          + " other way round would serve more people.");

  private static final List<String> SEVERAL = List.of("several");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Basis basis() {
    return Basis.ROOMS;
  }

  /** Of two sessions, one has more languages than the other, and so has several. */
  @Override
  public Collection<?> keys(Session session, Content content) {
    return languages(session) > 1 ? SEVERAL : List.of();
  }

  @Override
  public Collection<?> partnerKeys(Session session, Content content) {
    return languages(session) > 0 ? SEVERAL : List.of();
  }

  private static int languages(Session session) {
    return session.kind().interlude() ? 0 : session.languages().size();
  }

  @Override
  public Reach reach() {
    return Reach.overlap();
  }

  @Override
  public long strength(Session first, Session second, Content content) {
    return languages(first) != languages(second) && languages(first) * languages(second) > 0
        ? 1
        : 0;
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    boolean firstHasMore = languages(first.session()) > languages(second.session());
    int more = offered(firstHasMore ? first : second);
    int fewer = offered(firstHasMore ? second : first);
    return 0 < more && more < fewer && !first.sharesLineWith(second) ? 1 : 0;
  }

  /** {@return in how many languages one can follow; none if that is not known of a single room} */
  private static int offered(PlacedSession session) {
    List<Room> rooms = session.rooms();
    return rooms.size() == 1 ? rooms.get(0).interpretation().size() : 0;
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    boolean firstHasMore = languages(first.session()) > languages(second.session());
    PlacedSession more = firstHasMore ? first : second;
    PlacedSession other = firstHasMore ? second : first;
    Room room = more.rooms().get(0);
    Room otherRoom = other.rooms().get(0);
    return Breach.of(more)
        .about(other.id())
        .about(room.id())
        .about(otherRoom.id())
        .with("spoken", more.session().languages())
        .with("room", room)
        .with("offered", room.interpretation())
        .with("other", other.session())
        .with("otherTime", other.placedTime())
        .with("otherSpoken", other.session().languages())
        .with("otherRoom", otherRoom)
        .with("otherOffered", otherRoom.interpretation());
  }
}
