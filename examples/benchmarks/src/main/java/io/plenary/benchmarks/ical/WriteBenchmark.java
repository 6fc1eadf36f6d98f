package io.plenary.benchmarks.ical;

import io.plenary.agenda.Agenda;
import io.plenary.ical.ICalendar;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Writing the same calendar as bytes from the model of each library. The other two are given the
 * components and properties ready-made; this one makes them of an agenda.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WriteBenchmark {

  /** How many events there are. */
  @Param({"500", "5000", "20000"})
  public int events;

  private Agenda agenda = Conference.of(2);
  private Calendar ofIcal4j = new Calendar();
  private biweekly.ICalendar ofBiweekly = new biweekly.ICalendar();

  /** Makes the models. */
  @Setup
  public void prepare() throws IOException, ParserException {
    agenda = Conference.of(events);
    byte[] bytes = ICalendar.write(agenda).getBytes(StandardCharsets.UTF_8);
    ofIcal4j = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    ofBiweekly = biweekly.Biweekly.parse(new ByteArrayInputStream(bytes)).first();
  }

  /** {@return the calendar, by this library} */
  @Benchmark
  public byte[] plenary() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ICalendar.write(agenda, out);
    return out.toByteArray();
  }

  /** {@return the calendar, by iCal4j, which is not asked to validate} */
  @Benchmark
  public byte[] ical4j() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CalendarOutputter(false).output(ofIcal4j, out);
    return out.toByteArray();
  }

  /** {@return the calendar, by biweekly} */
  @Benchmark
  public byte[] biweekly() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    biweekly.Biweekly.write(ofBiweekly).go(out);
    return out.toByteArray();
  }
}
