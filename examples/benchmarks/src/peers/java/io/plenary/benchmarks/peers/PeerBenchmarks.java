package io.plenary.benchmarks.peers;

import io.plenary.benchmarks.peers.optaplanner.OptaPlannerSolver;
import io.plenary.benchmarks.peers.timefold.TimefoldSolver;
import io.plenary.benchmarks.schedule.PlenarySolver;
import io.plenary.benchmarks.schedule.ScheduleBenchmarks;
import java.io.IOException;
import java.util.List;

/** Schedules the instances of others with Plenary and, where they know the family, with its peers. */
public final class PeerBenchmarks {

  private PeerBenchmarks() {}

  /**
   * Runs all solvers.
   *
   * @param args as for {@link ScheduleBenchmarks#main}
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    ScheduleBenchmarks.run(
        args,
        List.of(
            new PlenarySolver(),
            OptaPlannerSolver.tabuSearch(),
            OptaPlannerSolver.lateAcceptance(),
            TimefoldSolver.tabuSearch(),
            TimefoldSolver.lateAcceptance()));
  }
}
