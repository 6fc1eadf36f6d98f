package io.plenary.rule.structure;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Role;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.List;

/** A session of a kind that needs a moderator and a rapporteur has them. */
public final class RoleMissing implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.medium(
      "role-missing",
      "Someone has each of the roles that a session's kind requires.",
      "{session}[, {time},] is a {kind} and has no {role}.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Basis basis() {
    return Basis.TIMES;
  }

  @Override
  public List<Breach> check(PlacedSession session) {
    if (session.session().kind().requiredRoles().isEmpty()) {
      return List.of();
    }
    List<Role> present =
        session.session().participations().stream().map(Participation::role).toList();
    return session.session().kind().requiredRoles().stream()
        .filter(role -> !present.contains(role))
        .map(role -> breach(session, role))
        .toList();
  }

  private static Breach breach(PlacedSession session, Role role) {
    String kind = session.session().kind().name().replace('-', ' ');
    return Breach.of(session).with("kind", kind).with("role", role.name().replace('-', ' '));
  }
}
