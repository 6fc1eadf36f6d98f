package io.plenary.schedule.cast;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.PlacedAgenda;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.time.TimeRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tells the sessions that are to be placed from those that stay where they are. */
public final class Casting {

  private final Agenda agenda;
  private final PlacedAgenda placed;
  private final Domains domains;
  private final Predicate<Session> moves;
  private final List<Unit> units = new ArrayList<>();
  private final List<Cast.Stranded> stranded = new ArrayList<>();
  private final Set<Session.Id> moving = new HashSet<>();

  /**
   * Prepares to go through an agenda.
   *
   * @param agenda the agenda
   * @param domains where units may be placed
   * @param moves which of the sessions that are placed, and part of no other, may be moved
   */
  public Casting(Agenda agenda, Domains domains, Predicate<Session> moves) {
    this.agenda = agenda;
    this.placed = PlacedAgenda.of(agenda);
    this.domains = domains;
    this.moves = moves;
  }

  public Cast cast() {
    agenda.topSessions().forEach(this::visit);
    List<PlacedSession> fixed = placed.sessions().stream()
        .filter(session -> !moving.contains(session.id()))
        .toList();
    return new Cast(List.copyOf(units), fixed, List.copyOf(stranded));
  }

  private void visit(Session session) {
    if (placed.session(session.id()).isEmpty()) {
      return; // it is not held
    }
    boolean isPlaced = agenda.timeOf(session).isPresent();
    if (!isPlaced || (session.partOf().isEmpty() && moves.test(session) && !holdsPinned(session))) {
      add(session, isPlaced);
    } else {
      agenda.partsOf(session).forEach(this::visit);
    }
  }

  private boolean holdsPinned(Session session) {
    boolean pinned = agenda
        .timetable()
        .placementOf(session.id())
        .map(Placement::pinned)
        .orElse(false);
    return pinned || agenda.partsOf(session).stream().anyMatch(this::holdsPinned);
  }

  private void add(Session session, boolean isPlaced) {
    if (!isPlaced && agenda.partsOf(session).stream().anyMatch(this::hasTime)) {
      stranded.add(new Cast.Stranded(session, Cast.Why.PARTS_PLACED));
      return;
    }
    Optional<PlacedSession> around = session.partOf().flatMap(placed::session);
    List<Member> members = Layout.of(agenda, session, takesRoom(session, around));
    boolean known = session.duration().isPresent() || members.size() > 1;
    if (!known) {
      stranded.add(new Cast.Stranded(session, Cast.Why.LENGTH_UNKNOWN));
      return;
    }
    List<List<Room>> choices = new ArrayList<>(domains.choices(members));
    Optional<Spot> current = isPlaced ? current(session, members, choices) : Optional.empty();
    Unit unit = new Unit(units.size(), members, around, choices, current);
    if (domains.admit(unit)) {
      units.add(unit);
      members.forEach(member -> moving.add(member.session().id()));
    } else {
      stranded.add(new Cast.Stranded(session, Cast.Why.NO_WINDOW));
    }
  }

  private boolean hasTime(Session session) {
    return agenda.timeOf(session).isPresent()
        || agenda.partsOf(session).stream().anyMatch(this::hasTime);
  }

  private boolean takesRoom(Session session, Optional<PlacedSession> around) {
    if (agenda.rooms().isEmpty() || (around.isPresent() && !around.get().rooms().isEmpty())) {
      return false;
    }
    return !session.kind().interlude()
        || !session.needs().isEmpty()
        || !session.preferences().preferredRooms().isEmpty()
        || !agenda.roomsOf(session).isEmpty();
  }

  /** Adds the rooms that the unit has now to its choices, if they are not among them. */
  private Optional<Spot> current(
      Session session, List<Member> members, List<List<Room>> choices) {
    TimeRange time = agenda.timeOf(session).orElseThrow();
    List<Room> rooms = new ArrayList<>();
    for (Member member : members) {
      if (member.holder() >= 0) {
        List<Room> held = agenda.roomsOf(member.session());
        if (held.size() != 1) {
          return Optional.empty();
        }
        rooms.add(held.get(0));
      }
    }
    if (!choices.contains(rooms)) {
      choices.add(List.copyOf(rooms));
    }
    return Optional.of(new Spot(domains.startAt(session, time), choices.indexOf(rooms)));
  }
}
