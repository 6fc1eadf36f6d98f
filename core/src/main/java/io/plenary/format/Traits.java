package io.plenary.format;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the names of kinds and roles mean: on one agenda, a name means one thing. */
final class Traits {

  private final Map<String, SessionKind> kinds = new LinkedHashMap<>();
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final Set<String> told = new LinkedHashSet<>();
  private final String source;
  private final List<Problem> problems;

  /** The meanings that they have on an agenda; what other meanings there are is told. */
  Traits(Agenda agenda, String source, List<Problem> problems) {
    this.source = source;
    this.problems = problems;
    for (Session session : agenda.sessions()) {
      kinds.putIfAbsent(session.kind().name(), session.kind());
      session.kind().requiredRoles().forEach(role -> roles.putIfAbsent(role.name(), role));
      session.participations().forEach(each -> roles.putIfAbsent(each.role().name(), each.role()));
    }
  }

  /** A session whose kind and roles mean what they mean there. */
  Session of(Session session) {
    return session
        .withKind(of(session.kind()))
        .withParticipations(session.participations().stream()
            .map(each -> new Participation(
                each.person(),
                of(each.role()),
                each.delivery(),
                each.capacity(),
                each.extensions()))
            .toList());
  }

  private SessionKind of(SessionKind kind) {
    SessionKind meant = kinds.computeIfAbsent(
        kind.name(),
        name ->
            kind.withRequiredRoles(kind.requiredRoles().stream().map(this::of).toList()));
    note(kind.equals(meant), "kind", kind.name());
    return meant;
  }

  private Role of(Role role) {
    Role meant = roles.computeIfAbsent(role.name(), name -> role);
    note(role.equals(meant), "role", role.name());
    return meant;
  }

  private void note(boolean same, String sort, String name) {
    if (!same && told.add(sort + " " + name)) {
      problems.add(MergeCode.TRAITS_DIFFER.problem(
          source, "the " + sort + " '" + name + "' with other traits", "those there first hold"));
    }
  }
}
