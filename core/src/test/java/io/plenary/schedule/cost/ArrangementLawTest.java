package io.plenary.schedule.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.oracle.RandomAgenda;
import io.plenary.rule.Rules;
import io.plenary.rule.Score;
import io.plenary.schedule.cast.Casting;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.sum.Cost;
import io.plenary.time.TimeRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What moves change in an arrangement's cost is what they change in a full check of the agenda. */
class ArrangementLawTest {

  private static final long AGENDAS = Long.getLong("plenary.law.agendas", 250);
  private static final long SEED = Long.getLong("plenary.law.seed", 1);
  private static final Path SUMMARY = Path.of("target", "law.txt");
  private static final int STEPS = 12;

  @Test
  void afterEachStepTheCostIsThatOfAFullCheck() throws IOException {
    long compared = 0;
    for (long seed = SEED; seed < SEED + AGENDAS; seed++) {
      RandomAgenda random = RandomAgenda.of(seed);
      Rules rules = Rules.all().comparedWith(random.published());
      compared += new Walk(seed, random.agenda(), rules).compare();
    }

    Files.writeString(SUMMARY, String.format(Locale.ROOT, "%,d steps compared%n", compared));
    assertThat(compared).isGreaterThan(AGENDAS * STEPS / 2);
  }

  /** Steps of some moves each, of which a third are taken back. */
  private static final class Walk {

    private final long seed;
    private final Rules rules;
    private final Problem problem;
    private final Arrangement arrangement;
    private final Random random;

    Walk(long seed, Agenda agenda, Rules rules) {
      this.seed = seed;
      this.rules = rules;
      this.problem = new Problem(agenda, rules, grid(agenda), moves(seed, agenda));
      this.arrangement = new Arrangement(problem);
      this.random = new Random(seed);
    }

    /** Of every other agenda, what is placed moves as well. */
    private static Predicate<Session> moves(long seed, Agenda agenda) {
      return seed % 2 == 0 ? Casting.unpinned(agenda) : session -> false;
    }

    /** What the agenda suggests or, if it has no time to suggest, two days and a night. */
    private static Grid grid(Agenda agenda) {
      try {
        return Grid.of(agenda);
      } catch (IllegalArgumentException e) {
        ZonedDateTime morning = ZonedDateTime.of(2024, 3, 30, 9, 0, 0, 0, agenda.zone());
        return Grid.every(
            Duration.ofMinutes(30), List.of(TimeRange.of(morning, Duration.ofHours(40))));
      }
    }

    /** {@return how many steps were compared; none if nothing moves} */
    int compare() {
      if (arrangement.units() == 0) {
        return 0;
      }
      Score atFirst = fullScore();
      Score cost = cost();
      for (int step = 1; step <= STEPS; step++) {
        step();
        assertThat(minus(cost(), cost))
            .as("seed %d, step %d", seed, step)
            .isEqualTo(minus(fullScore(), atFirst));
      }
      return STEPS;
    }

    private void step() {
      int moves = 1 + random.nextInt(3);
      for (int i = 0; i < moves; i++) {
        int unit = random.nextInt(arrangement.units());
        int[] starts = problem.startsOf(unit);
        int start = random.nextInt(5) == 0 ? -1 : starts[random.nextInt(starts.length)];
        arrangement.move(unit, start, random.nextInt(problem.choicesOf(unit)));
      }
      arrangement.settle();
      arrangement.settleAgenda();
      if (random.nextInt(3) == 0) {
        arrangement.undo();
      } else {
        arrangement.keep();
      }
    }

    private Score cost() {
      Cost total = arrangement.total();
      return new Score(-total.hard, -total.medium, -total.soft);
    }

    private Score fullScore() {
      return rules
          .check(Transcript.of(arrangement).withAcknowledgements(List.of()))
          .score();
    }

    private static Score minus(Score one, Score other) {
      return new Score(
          one.hard() - other.hard(), one.medium() - other.medium(), one.soft() - other.soft());
    }
  }
}
