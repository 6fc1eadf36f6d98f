package io.plenary.schedule.cast;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind.Parts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays out a session and its parts: parts stay where the timetable has them in their block; the others
 * follow one another, or start together if the block's parts are held in parallel.
 */
public final class Layout {

  private final Agenda agenda;
  private final List<Member> members = new ArrayList<>();
  private final Map<Session.Id, Duration> lengths = new HashMap<>();
  private final boolean isPlaced;
  private int holders;

  private Layout(Agenda agenda, boolean isPlaced) {
    this.agenda = agenda;
    this.isPlaced = isPlaced;
  }

  /**
   * {@return the session and its parts, blocks before their parts}
   *
   * @param agenda the agenda
   * @param session the session
   * @param takesRoom whether the session, or what is held in parallel in it, takes a room
   */
  static List<Member> of(Agenda agenda, Session session, boolean takesRoom) {
    Layout layout = new Layout(agenda, agenda.timeOf(session).isPresent());
    layout.add(session, -1, Duration.ZERO, Duration.ZERO, takesRoom);
    return layout.members;
  }

  private void add(
      Session session, int block, Duration fromBlock, Duration fromStart, boolean takesRoom) {
    Optional<Placement> given = agenda.timetable().placementOf(session.id());
    List<Session> parts = partsOf(session);
    boolean shares = session.kind().parts() == Parts.IN_PARALLEL && !parts.isEmpty();
    List<Room> declared = declaredRooms(given);
    boolean free = isPlaced ? block < 0 || declared.size() == 1 : declared.isEmpty();
    boolean holds = takesRoom && !shares && free;
    List<Room> rooms = holds ? List.of() : declared;
    int number = members.size();
    members.add(new Member(
        session,
        block,
        fromBlock,
        fromStart,
        lengthOf(session),
        holds ? holders++ : -1,
        rooms,
        given));
    Duration next = Duration.ZERO;
    for (Session part : parts) {
      Duration offset = knownOffset(session, part).orElse(shares ? Duration.ZERO : next);
      boolean takes =
          takesRoom && shares && rooms.isEmpty() && !part.kind().interlude() && !part.isCancelled();
      add(part, number, offset, fromStart.plus(offset), takes);
      next = longest(next, offset.plus(lengthOf(part)));
    }
  }

  private List<Room> declaredRooms(Optional<Placement> given) {
    return given.map(Placement::rooms).orElse(List.of()).stream()
        .flatMap(id -> agenda.room(id).stream())
        .toList();
  }

  /** Parts that are cancelled but have a place move along: they may be what a block ends with. */
  private List<Session> partsOf(Session session) {
    return agenda.partsOf(session).stream()
        .filter(part ->
            !part.isCancelled() || agenda.timetable().placementOf(part.id()).isPresent())
        .toList();
  }

  /** {@return how far a part is from its block, if the timetable says so} */
  private Optional<Duration> knownOffset(Session block, Session part) {
    Optional<Placement.Start> start =
        agenda.timetable().placementOf(part.id()).map(Placement::start);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    if (start.get() instanceof Placement.Offset offset) {
      return Optional.of(offset.fromStart());
    }
    Placement.At at = (Placement.At) start.get();
    return agenda
        .timeOf(block)
        .map(time -> Duration.between(time.start(), at.moment()))
        .filter(offset -> !offset.isNegative());
  }

  private Duration lengthOf(Session session) {
    Duration known = lengths.get(session.id());
    if (known == null) {
      known = session.duration().orElseGet(() -> span(session));
      lengths.put(session.id(), known);
    }
    return known;
  }

  private Duration span(Session block) {
    boolean parallel = block.kind().parts() == Parts.IN_PARALLEL;
    Duration end = Duration.ZERO;
    for (Session part : partsOf(block)) {
      Duration offset = knownOffset(block, part).orElse(parallel ? Duration.ZERO : end);
      end = longest(end, offset.plus(lengthOf(part)));
    }
    return end;
  }

  private static Duration longest(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
