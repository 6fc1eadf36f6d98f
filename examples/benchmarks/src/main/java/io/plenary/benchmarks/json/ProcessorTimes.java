package io.plenary.benchmarks.json;

import io.plenary.agenda.Agenda;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much time of the processor reading and writing takes, the least of many times: a figure that does not
 * depend on what else a machine does. It leaves out the collector, which has threads of its own.
 */
public final class ProcessorTimes {

  private static final PrintStream OUT = System.out;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int TIMES = 40;

  /** What was made is looked at, so that it has to be made. */
  private int seen;

  private ProcessorTimes() {}

  /**
   * Prints a line for each document.
   *
   * @param args the folder with the files of others; where one is not there, it is skipped
   */
  public static void main(String[] args) {
    Optional<Path> samples = Arrays.stream(args).findFirst().map(Path::of);
    ProcessorTimes times = new ProcessorTimes();
    OUT.println("| document | read | bare records | tree | write | bare records |");
    OUT.println("|---|---:|---:|---:|---:|---:|");
    for (Document document : Document.present(samples)) {
      OUT.println(times.line(document, document.bytes(samples)));
    }
    OUT.println("Microseconds of one thread (" + times.seen + ").");
  }

  private String line(Document document, byte[] bytes) {
    Agenda agenda = document.read(bytes);
    Object bare = MAPPER.readValue(bytes, document.bare());
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %,d | %,d | %,d |",
        document,
        least(() -> document.read(bytes)),
        least(() -> MAPPER.readValue(bytes, document.bare())),
        least(() -> MAPPER.readTree(bytes)),
        document.isWritten() ? least(() -> document.write(agenda)) : 0,
        least(() -> MAPPER.writeValueAsBytes(bare)));
  }

  private long least(Supplier<Object> work) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) {
      long before = THREADS.getCurrentThreadCpuTime();
      seen += work.get() == this ? 1 : 0;
      least = Math.min(least, THREADS.getCurrentThreadCpuTime() - before);
    }
    return least / 1_000;
  }
}
