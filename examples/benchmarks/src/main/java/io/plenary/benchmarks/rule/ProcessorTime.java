package io.plenary.benchmarks.rule;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What an operation takes of the processor, the collection of its garbage included. On a machine that
 * others use as well, the time on the clock says as much about them.
 */
public final class ProcessorTime implements InternalProfiler {

  static final String LABEL = "processor.time";

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private long before;

  /** Made by JMH in the process that is measured. */
  public ProcessorTime() {}

  @Override
  public String getDescription() {
    return "time of the processor";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = system.getProcessCpuTime();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double micros = (system.getProcessCpuTime() - before) / 1000.0;
    return List.of(new ScalarResult(
        LABEL, micros / result.getMetadata().getAllOps(), "us/op", AggregationPolicy.AVG));
  }
}
