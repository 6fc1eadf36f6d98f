package io.plenary.assertion;

import static io.plenary.assertion.AgendaAssertions.assertThat;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.rule.Conference;
import org.junit.jupiter.api.Test;

/** Both are imported under one name, as users of AssertJ have it. */
class BesideAssertJTest {

  @Test
  void anAgendaGetsItsOwnAssertionsAndAllElseThoseOfAssertJ() {
    Agenda agenda =
        Conference.withTwoRooms().at("09:00", "room-1", talk("opening")).build();

    assertThat(agenda).isValid().isFullyPlaced();
    assertThat(agenda.sessions()).hasSize(1);
    assertThat((Object) agenda).satisfies(it -> assertThat((Agenda) it).isValid());
  }
}
