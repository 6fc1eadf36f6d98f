package io.plenary.benchmarks.json;

import io.plenary.agenda.Agenda;
import io.plenary.benchmarks.rule.Congress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes a document, as an agenda, as bare records and as a tree. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** The name of a {@link Document}. */
  @Param({"PLENARY_10000"})
  public String document = "";

  private Document what = Document.PLENARY_10000;
  private byte[] bytes = {};
  private Agenda agenda = Congress.of(1, 1);
  private Object bare = "";

  /** Makes or reads the document. */
  @Setup
  public void prepare() {
    what = Document.valueOf(document);
    bytes =
        what.bytes(Optional.ofNullable(System.getProperty("plenary.samples")).map(Path::of));
    agenda = what.read(bytes);
    bare = MAPPER.readValue(bytes, what.bare());
  }

  /** {@return the agenda} */
  @Benchmark
  public Agenda read() {
    return what.read(bytes);
  }

  /** {@return the records} */
  @Benchmark
  public Object readBare() {
    return MAPPER.readValue(bytes, what.bare());
  }

  /** {@return the tree} */
  @Benchmark
  public JsonNode readTree() {
    return MAPPER.readTree(bytes);
  }

  /** {@return the agenda's document, if the format is written} */
  @Benchmark
  public byte[] write() {
    return what.isWritten() ? what.write(agenda) : bytes;
  }

  /** {@return the records' document} */
  @Benchmark
  public byte[] writeBare() {
    return MAPPER.writeValueAsBytes(bare);
  }
}
