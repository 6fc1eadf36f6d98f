package io.plenary.rule.support;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.rule.Conference;
import io.plenary.rule.shape.PlacedAgenda;
import io.plenary.rule.shape.PlacedSession;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstsTest {

  @Test
  void theFirstOfEachSortIsPickedInTheOrderGiven() {
    List<PlacedSession> sessions = PlacedAgenda.of(Conference.empty()
            .session(talk("first"))
            .session(block("sector", 1))
            .session(talk("second"))
            .build())
        .sessions();

    assertThat(Firsts.of(sessions, session -> session.session().kind().name()).values())
        .extracting(session -> session.id().value())
        .containsExactly("first", "sector");
  }
}
