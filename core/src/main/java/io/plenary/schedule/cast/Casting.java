package io.plenary.schedule.cast;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.PlacedAgenda;
import io.plenary.rule.shape.PlacedSession;
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
   * @param moves which of the sessions that are placed may be moved; where a block may, its parts move
   *     with it and are not asked about
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
    if (!isPlaced) {
      addUnplaced(session);
    } else if (moves.test(session) && isComplete(session)) {
      addPlaced(session);
    } else {
      agenda.partsOf(session).forEach(this::visit);
    }
  }

  /** {@return whether all parts have a time} Otherwise they are given one while their block stays. */
  private boolean isComplete(Session session) {
    return agenda.partsOf(session).stream()
        .allMatch(
            part -> part.isCancelled() || (agenda.timeOf(part).isPresent() && isComplete(part)));
  }

  /**
   * {@return what may move where whole programmes do: sessions that are part of no other, neither pinned
   * nor with anything in them that is}
   *
   * @param agenda the agenda
   */
  public static Predicate<Session> unpinned(Agenda agenda) {
    return session -> session.partOf().isEmpty() && !holdsPinned(agenda, session);
  }

  private static boolean holdsPinned(Agenda agenda, Session session) {
    boolean pinned =
        agenda.timetable().placementOf(session.id()).map(Placement::pinned).orElse(false);
    return pinned || agenda.partsOf(session).stream().anyMatch(part -> holdsPinned(agenda, part));
  }

  private void addUnplaced(Session session) {
    if (agenda.partsOf(session).stream().anyMatch(this::hasTime)) {
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
    Unit unit = new Unit(units.size(), members, around, domains.choices(members), Optional.empty());
    if (domains.admit(unit)) {
      add(unit);
    } else {
      stranded.add(new Cast.Stranded(session, Cast.Why.NO_WINDOW));
    }
  }

  private void addPlaced(Session session) {
    Optional<PlacedSession> around = session.partOf().flatMap(placed::session);
    List<Member> members = Layout.of(agenda, session, takesRoom(session, around));
    List<List<Room>> rooms = members.stream()
        .filter(member -> member.holder() >= 0)
        .map(member -> agenda.roomsOf(member.session()))
        .toList();
    List<Room> now = rooms.stream().flatMap(List::stream).toList();
    List<List<Room>> choices = choices(members, rooms.size() == 1, now);
    int start = domains.startAt(session, agenda.timeOf(session).orElseThrow());
    Spot current = new Spot(start, choices.indexOf(now));
    Unit unit = new Unit(units.size(), members, around, choices, Optional.of(current));
    domains.admit(unit);
    add(unit);
  }

  private void add(Unit unit) {
    units.add(unit);
    unit.members().forEach(member -> moving.add(member.session().id()));
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

  /** What takes several rooms keeps them; what has none may go on without. */
  private List<List<Room>> choices(List<Member> members, boolean single, List<Room> now) {
    if (single && now.size() > 1) {
      return List.of(now);
    }
    List<List<Room>> choices = new ArrayList<>(domains.choices(members));
    if (!choices.contains(now)) {
      choices.add(now);
    }
    return choices;
  }
}
