package io.plenary.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import io.plenary.benchmarks.peers.timefold.Facts.Pause;
import io.plenary.benchmarks.peers.timefold.Facts.Speaker;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All talks with their weights. It is public and has a bare constructor, as the solver asks. */
@PlanningSolution
@SuppressWarnings("UnusedVariable") // the solver reads fields
public class Plan {

  @PlanningEntityCollectionProperty
  private List<PlannedTalk> talks = List.of();

  @ProblemFactCollectionProperty
  private List<Speaker> speakers = List.of();

  @ProblemFactProperty
  private Pause pause = new Pause(0);

  private ConstraintWeightOverrides<HardMediumSoftScore> weights = ConstraintWeightOverrides.none();

  @PlanningScore
  private @Nullable HardMediumSoftScore score;

  /** For the solver, which copies fields. */
  public Plan() {}

  Plan(
      List<PlannedTalk> talks,
      List<Speaker> speakers,
      Pause pause,
      Map<String, HardMediumSoftScore> weights) {
    this.talks = talks;
    this.speakers = speakers;
    this.pause = pause;
    this.weights = ConstraintWeightOverrides.of(weights);
  }

  List<PlannedTalk> talks() {
    return talks;
  }

  HardMediumSoftScore score() {
    return Objects.requireNonNull(score);
  }
}
