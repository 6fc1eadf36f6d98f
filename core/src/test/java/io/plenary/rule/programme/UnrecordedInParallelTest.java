package io.plenary.rule.programme;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class UnrecordedInParallelTest extends InParallelContract {

  private final Rule rule = new UnrecordedInParallel();

  UnrecordedInParallelTest() {
    super(new UnrecordedInParallel());
  }

  @Override
  Session.Builder alike(Session.Builder session) {
    return session.recording(Session.Consent.REFUSED);
  }

  @Test
  void bothSessionsAreNamed() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", alike(talk("first")))
            .at("09:30", "room-2", alike(talk("second")))
            .sentences(rule))
        .containsExactly(
            "“First”, Tuesday 19 November 09:00–10:00, and “Second”, Tuesday 19 November 09:30–10:30,"
                + " are held at once, and neither may be recorded.");
  }

  @Test
  void whatMayBeRecordedCanBeWatchedLater() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", alike(talk("first")))
            .at("09:00", "room-2", talk("second").recording(Session.Consent.GRANTED))
            .at("09:00", "", talk("third").recording(Session.Consent.GRANTED))
            .check(rule))
        .isEmpty();
  }
}
