package io.plenary.benchmarks.ical;

import io.plenary.agenda.Agenda;
import io.plenary.ical.ICalendar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading the bytes of a calendar into the model of each library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {

  /** How many events there are. */
  @Param({"500", "5000", "20000"})
  public int events;

  /** Whether it has the fields that only this library writes and reads. */
  @Param({"own", "foreign"})
  public String calendar = "own";

  private byte[] bytes = {};

  /** Writes the calendar. */
  @Setup
  public void prepare() {
    String text = ICalendar.write(Conference.of(events));
    if (calendar.equals("foreign")) {
      text = text.replace("\r\n ", "")
          .lines()
          .filter(line -> !line.startsWith("X-PLENARY-"))
          .map(line -> line.replaceAll("(.{70})(?=.)", "$1\r\n ") + "\r\n")
          .collect(Collectors.joining());
    }
    bytes = text.getBytes(StandardCharsets.UTF_8);
  }

  /** {@return the agenda} */
  @Benchmark
  public Agenda plenary() {
    return ICalendar.read(bytes).agenda();
  }

  /** {@return the model of iCal4j} */
  @Benchmark
  public Object ical4j() throws IOException, ParserException {
    return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
  }

  /** {@return the model of biweekly} */
  @Benchmark
  public Object biweekly() throws IOException {
    return biweekly.Biweekly.parse(new ByteArrayInputStream(bytes)).first();
  }
}
