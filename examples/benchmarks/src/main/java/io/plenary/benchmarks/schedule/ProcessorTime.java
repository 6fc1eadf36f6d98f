package io.plenary.benchmarks.schedule;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What a thread took of the processor, which other programs on the machine change less than the clock. */
final class ProcessorTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  static long ofThisThread() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
