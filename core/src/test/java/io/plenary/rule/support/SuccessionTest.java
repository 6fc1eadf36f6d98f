package io.plenary.rule.support;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedAgenda;
import io.plenary.rule.shape.PlacedSession;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuccessionTest {

  private static final Duration TEN = Duration.ofMinutes(10);

  private final List<PlacedSession> sessions = PlacedAgenda.of(Conference.empty()
          .at("09:00", "", talk("opening"))
          .at("10:05", "", talk("keynote"))
          .at("09:00", "", talk("short").duration(Duration.ofMinutes(30)))
          .at("09:00", "", talk("beside"))
          .build())
      .sessions();
  private final PlacedSession opening = sessions.get(0);
  private final PlacedSession keynote = sessions.get(1);
  private final PlacedSession brief = sessions.get(2);
  private final PlacedSession beside = sessions.get(3);

  @Test
  void whatStartsFirstIsEarlierHoweverTheyAreGiven() {
    assertThat(Succession.of(opening, keynote)).isEqualTo(new Succession(opening, keynote));
    assertThat(Succession.of(keynote, opening)).isEqualTo(new Succession(opening, keynote));
  }

  @Test
  void ofTwoThatStartTogetherTheOneThatEndsFirstIsEarlier() {
    assertThat(Succession.of(opening, brief)).isEqualTo(new Succession(brief, opening));
    assertThat(Succession.of(brief, opening)).isEqualTo(new Succession(brief, opening));
  }

  @Test
  void ofTwoAtTheSameTimeTheFirstGivenIsEarlier() {
    assertThat(Succession.of(opening, beside)).isEqualTo(new Succession(opening, beside));
    assertThat(Succession.of(beside, opening)).isEqualTo(new Succession(beside, opening));
  }

  @Test
  void closeIsWhatHasLessBetweenAndDoesNotOverlap() {
    assertThat(Succession.isClose(opening, keynote, TEN)).isTrue();
    assertThat(Succession.isClose(keynote, opening, TEN)).isTrue();
    assertThat(Succession.isClose(opening, keynote, Duration.ofMinutes(5))).isFalse();
    assertThat(Succession.isClose(opening, beside, TEN)).isFalse();
  }

  @Test
  void aBreachTellsThemInOrderOfTimeAndIsAboutThemAsGiven() {
    Breach breach = Succession.tell(keynote, opening);

    assertThat(breach.subjects())
        .containsExactly(Session.Id.of("keynote"), Session.Id.of("opening"));
    assertThat(breach.degree()).isEqualTo(1);
    assertThat(breach.parameters())
        .containsEntry("earlier", opening.session())
        .containsEntry("earlierTime", opening.placedTime())
        .containsEntry("later", keynote.session())
        .containsEntry("laterTime", keynote.placedTime())
        .containsEntry("gap", Duration.ofMinutes(5));
  }
}
