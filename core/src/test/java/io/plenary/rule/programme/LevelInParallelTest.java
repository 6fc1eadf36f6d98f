package io.plenary.rule.programme;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class LevelInParallelTest extends InParallelContract {

  private final Rule rule = new LevelInParallel();

  LevelInParallelTest() {
    super(new LevelInParallel());
  }

  @Override
  Session.Builder alike(Session.Builder session) {
    return session.level(2);
  }

  @Test
  void theLevelIsNamed() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", talk("first").level(2))
            .at("09:30", "room-2", talk("second").level(2))
            .sentences(rule))
        .containsExactly(
            "“First”, Tuesday 19 November 09:00–10:00, and “Second”, Tuesday 19 November 09:30–10:30,"
                + " are held at once, and both are of level 2.");
  }

  @Test
  void otherLevelsAreFine() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", talk("first").level(1))
            .at("09:00", "room-2", talk("second").level(2))
            .check(rule))
        .isEmpty();
  }
}
