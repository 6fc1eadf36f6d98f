package io.plenary.rule.relation;

import io.plenary.agenda.Relation;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.Content;
import io.plenary.rule.support.Few;
import java.util.List;
import java.util.Set;

/** The sessions that a session names in its relations. */
final class Named {

  private Named() {}

  /** {@return the session's own id as a key, if others name it; most are named by none} */
  static List<Session.Id> itself(Session session, Content content) {
    return content.isNamed(session.id()) ? List.of(session.id()) : List.of();
  }

  /** {@return the sessions that a session names in relations of some types} */
  static List<Session.Id> by(Session session, Set<Relation.Type> types) {
    if (session.relations().isEmpty()) {
      return List.of();
    }
    Few<Session.Id> named = new Few<>();
    for (Relation relation : session.relations()) {
      if (types.contains(relation.type())) {
        named.add(relation.session());
      }
    }
    return named.toList();
  }
}
