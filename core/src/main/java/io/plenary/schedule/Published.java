package io.plenary.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.InvalidAgendaException;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Timetable;
import io.plenary.rule.Score;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.schedule.mend.Standing;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places that were published, as far as sessions are still held. */
final class Published {

  /** More than what any plan comes to otherwise, so that fewer disturbances come first. */
  static final long PRICE = 1_000_000;

  private record Place(ZonedDateTime start, List<Room.Id> rooms) {

    static Optional<Place> of(Agenda agenda, Session.Id session) {
      return agenda
          .timeOf(session)
          .map(time -> new Place(
              time.start(), agenda.roomsOf(session).stream().map(Room::id).toList()));
    }

    boolean isAt(Instant moment, List<Room.Id> others) {
      return start.toInstant().equals(moment) && rooms.equals(others);
    }

    Placement placement() {
      return Placement.at(start, rooms.toArray(Room.Id[]::new));
    }
  }

  private final Agenda changed;
  private final Map<Session.Id, Place> places = new LinkedHashMap<>();

  private Published(Agenda changed) {
    this.changed = changed;
  }

  /**
   * Takes the places of an agenda, and for sessions that have none, or no longer a room, those of another.
   *
   * @param published as it was before
   * @param changed as it is now
   */
  static Published of(Agenda published, Agenda changed) {
    Published all = new Published(takeUp(published, changed));
    for (Session session : changed.sessions()) {
      Optional<Place> now = Place.of(all.changed, session.id());
      Optional<Place> place = now.isPresent() ? now : Place.of(published, session.id());
      if (!session.isCancelled() && place.isPresent()) {
        all.places.put(session.id(), place.get());
      }
    }
    return all;
  }

  private static Agenda takeUp(Agenda published, Agenda changed) {
    Agenda agenda = changed;
    for (Session session : changed.sessions()) {
      Optional<Placement> before = published.timetable().placementOf(session.id());
      if (before.isPresent() && !session.isCancelled()) {
        agenda = takeUp(published, agenda, session, before.get());
      }
    }
    return agenda;
  }

  private static Agenda takeUp(Agenda published, Agenda agenda, Session session, Placement before) {
    Optional<Placement> now = agenda.timetable().placementOf(session.id());
    boolean roomsAreThere =
        before.rooms().stream().allMatch(room -> agenda.room(room).isPresent());
    if (roomsAreThere) {
      return now.isPresent() ? agenda : comeBack(agenda, session, before);
    }
    Optional<TimeRange> time = agenda.timeOf(session).or(() -> published.timeOf(session.id()));
    boolean lost = now.isEmpty() || now.get().rooms().isEmpty();
    return lost && time.isPresent() ? takeOff(agenda, session, time.get().start()) : agenda;
  }

  private static Agenda comeBack(Agenda agenda, Session session, Placement before) {
    try {
      return agenda.withPlacement(session.id(), before);
    } catch (InvalidAgendaException e) {
      return agenda; // the block that it was placed in has gone
    }
  }

  /** Takes a session off so that its parts go with it, as far from its start as they are. */
  private static Agenda takeOff(Agenda agenda, Session session, ZonedDateTime start) {
    Map<Session.Id, Placement> placements =
        new LinkedHashMap<>(agenda.timetable().placements());
    placements.remove(session.id());
    loosen(agenda, session, start, placements);
    return agenda.withTimetable(Timetable.of(placements));
  }

  private static void loosen(
      Agenda agenda, Session block, ZonedDateTime start, Map<Session.Id, Placement> placements) {
    for (Session part : agenda.partsOf(block)) {
      Placement placement = placements.get(part.id());
      if (placement != null) {
        Duration offset = placement.start() instanceof Placement.At at
            ? Duration.between(start, at.moment())
            : ((Placement.Offset) placement.start()).fromStart();
        if (!offset.isNegative()) {
          placements.put(part.id(), placement.withStart(new Placement.Offset(offset)));
        }
        loosen(agenda, part, start.plus(offset), placements);
      }
    }
  }

  /** {@return the agenda to be repaired, with what it had lost but can still have} */
  Agenda agenda() {
    return changed;
  }

  /** {@return whether a session has lost its place for good} */
  boolean isLost(Session session) {
    return places.containsKey(session.id()) && changed.timeOf(session).isEmpty();
  }

  /** {@return the sessions that are somewhere else on an agenda} */
  List<Repair.Move> moves(Agenda made) {
    List<Repair.Move> moves = new ArrayList<>();
    places.forEach((session, before) -> {
      Optional<Place> after = Place.of(made, session);
      boolean same = after.isPresent()
          && before.isAt(after.get().start().toInstant(), after.get().rooms());
      if (!same) {
        moves.add(new Repair.Move(session, before.placement(), after.map(Place::placement)));
      }
    });
    return moves;
  }

  /** {@return how good a repaired agenda is} */
  Standing standing(Agenda made, Score score) {
    List<Repair.Move> moves = moves(made);
    int dropped = (int) moves.stream().filter(move -> move.after().isEmpty()).count();
    int unplaced = (int) made.sessions().stream()
        .filter(session -> !session.isCancelled() && made.timeOf(session).isEmpty())
        .filter(session -> !places.containsKey(session.id()))
        .count();
    return new Standing(
        -score.hard(), dropped, moves.size() - dropped, unplaced, -score.medium(), -score.soft());
  }

  /** {@return a rule that puts a price on each session that is not where it was published} */
  SessionRule rule() {
    RuleInfo info = RuleInfo.medium(
            "published-place-kept",
            "Sessions stay where they were published.",
            "{session} is moved.")
        .withWeight(PRICE);
    return SessionRule.of(
        info, session -> isMoved(session) ? List.of(Breach.of(session)) : List.of());
  }

  private boolean isMoved(PlacedSession session) {
    Place before = places.get(session.id());
    return before != null
        && session.isPlaced()
        && !before.isAt(
            session.placedTime().start().toInstant(),
            session.rooms().stream().map(Room::id).toList());
  }
}
