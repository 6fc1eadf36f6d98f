package io.plenary.json.shape;

import io.plenary.agenda.Role;
import io.plenary.agenda.SessionKind;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Quoted;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What the names of kinds and roles in a document stand for: what it declares, or else what the model
 * knows by that name.
 */
public final class Vocabulary {

  private final Names<SessionKind> kinds = new Names<>("kind", this::withDeclaredRoles);
  private final Names<Role> roles = new Names<>("role", UnaryOperator.identity());

  public void declareKind(SessionKind kind, Place place, ProblemLog log) {
    kinds.declare(kind.name(), kind, place, log);
  }

  public void declareRole(Role role, Place place, ProblemLog log) {
    roles.declare(role.name(), role, place, log);
  }

  public SessionKind kind(String name) {
    return kinds.get(name, SessionKind::of);
  }

  public Role role(String name) {
    return roles.get(name, Role::of);
  }

  public void noteUnused(ProblemLog log) {
    kinds.noteUnused(log);
    roles.noteUnused(log);
  }

  /** A kind names the roles it requires; what they stand for is said elsewhere, too. */
  private SessionKind withDeclaredRoles(SessionKind kind) {
    return kind.withRequiredRoles(
        kind.requiredRoles().stream().map(role -> role(role.name())).toList());
  }

  /** What is declared, and where. */
  private record Declared<V>(V value, Place place) {}

  /** The names of one sort of thing. */
  private static final class Names<V> {

    private final String sort;
    private final UnaryOperator<V> complete;
    private final Map<String, Declared<V>> declared = new LinkedHashMap<>();
    private final Map<String, V> used = new HashMap<>();

    Names(String sort, UnaryOperator<V> complete) {
      this.sort = sort;
      this.complete = complete;
    }

    void declare(String name, V value, Place place, ProblemLog log) {
      if (declared.putIfAbsent(name, new Declared<>(value, place)) != null) {
        log.add(
            ProblemCode.DUPLICATE_DECLARATION,
            place,
            "the " + sort + " " + Quoted.of(name) + " a second time",
            "it once");
      }
    }

    V get(String name, Function<String, V> standard) {
      V known = used.get(name);
      if (known == null) {
        Declared<V> own = declared.get(name);
        known = complete.apply(own == null ? standard.apply(name) : own.value());
        used.put(name, known);
      }
      return known;
    }

    void noteUnused(ProblemLog log) {
      declared.forEach((name, own) -> {
        if (!used.containsKey(name)) {
          log.add(
              ProblemCode.UNUSED_DECLARATION,
              own.place(),
              "the " + sort + " " + Quoted.of(name) + ", which no session has",
              "only those that sessions have");
        }
      });
    }
  }
}
