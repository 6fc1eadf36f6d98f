package io.plenary.benchmarks.peers.optaplanner;

import io.plenary.benchmarks.schedule.Solver;
import io.plenary.benchmarks.schedule.conference.ConferenceFamily;
import io.plenary.benchmarks.schedule.family.Instance;
import io.plenary.rule.Score;
import java.time.Duration;
import java.util.OptionalDouble;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.LocalSearchType;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.impl.solver.DefaultSolver;
import org.optaplanner.examples.conferencescheduling.domain.ConferenceSolution;

/** OptaPlanner's conference example: its own classes, constraints and configuration. */
public final class OptaPlannerSolver implements Solver {

  private static final String CONFIG =
      "org/optaplanner/examples/conferencescheduling/conferenceSchedulingSolverConfig.xml";

  private final String name;
  private final LocalSearchType search;

  private OptaPlannerSolver(String name, LocalSearchType search) {
    this.name = name;
    this.search = search;
  }

  /** {@return the example as it is} */
  public static OptaPlannerSolver tabuSearch() {
    return new OptaPlannerSolver("optaplanner-tabu", LocalSearchType.TABU_SEARCH);
  }

  /** {@return the example, with OptaPlanner's usual search instead} */
  public static OptaPlannerSolver lateAcceptance() {
    return new OptaPlannerSolver("optaplanner-late", LocalSearchType.LATE_ACCEPTANCE);
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
    Conversion conversion = new Conversion(family.data());
    SolverConfig config = SolverConfig.createFromXmlResource(CONFIG)
        .withRandomSeed(seed)
        .withTerminationSpentLimit(time)
        .withPhases(
            new ConstructionHeuristicPhaseConfig(),
            new LocalSearchPhaseConfig().withLocalSearchType(search));
    DefaultSolver<ConferenceSolution> solver = (DefaultSolver<ConferenceSolution>)
        SolverFactory.<ConferenceSolution>create(config).buildSolver();
    ConferenceSolution solution = solver.solve(conversion.problem());
    return new Outcome(
        family.place(conversion.places(solution)),
        Score.parse(solution.getScore().toString()),
        solver.getSolverScope().getScoreCalculationSpeed(),
        OptionalDouble.empty());
  }
}
