package io.plenary.rule.shape;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An agenda as rules see it: its sessions with their places, without those that are cancelled. */
public final class PlacedAgenda {

  private final Agenda agenda;
  private final List<PlacedSession> sessions;

  private PlacedAgenda(Agenda agenda, List<PlacedSession> sessions) {
    this.agenda = agenda;
    this.sessions = List.copyOf(sessions);
  }

  /**
   * {@return the agenda as rules see it}
   *
   * @param agenda the agenda
   */
  public static PlacedAgenda of(Agenda agenda) {
    Map<Session.Id, PlacedSession> seen = new HashMap<>();
    List<PlacedSession> held = new ArrayList<>();
    for (Session session : agenda.sessions()) {
      PlacedSession placed = place(session, agenda, seen);
      if (placed.isHeld()) {
        held.add(placed);
      }
    }
    return new PlacedAgenda(agenda, held);
  }

  /** Blocks first, from the outermost inwards, so that depth costs no stack. */
  private static PlacedSession place(
      Session session, Agenda agenda, Map<Session.Id, PlacedSession> seen) {
    List<Session> chain = new ArrayList<>(List.of(session));
    while (!seen.containsKey(chain.get(0).id()) && chain.get(0).partOf().isPresent()) {
      chain.add(0, agenda.session(chain.get(0).partOf().get()).orElseThrow());
    }
    Optional<PlacedSession> block = Optional.empty();
    for (Session next : chain) {
      Optional<PlacedSession> outer = block;
      block = Optional.of(
          seen.computeIfAbsent(next.id(), id -> new PlacedSession(next, outer, agenda)));
    }
    return block.orElseThrow();
  }

  /** {@return the agenda itself} */
  public Agenda agenda() {
    return agenda;
  }

  /** {@return its sessions in the order of the agenda, without those that are cancelled} */
  public List<PlacedSession> sessions() {
    return sessions;
  }
}
