package io.plenary.rule.engine;

import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The kinds and roles that sessions have; in a sound agenda, each name has one meaning. */
final class Vocabulary {

  private final Map<Object, Integer> uses = new HashMap<>();
  private final Map<String, SessionKind> kinds = new HashMap<>();
  private final Map<String, Role> roles = new HashMap<>();

  void add(Session session) {
    for (Object word : wordsOf(session)) {
      uses.merge(word, 1, Integer::sum);
      if (word instanceof SessionKind kind) {
        kinds.put(kind.name(), kind);
      } else if (word instanceof Role role) {
        roles.put(role.name(), role);
      }
    }
  }

  void remove(Session session) {
    for (Object word : wordsOf(session)) {
      if (uses.merge(word, -1, Integer::sum) == 0) {
        uses.remove(word);
        if (word instanceof SessionKind kind) {
          kinds.remove(kind.name());
        } else if (word instanceof Role role) {
          roles.remove(role.name());
        }
      }
    }
  }

  /** {@return whether the session means by its words what all others mean} */
  boolean suits(Session session) {
    for (Object word : wordsOf(session)) {
      boolean same = word instanceof SessionKind kind
          ? kinds.getOrDefault(kind.name(), kind).equals(kind)
          : word instanceof Role role && roles.getOrDefault(role.name(), role).equals(role);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static List<Object> wordsOf(Session session) {
    List<Object> words = new ArrayList<>();
    words.add(session.kind());
    words.addAll(session.kind().requiredRoles());
    session.participations().forEach(participation -> words.add(participation.role()));
    return words;
  }
}
