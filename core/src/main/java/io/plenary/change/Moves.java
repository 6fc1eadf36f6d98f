package io.plenary.change;

import io.plenary.agenda.Session;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the sessions that move, and those of them that only go with their block. */
final class Moves {

  private final Versions versions;
  private final Map<Session.Id, SessionChange.Moved> moves = new LinkedHashMap<>();

  private Moves(Versions versions) {
    this.versions = versions;
  }

  /** The moves by the revised version's ids. */
  static Map<Session.Id, SessionChange.Moved> find(Versions versions) {
    Moves moves = new Moves(versions);
    for (Session session : versions.revised().sessions()) {
      versions.before(session.id()).ifPresent(before -> moves.compare(before, session));
    }
    Map<Session.Id, SessionChange.Moved> all = new LinkedHashMap<>();
    moves.moves.forEach((id, move) -> all.put(id, moves.withBlock(move)));
    return all;
  }

  private void compare(Session.Id before, Session session) {
    Spot from = Spot.of(versions.published(), before);
    Spot to = Spot.of(versions.revised(), session.id());
    boolean stays = Versions.sameStart(from.time(), to.time())
        && (from.time().isEmpty() || versions.sameRooms(from.rooms(), to.rooms()));
    if (!stays) {
      moves.put(session.id(), new SessionChange.Moved(session, from, to, Optional.empty()));
    }
  }

  private SessionChange.Moved withBlock(SessionChange.Moved move) {
    Optional<Session.Id> block = move.session().partOf();
    boolean follows = block
        .map(moves::get)
        .filter(ofBlock -> isPartOfTheSame(move))
        .filter(ofBlock -> sameTimeShift(move, ofBlock) && sameRoomShift(move, ofBlock))
        .isPresent();
    return follows ? new SessionChange.Moved(move.session(), move.from(), move.to(), block) : move;
  }

  private boolean isPartOfTheSame(SessionChange.Moved move) {
    Optional<Session.Id> before = versions
        .before(move.session().id())
        .flatMap(versions.published()::session)
        .flatMap(Session::partOf);
    return before.map(versions.translation()::sessionId).equals(move.session().partOf());
  }

  /** Parts of a block that gets its first place are told, since nobody knew when they are held. */
  private static boolean sameTimeShift(SessionChange.Moved part, SessionChange.Moved block) {
    if (part.from().time().isEmpty() || block.from().time().isEmpty()) {
      return false;
    }
    return shift(part).equals(shift(block));
  }

  private static Optional<Duration> shift(SessionChange.Moved move) {
    return move.to()
        .time()
        .map(to -> Duration.between(move.from().time().orElseThrow().start(), to.start()));
  }

  /** A part goes along if it is where its block is, or stays in rooms that the block never had. */
  private boolean sameRoomShift(SessionChange.Moved part, SessionChange.Moved block) {
    if (part.to().time().isEmpty()) {
      return true;
    }
    boolean whereBlockIs = part.from().rooms().equals(block.from().rooms())
        && part.to().rooms().equals(block.to().rooms());
    boolean apart = versions.sameRooms(block.from().rooms(), block.to().rooms())
        || Collections.disjoint(part.from().rooms(), block.from().rooms());
    return whereBlockIs
        || (apart && versions.sameRooms(part.from().rooms(), part.to().rooms()));
  }
}
