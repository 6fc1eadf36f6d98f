package io.plenary.testing;

import io.plenary.agenda.Role;
import io.plenary.agenda.SessionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * The kinds and roles of one agenda: the known ones and a few of its own, which may give a known name
 * other traits. A name has one set of traits.
 */
record Vocabulary(List<SessionKind> kinds, List<Role> roles) {

  /** A kind whose required roles are names yet, for the agenda says what they mean. */
  private record KindDraft(SessionKind bare, List<Integer> required) {}

  static Arbitrary<Vocabulary> vocabularies(Values values) {
    Arbitrary<Boolean> flag = Arbitraries.of(false, true);
    Arbitrary<String> roleNames = Arbitraries.frequencyOf(
        Tuple.of(4, values.named("role")), Tuple.of(1, Arbitraries.of("speaker", "moderator")));
    Arbitrary<Role> roles = Combinators.combine(roleNames, flag, flag, flag).as(Role::new);
    Arbitrary<String> kindNames = Arbitraries.frequencyOf(
        Tuple.of(4, values.named("kind")), Tuple.of(1, Arbitraries.of("talk", "sector")));
    Arbitrary<SessionKind> bare = Combinators.combine(
            kindNames, flag, flag, flag, Arbitraries.of(SessionKind.Parts.class))
        .as((name, interlude, exclusive, sharesRoom, parts) -> SessionKind.builder()
            .name(name)
            .interlude(interlude)
            .exclusive(exclusive)
            .sharesRoom(sharesRoom)
            .parts(parts)
            .build());
    Arbitrary<KindDraft> kinds = Combinators.combine(
            bare, Arbitraries.integers().between(0, 12).list().ofMaxSize(2))
        .as(KindDraft::new);
    return Combinators.combine(roles.list().ofMaxSize(2), kinds.list().ofMaxSize(2))
        .as(Vocabulary::of);
  }

  private static Vocabulary of(List<Role> ownRoles, List<KindDraft> ownKinds) {
    Map<String, Role> roles = new LinkedHashMap<>();
    ownRoles.forEach(role -> roles.put(role.name(), role));
    Role.known().forEach(role -> roles.putIfAbsent(role.name(), role));
    List<Role> allRoles = List.copyOf(roles.values());

    Map<String, SessionKind> kinds = new LinkedHashMap<>();
    for (KindDraft draft : ownKinds) {
      List<Role> required = draft.required().stream()
          .map(place -> allRoles.get(place % allRoles.size()))
          .distinct()
          .toList();
      kinds.put(draft.bare().name(), draft.bare().withRequiredRoles(required));
    }
    for (SessionKind known : SessionKind.known()) {
      List<Role> required = new ArrayList<>(known.requiredRoles());
      required.replaceAll(role -> roles.getOrDefault(role.name(), role));
      kinds.putIfAbsent(known.name(), known.withRequiredRoles(required));
    }
    return new Vocabulary(List.copyOf(kinds.values()), allRoles);
  }
}
