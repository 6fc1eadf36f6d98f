package io.plenary.rule.structure;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A role that cannot be shared is one person's. */
public final class RoleDoubled implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.medium(
      "role-doubled",
      "In one session, one person at most has a role that cannot be shared; each further one counts.",
      "{session} has {people} as {role}, and there can be one only.");

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
    for (Participation participation : session.session().participations()) {
      if (!participation.role().shared()) {
        return checkRoles(session);
      }
    }
    return List.of();
  }

  /** Nobody has one role twice: an agenda sees to that. */
  private static List<Breach> checkRoles(PlacedSession session) {
    Map<Role, List<Person.Id>> holders = new LinkedHashMap<>();
    for (Participation participation : session.session().participations()) {
      if (!participation.role().shared()) {
        holders
            .computeIfAbsent(participation.role(), role -> new ArrayList<>())
            .add(participation.person());
      }
    }
    List<Breach> breaches = new ArrayList<>();
    holders.forEach((role, people) -> {
      if (people.size() > 1) {
        breaches.add(breach(session, role, people));
      }
    });
    return breaches;
  }

  private static Breach breach(PlacedSession session, Role role, List<Person.Id> ids) {
    List<Person> people =
        ids.stream().flatMap(id -> session.content().person(id).stream()).toList();
    Breach breach = Breach.of(session)
        .times(ids.size() - 1L)
        .with("people", people)
        .with("role", role.name().replace('-', ' '));
    for (Person.Id id : ids) {
      breach = breach.about(id);
    }
    return breach;
  }
}
