package io.plenary.rule.programme;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class PopularInParallelTest extends InParallelContract {

  private final Rule rule = new PopularInParallel();

  PopularInParallelTest() {
    super(new PopularInParallel());
  }

  @Override
  Session.Builder alike(Session.Builder session) {
    return session.popularity(100);
  }

  private Conference of(int popularity) {
    return withTwoRooms()
        .at("09:00", "room-1", talk("first").popularity(150))
        .at("09:30", "room-2", talk("second").popularity(popularity));
  }

  @Test
  void bothPopularitiesAreNamed() {
    assertThat(of(100).sentences(rule))
        .containsExactly(
            "“First”, Tuesday 19 November 09:00–10:00, and “Second”, Tuesday 19 November 09:30–10:30,"
                + " are held at once, and both are in demand: they have 150 and 100 points.");
  }

  @Test
  void lessThanTheLeastIsNotPopular() {
    assertThat(of(99).check(rule)).isEmpty();
    assertThat(of(99).check(rule.with(rule.options().with("least", 99)))).hasSize(1);
  }
}
