package io.plenary.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import io.plenary.benchmarks.schedule.Solver;
import io.plenary.benchmarks.schedule.conference.ConferenceData;
import io.plenary.benchmarks.schedule.conference.ConferenceFamily;
import io.plenary.benchmarks.schedule.family.Instance;
import io.plenary.rule.Score;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Timefold's open-source solver on one thread, with the family's constraints. */
public final class TimefoldSolver implements Solver {

  private final String name;
  private final LocalSearchType search;

  private TimefoldSolver(String name, LocalSearchType search) {
    this.name = name;
    this.search = search;
  }

  /** {@return a solver by tabu search, which OptaPlanner's example found to be the best} */
  public static TimefoldSolver tabuSearch() {
    return new TimefoldSolver("timefold-tabu", LocalSearchType.TABU_SEARCH);
  }

  /** {@return a solver by late acceptance, which is Timefold's usual search} */
  public static TimefoldSolver lateAcceptance() {
    return new TimefoldSolver("timefold-late", LocalSearchType.LATE_ACCEPTANCE);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean knows(Instance instance) {
    return instance instanceof ConferenceFamily;
  }

  @Override
  public Outcome solve(Instance instance, Duration time, long seed) {
    ConferenceFamily family = (ConferenceFamily) instance;
    SolverConfig config = new SolverConfig()
        .withSolutionClass(Plan.class)
        .withEntityClasses(PlannedTalk.class)
        .withConstraintProviderClass(Constraints.class)
        .withRandomSeed(seed)
        .withTerminationSpentLimit(time)
        .withPhases(
            new ConstructionHeuristicPhaseConfig(),
            new LocalSearchPhaseConfig().withLocalSearchType(search));
    DefaultSolver<Plan> solver =
        (DefaultSolver<Plan>) SolverFactory.<Plan>create(config).buildSolver();
    Plan plan = solver.solve(problem(family.data()));
    return new Outcome(
        family.place(places(plan)),
        Score.parse(plan.score().toString()),
        solver.getMoveEvaluationSpeed(),
        OptionalDouble.empty());
  }

  private static Plan problem(ConferenceData data) {
    Map<String, HardMediumSoftScore> weights = new LinkedHashMap<>();
    for (String constraint : Constraints.names()) {
      weights.put(
          constraint,
          HardMediumSoftScore.parseScore(
              data.weights().getOrDefault(constraint, HardMediumSoftScore.ZERO.toString())));
    }
    Facts facts = new Facts(data);
    return new Plan(facts.talks(), facts.speakers(), facts.pause(), weights);
  }

  private static Map<String, List<Integer>> places(Plan plan) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (PlannedTalk talk : plan.talks()) {
      Facts.@Nullable Slot slot = talk.getSlot();
      Facts.@Nullable Hall room = talk.getRoom();
      if (slot != null && room != null) {
        places.put(talk.talk().code(), List.of(slot.number(), room.number()));
      }
    }
    return places;
  }
}
