package io.plenary.change;

import io.plenary.agenda.Placement;
import io.plenary.agenda.Session;
import io.plenary.change.attribute.SessionAttributes;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the timetables say otherwise: which sessions move, which of them only with their block. */
final class Placings {

  private final Versions versions;
  private final InOrder<Session.Id, Placement> published;
  private final InOrder<Session.Id, Placement> revised;

  /** What is said of each session, by its place in the revised version. */
  private final @Nullable SessionChange[] changes;

  private final Map<Session.Id, SessionChange.Moved> moves = new HashMap<>();

  /** The blocks by their ids in the revised version, and whether they are placed as before. */
  private final Map<Session.Id, Boolean> steadyBlocks = new HashMap<>();

  private Placings(Versions versions) {
    this.versions = versions;
    this.published = new InOrder<>(versions.published().timetable().placements());
    this.revised = new InOrder<>(versions.revised().timetable().placements());
    this.changes = new SessionChange[versions.revised().sessions().size()];
  }

  /** Compares the sessions of the revised version with what each of them was. */
  static Placings compare(Versions versions, Origins<Session, Session.Id> origins) {
    Placings placings = new Placings(versions);
    for (int place = 0; place < placings.changes.length; place++) {
      Session session = versions.revised().sessions().get(place);
      Optional<Session> before = origins.of(place);
      if (before.isPresent()) {
        placings.changes[place] = placings.compare(before.get(), session);
      }
    }
    return placings;
  }

  /** How the session at a place of the revised version moves, or what else is said of where it is. */
  Optional<SessionChange> at(int place) {
    SessionChange change = changes[place];
    return Optional.ofNullable(
        change instanceof SessionChange.Moved move ? withBlock(move) : change);
  }

  private @Nullable SessionChange compare(Session before, Session session) {
    Optional<Placement> old = published.get(before.id());
    Optional<Placement> now = revised.get(session.id());
    boolean samePlacement = versions.samePlacement(old, now);
    if (samePlacement
        && (isNoPart(before, session)
            || blockStays(before, session)
            || now.filter(Placings::saysAll).isPresent())) {
      return null;
    }
    Spot from = Spot.of(versions.published(), before.id(), old);
    Spot to = Spot.of(versions.revised(), session.id(), now);
    return compare(session, from, to, samePlacement);
  }

  private @Nullable SessionChange compare(
      Session session, Spot from, Spot to, boolean samePlacement) {
    boolean stays = Versions.sameStart(from.time(), to.time())
        && (from.time().isEmpty() || versions.sameRooms(from.rooms(), to.rooms()));
    if (!stays) {
      SessionChange.Moved move = new SessionChange.Moved(session, from, to, Optional.empty());
      moves.put(session.id(), move);
      return move;
    }
    Detail detail = new Detail(SessionAttributes.PLACEMENT, from.placement(), to.placement());
    return samePlacement ? null : new SessionChange.Edited(session, detail);
  }

  private static boolean isNoPart(Session before, Session session) {
    return before.partOf().isEmpty() && session.partOf().isEmpty();
  }

  /** Whether the session is part of the same block in both versions, which is placed alike. */
  private boolean blockStays(Session before, Session session) {
    Optional<Session.Id> block = session.partOf();
    return block.isPresent()
        && before.partOf().map(versions.translation()::sessionId).equals(block)
        && steadyBlocks.computeIfAbsent(
            block.get(), id -> isSteady(before.partOf().get(), id));
  }

  private boolean isSteady(Session.Id before, Session.Id block) {
    Optional<Placement> now = versions.revised().timetable().placementOf(block);
    return now.filter(Placings::saysAll).isPresent()
        && versions.samePlacement(versions.published().timetable().placementOf(before), now);
  }

  /** Whether neither time nor rooms come from a block. */
  private static boolean saysAll(Placement placement) {
    return !placement.rooms().isEmpty() && placement.start() instanceof Placement.At;
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
