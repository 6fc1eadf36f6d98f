package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SessionKindTest {

  @Test
  void aKnownNameGivesTheKnownKind() {
    for (SessionKind kind : SessionKind.known()) {
      assertThat(SessionKind.of(kind.name())).isEqualTo(kind);
    }
  }

  @Test
  void everyConstantIsKnownAndNamedAfterItself() throws IllegalAccessException {
    List<Field> constants = Arrays.stream(SessionKind.class.getFields())
        .filter(field -> field.getType() == SessionKind.class)
        .toList();

    assertThat(constants).hasSameSizeAs(SessionKind.known());
    for (Field field : constants) {
      SessionKind kind = (SessionKind) field.get(null);
      assertThat(kind.name().toUpperCase(Locale.ROOT).replace('-', '_')).isEqualTo(field.getName());
      assertThat(SessionKind.known()).contains(kind);
    }
  }

  @Test
  void anUnknownNameGivesAKindWithoutTraits() {
    SessionKind kind = SessionKind.of("hackathon");

    assertThat(kind.name()).isEqualTo("hackathon");
    assertThat(kind.interlude()).isFalse();
    assertThat(kind.exclusive()).isFalse();
    assertThat(kind.sharesRoom()).isFalse();
    assertThat(kind.parts()).isEqualTo(SessionKind.Parts.IN_SEQUENCE);
    assertThat(kind.requiredRoles()).isEmpty();
  }

  @Test
  void kindsHaveTheTraitsThatRulesBranchOn() {
    assertThat(SessionKind.known().stream().filter(SessionKind::interlude))
        .extracting(SessionKind::name)
        .containsExactlyInAnyOrder("break", "meal", "reception", "social", "registration");
    assertThat(SessionKind.known().stream().filter(SessionKind::exclusive))
        .extracting(SessionKind::name)
        .containsExactlyInAnyOrder("keynote", "ceremony", "plenary", "break", "meal", "reception");
    assertThat(SessionKind.known().stream().filter(SessionKind::sharesRoom))
        .containsExactly(SessionKind.POSTER);
    assertThat(SessionKind.known().stream()
            .filter(kind -> kind.parts() == SessionKind.Parts.IN_PARALLEL))
        .containsExactly(SessionKind.PARALLEL_BLOCK);
    assertThat(SessionKind.known().stream().filter(kind -> !kind.requiredRoles().isEmpty()))
        .containsExactly(SessionKind.SECTOR, SessionKind.FOCUSED_GROUP)
        .allMatch(kind -> kind.requiredRoles().equals(List.of(Role.MODERATOR, Role.RAPPORTEUR)));
  }

  @Test
  void aKindOfOnesOwnHasTheTraitsItIsGiven() {
    SessionKind kind = SessionKind.builder()
        .name("fair")
        .interlude(true)
        .exclusive(true)
        .sharesRoom(true)
        .parts(SessionKind.Parts.IN_PARALLEL)
        .addRequiredRole(Role.HOST)
        .build();

    assertThat(kind.toBuilder().build()).isEqualTo(kind);
    assertThat(kind.toBuilder().name("market").build().requiredRoles()).containsExactly(Role.HOST);
    assertThat(kind.interlude() && kind.exclusive() && kind.sharesRoom()).isTrue();
    assertThat(kind.parts()).isEqualTo(SessionKind.Parts.IN_PARALLEL);
  }

  @Test
  void aKindNeedsAName() {
    assertThatIllegalStateException().isThrownBy(() -> SessionKind.builder().build());
  }
}
