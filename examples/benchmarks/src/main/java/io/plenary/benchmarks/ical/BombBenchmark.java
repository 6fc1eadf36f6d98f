package io.plenary.benchmarks.ical;

import io.plenary.agenda.Agenda;
import io.plenary.ical.ICalendar;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading an event with a rule of recurrence that would give millions of instances, or none for ever. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BombBenchmark {

  /** The beginning of the rule; all minutes and seconds of an hour are added to it. */
  @Param({
    "FREQ=DAILY",
    "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=WEEKLY;INTERVAL=999999999"
  })
  public String rule = "";

  private String calendar = "";

  /** Makes the calendar. */
  @Setup
  public void prepare() {
    String all =
        IntStream.range(0, 60).mapToObj(Integer::toString).collect(Collectors.joining(","));
    calendar = "BEGIN:VCALENDAR\r\nX-WR-TIMEZONE:Europe/Paris\r\nBEGIN:VEVENT\r\nUID:1\r\n"
        + "DTSTAMP:20240101T000000Z\r\nSUMMARY:Bomb\r\nDTSTART:20241018T090000\r\nRRULE:"
        + rule + ";BYMINUTE=" + all + ";BYSECOND=" + all
        + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
  }

  /** {@return the agenda} */
  @Benchmark
  public Agenda bomb() {
    return ICalendar.read(calendar).agenda();
  }
}
