package io.plenary.ical.field;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.ical.line.Percent;
import io.plenary.value.Extension;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The {@code UID} of each session (RFC 5545, 3.8.4.7), by which clients know it again.
 *
 * <p>It is the session's id, an at sign, and the agenda's id; percent signs, at signs and what a
 * calendar cannot hold are percent-encoded in the session's id, so that no two sessions have one UID.
 * A session that was read from a calendar keeps the UID it had there, unless that is the UID of
 * another session.
 */
public final class Uids {

  private final String agendaId;
  private final Map<Session.Id, String> uids = new HashMap<>();
  private final Set<Session.Id> refused = new HashSet<>();

  public Uids(Agenda agenda) {
    this(agenda, Map.of());
  }

  /**
   * The UIDs of an agenda of which a calendar was published before.
   *
   * @param agenda the agenda
   * @param published the UID under which each session was published
   */
  public Uids(Agenda agenda, Map<Session.Id, String> published) {
    agendaId = agenda.id();
    Set<String> made = new HashSet<>();
    agenda.sessions().forEach(session -> made.add(made(session.id(), agendaId)));
    Set<String> kept = new HashSet<>();
    for (Session session : agenda.sessions()) {
      String own = made(session.id(), agendaId);
      Optional<String> given =
          Optional.ofNullable(published.get(session.id())).or(() -> Kept.uid(session.extensions()));
      boolean free = given.filter(uid -> uid.equals(own) || !made.contains(uid)).isPresent();
      boolean granted = free && kept.add(given.orElseThrow());
      uids.put(session.id(), granted ? given.orElseThrow() : own);
      if (given.isPresent() && !granted) {
        refused.add(session.id());
      }
    }
  }

  /** {@return the UID of a session that has none of its own} */
  public static String made(Session.Id session, String agendaId) {
    return made(session.value(), agendaId);
  }

  /** {@return the UID of something else in an agenda that has an id} */
  public static String made(String id, String agendaId) {
    return Percent.encode(id, "@") + "@" + Percent.encode(agendaId, "");
  }

  public String of(Session.Id session) {
    return uids.getOrDefault(session, made(session, agendaId));
  }

  /** {@return whether a session has another UID than the one that it was read with} */
  public boolean isRefused(Session.Id session) {
    return refused.contains(session);
  }

  /** {@return the extension that keeps a UID} */
  public static Extension keep(String uid) {
    return Extension.text(Kept.NAMESPACE, "UID", uid);
  }
}
