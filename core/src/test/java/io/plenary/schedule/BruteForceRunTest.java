package io.plenary.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.proof.Bounds;
import io.plenary.schedule.search.Quality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The run over small instances of {@code docs/testing.md}; over some only, unless told otherwise. */
class BruteForceRunTest {

  private static final long INSTANCES = Long.getLong("plenary.brute.instances", 150);
  private static final long SEED = Long.getLong("plenary.brute.seed", 1);
  private static final long STEPS = 20_000;
  private static final long MOST_PLANS = 4_000;
  private static final Path SUMMARY = Path.of("target", "brute-force.txt");

  private final List<String> worse = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private long instances;
  private long plans;
  private long bounded;
  private long met;
  private long optimal;
  private long feasible;
  private long explained;
  private long irreducible;
  private final List<String> unknown = new ArrayList<>();

  @Test
  void theSchedulerFindsWhatGoingThroughAllPlansFinds() throws IOException {
    for (long seed = SEED; instances < INSTANCES; seed++) {
      SmallInstance instance = SmallInstance.of(seed);
      BruteForce all = new BruteForce(instance);
      if (all.size() <= MOST_PLANS) {
        compare(seed, instance, all.run());
      }
    }
    Files.writeString(SUMMARY, summary());

    assertThat(wrong).isEmpty();
    assertThat(worse.size()).as("%s", worse).isLessThanOrEqualTo((int) (INSTANCES / 100));
    assertThat(met).isGreaterThan(INSTANCES / 10);
    assertThat(feasible).isGreaterThan(INSTANCES / 10);
  }

  private void compare(long seed, SmallInstance instance, BruteForce all) {
    instances++;
    plans += all.plans();
    feasible += all.isFeasible() ? 1 : 0;
    Schedule schedule = instance.schedule(instance.scheduler(seed, STEPS));
    int unplaced = schedule.unplaced().size() - all.problem().cast().stranded().size();
    Quality found = BruteForce.quality(schedule.score(), unplaced);
    String told = "seed " + seed + ": " + found + ", and the best is " + all.best();
    int order = found.compareTo(all.best());
    if (order > 0) {
      worse.add(told);
    }
    if (order < 0) {
      wrong.add("better than the best, " + told);
    }
    if (order > 0 && schedule.isOptimal()) {
      wrong.add("called optimal, " + told);
    }
    if (all.isFeasible() && found.hard() > 0) {
      wrong.add("a hard rule is broken, " + told);
    }
    optimal += schedule.isOptimal() ? 1 : 0;
    compareBound(seed, instance, all);
    if (!instance.improves()) {
      compareExplanation(seed, instance, all);
    }
  }

  private void compareExplanation(long seed, SmallInstance instance, BruteForce all) {
    Feasibility told = instance.scheduler(seed, STEPS).explainInfeasible(instance.agenda());
    if (told instanceof Feasibility.Feasible shown) {
      explained++;
      if (!all.isFeasible() || !shown.schedule().isFeasible()) {
        wrong.add("called feasible, seed " + seed);
      }
    } else if (told instanceof Feasibility.Conflict conflict) {
      explained++;
      if (all.canHold(conflict.demands())) {
        wrong.add("seed " + seed + ": no conflict, " + conflict);
      }
      for (Demand demand : conflict.demands()) {
        List<Demand> others = new ArrayList<>(conflict.demands());
        others.remove(demand);
        if (conflict.isIrreducible() && !all.canHold(others)) {
          wrong.add("seed " + seed + ": without " + demand + " still, " + conflict);
        }
      }
      irreducible += conflict.isIrreducible() ? 1 : 0;
    } else {
      unknown.add("seed " + seed + ", feasible: " + all.isFeasible());
    }
  }

  private void compareBound(long seed, SmallInstance instance, BruteForce all) {
    Optional<Quality> bound = Bounds.of(all.problem(), instance.rules());
    if (bound.isPresent()) {
      bounded++;
      Baseline baseline = Baseline.of(new Arrangement(all.problem()), instance.rules());
      Quality least =
          BruteForce.quality(baseline.score(bound.get()), bound.get().unplaced());
      if (least.compareTo(all.best()) > 0) {
        wrong.add("seed " + seed + ": bound " + least + " is over " + all.best());
      }
      met += least.equals(all.best()) ? 1 : 0;
    }
  }

  private String summary() {
    return String.format(
        Locale.ROOT,
        "%,d instances with %,d plans, %,d feasible; %,d bounds, %,d of them met; %,d called"
            + " optimal; %,d explained, %,d of them irreducible conflicts, %,d unknown%n%,d worse than"
            + " the best%n%s%n%s%n%s%n",
        instances,
        plans,
        feasible,
        bounded,
        met,
        optimal,
        explained,
        irreducible,
        unknown.size(),
        worse.size(),
        String.join("\n", worse),
        String.join("\n", unknown),
        String.join("\n", wrong));
  }
}
