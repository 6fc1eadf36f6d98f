package io.plenary.json;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The kinds and roles of an agenda that mean something else than their names alone would. */
final class Declarations {

  private Declarations() {}

  /** In the order in which sessions have them. */
  static List<SessionKind> kinds(Agenda agenda) {
    return kindsOf(agenda).stream()
        .filter(kind -> !kind.equals(SessionKind.of(kind.name())))
        .toList();
  }

  /** In the order in which sessions' kinds require them and people have them. */
  static List<Role> roles(Agenda agenda) {
    Set<Role> roles = new LinkedHashSet<>();
    for (Session session : agenda.sessions()) {
      roles.addAll(session.kind().requiredRoles());
      session.participations().forEach(participation -> roles.add(participation.role()));
    }
    return roles.stream().filter(role -> !role.equals(Role.of(role.name()))).toList();
  }

  private static Set<SessionKind> kindsOf(Agenda agenda) {
    Set<SessionKind> kinds = new LinkedHashSet<>();
    agenda.sessions().forEach(session -> kinds.add(session.kind()));
    return kinds;
  }
}
