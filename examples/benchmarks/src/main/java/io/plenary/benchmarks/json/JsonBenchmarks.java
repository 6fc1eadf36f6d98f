package io.plenary.benchmarks.json;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of this package on one thread, and prints them as the table that the docs hold. */
public final class JsonBenchmarks {

  private static final PrintStream OUT = System.out;

  private JsonBenchmarks() {}

  /**
   * Runs them.
   *
   * @param args the folder with the files of others; without it, or where one is not there, those are
   *     skipped
   * @throws RunnerException if a benchmark fails
   * @throws IOException if no process can be started
   * @throws InterruptedException if interrupted
   */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    Optional<Path> samples = Arrays.stream(args).findFirst().map(Path::of);
    Document[] documents = Document.present(samples);
    Arrays.stream(Document.values())
        .filter(each -> !Arrays.asList(documents).contains(each))
        .forEach(each -> OUT.println("skipped, since its file is not there: " + each));
    Options options = new OptionsBuilder()
        .include(JsonBenchmark.class.getName() + "\\..*")
        .param("document", Arrays.stream(documents).map(Enum::name).toArray(String[]::new))
        .forks(1)
        .threads(1)
        .warmupIterations(4)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(4)
        .measurementTime(TimeValue.seconds(2))
        .jvmArgsAppend(
            "-Xms1g",
            "-Xmx1g",
            "-Dplenary.samples=" + samples.map(Path::toString).orElse(""))
        .build();
    print(new Runner(options).run());
    for (Document document : documents) {
      OUT.println(document + ": " + SmallestHeap.of(document, samples));
    }
  }

  private static void print(Collection<RunResult> results) {
    Map<String, Map<String, Double>> lines = new TreeMap<>();
    results.forEach(result -> lines
        .computeIfAbsent(result.getParams().getParam("document"), name -> new TreeMap<>())
        .put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore()));
    OUT.println();
    OUT.println("| document | read | bare records | tree | times bare | write | bare records |");
    OUT.println("|---|---:|---:|---:|---:|---:|---:|");
    lines.forEach((name, line) -> OUT.println(String.format(
        Locale.ROOT,
        "| %s | %,.0f | %,.0f | %,.0f | %.2f | %s | %,.0f |",
        name,
        line.get("read"),
        line.get("readBare"),
        line.get("readTree"),
        line.getOrDefault("read", 0.0) / line.getOrDefault("readBare", 1.0),
        Document.valueOf(name).isWritten()
            ? String.format(Locale.ROOT, "%,.0f", line.get("write"))
            : "–",
        line.get("writeBare"))));
    OUT.println();
    OUT.println("Microseconds on one thread.");
  }
}
