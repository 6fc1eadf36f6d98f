package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RoleTest {

  @Test
  void everyConstantIsKnownAndNamedAfterItself() throws IllegalAccessException {
    List<Field> constants = Arrays.stream(Role.class.getFields())
        .filter(field -> field.getType() == Role.class)
        .toList();

    assertThat(constants).hasSameSizeAs(Role.known());
    for (Field field : constants) {
      Role role = (Role) field.get(null);
      assertThat(role).hasToString(field.getName().toLowerCase(Locale.ROOT));
      assertThat(Role.of(role.name())).isEqualTo(role);
      assertThat(Role.known()).contains(role);
    }
  }

  @Test
  void anUnknownNameGivesARoleThatMustBeThereAndDoesNotSpeak() {
    assertThat(Role.of("technician")).isEqualTo(new Role("technician", true, true, false));
  }

  @Test
  void rolesHaveTheTraitsThatRulesBranchOn() {
    assertThat(Role.known().stream().filter(role -> !role.presence()))
        .containsExactly(Role.AUTHOR, Role.ORGANIZER);
    assertThat(Role.known().stream().filter(Role::speaking))
        .containsExactly(Role.SPEAKER, Role.MODERATOR, Role.CHAIR, Role.PANELLIST, Role.HOST);
    assertThat(Role.known()).allMatch(Role::shared);
  }
}
