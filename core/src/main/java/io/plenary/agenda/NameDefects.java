package io.plenary.agenda;

import io.plenary.agenda.Defect.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A name stands for one set of traits, or a file that declares kinds by name could not hold them. */
final class NameDefects {

  private final Map<String, SessionKind> kinds = new HashMap<>();
  private final Map<String, Role> roles = new HashMap<>();
  private final List<Defect> found = new ArrayList<>();

  void meet(Session session) {
    SessionKind kind = session.kind();
    if (meansElse(kind.name(), kind, kinds)) {
      add(session, "is of a kind '" + kind.name() + "' that has other traits elsewhere");
    }
    kind.requiredRoles().forEach(role -> role(role, session));
    session.participations().forEach(participation -> role(participation.role(), session));
  }

  List<Defect> found() {
    return found;
  }

  private void role(Role role, Session session) {
    if (meansElse(role.name(), role, roles)) {
      add(session, "has a role '" + role.name() + "' that has other traits elsewhere");
    }
  }

  private void add(Session session, String message) {
    DefectScope.of(session.id(), found).add(Code.AMBIGUOUS_NAME, message);
  }

  private static <T> boolean meansElse(String name, T named, Map<String, T> first) {
    T before = first.putIfAbsent(name, named);
    return before != null && !before.equals(named);
  }
}
