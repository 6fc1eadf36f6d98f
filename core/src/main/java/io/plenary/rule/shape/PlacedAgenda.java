package io.plenary.rule.shape;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An agenda as rules see it: its sessions with their places, without those that are not held. */
public final class PlacedAgenda {

  private final Content content;
  private final List<PlacedSession> sessions;
  private transient @Nullable Map<Session.Id, PlacedSession> byId;

  private PlacedAgenda(Content content, List<PlacedSession> sessions) {
    this.content = content;
    this.sessions = sessions;
  }

  /**
   * {@return the agenda as rules see it}
   *
   * @param agenda the agenda
   */
  public static PlacedAgenda of(Agenda agenda) {
    Content content = Content.of(agenda);
    Map<Session.Id, PlacedSession> placed = new LinkedHashMap<>();
    agenda.sessions().forEach(session -> place(session, agenda, content, placed));
    return of(
        content,
        agenda.sessions().stream().map(session -> placed.get(session.id())).toList());
  }

  /**
   * {@return an agenda put together from its parts}
   *
   * @param content the content
   * @param sessions the sessions in the order of the agenda; those that are not held are left out
   */
  public static PlacedAgenda of(Content content, List<PlacedSession> sessions) {
    return new PlacedAgenda(
        content, sessions.stream().filter(PlacedSession::isHeld).toList());
  }

  /** Blocks first, from the outermost inwards, so that depth costs no stack. */
  private static void place(
      Session session, Agenda agenda, Content content, Map<Session.Id, PlacedSession> placed) {
    List<Session> line = new ArrayList<>(List.of(session));
    agenda.blocksOf(session.id()).forEach(block -> line.add(0, block));
    Optional<PlacedSession> block = Optional.empty();
    for (Session next : line) {
      PlacedSession known = placed.get(next.id());
      if (known == null) {
        PlacedSession.Place place = new PlacedSession.Place(
            agenda.timetable().placementOf(next.id()), agenda.timeOf(next), agenda.roomsOf(next));
        known = block
            .map(outer -> outer.part(next, place))
            .orElseGet(() -> PlacedSession.of(next, content, place));
        placed.put(next.id(), known);
      }
      block = Optional.of(known);
    }
  }

  /** {@return what there is on the agenda, wherever it is placed} */
  public Content content() {
    return content;
  }

  /** {@return its sessions in the order of the agenda, without those that are not held} */
  public List<PlacedSession> sessions() {
    return sessions;
  }

  /**
   * {@return the session of the given id, if there is one and it is held}
   *
   * @param id the id
   */
  public Optional<PlacedSession> session(Session.Id id) {
    Map<Session.Id, PlacedSession> known = byId;
    if (known == null) {
      known = new HashMap<>();
      for (PlacedSession session : sessions) {
        known.put(session.id(), session);
      }
      byId = known;
    }
    return Optional.ofNullable(known.get(id));
  }
}
