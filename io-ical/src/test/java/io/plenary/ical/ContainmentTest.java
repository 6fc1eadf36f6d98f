package io.plenary.ical;

import static io.plenary.ical.Calendars.calendar;
import static io.plenary.ical.Calendars.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** iCal4j keeps state in the JVM as soon as a calendar, a date or a zone of it is made: none is. */
class ContainmentTest {

  private static final int CALENDARS = 10_000;
  private static final int FIRST = 1_000;

  /** Less than what a hundred bytes kept of each calendar would come to. */
  private static final long SLACK = 100 * CALENDARS;

  /** A calendar with a zone of its own, of which it alone knows the offset. */
  private static String withOwnZone(int number) {
    String offset = String.format(Locale.ROOT, "%02d%02d", number % 12, number % 60);
    return calendar(
        "BEGIN:VTIMEZONE",
        "TZID:/private/Zone" + number,
        "BEGIN:STANDARD",
        "DTSTART:19700101T000000",
        "TZOFFSETFROM:+" + offset,
        "TZOFFSETTO:+" + offset,
        "END:STANDARD",
        "END:VTIMEZONE",
        event("1", "DTSTART;TZID=/private/Zone" + number + ":20241119T130000"));
  }

  @Test
  void theZonesAndTheHeapOfTheJvmStayAsTheyWere() {
    Set<String> before = ZoneId.getAvailableZoneIds();
    long used = 0;
    for (int i = 0; i < FIRST + CALENDARS; i++) {
      if (i == FIRST) {
        // what is loaded and kept once has been by now
        used = usedHeap();
      }
      Agenda agenda = ICalendar.read(withOwnZone(i)).agenda();
      assertThat(agenda.sessions()).hasSize(1);
      assertThat(ICalendar.write(agenda)).contains("BEGIN:VTIMEZONE");
    }

    assertThat(ZoneId.getAvailableZoneIds()).isEqualTo(before);
    assertThat(usedHeap() - used).isLessThan(SLACK);
  }

  private static long usedHeap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  @Test
  void noZoneProviderIsRegisteredByReadingAndWriting() {
    ICalendar.read(ICalendar.write(Samples.everything().build()));

    // one id that iCal4j would register, were its registry touched
    assertThat(ZoneId.getAvailableZoneIds()).noneMatch(id -> id.startsWith("ical4j"));
  }

  @Test
  void manyThreadsReadAndWriteAtOnce() throws Exception {
    List<String> calendars = new ArrayList<>();
    calendars.add(ICalendar.write(Samples.everything().build()));
    calendars.add(ICalendar.write(Samples.small()));
    IntStream.range(0, 18).mapToObj(ContainmentTest::withOwnZone).forEach(calendars::add);
    List<String> expected =
        calendars.stream().map(ContainmentTest::readAndWritten).toList();
    List<Callable<String>> tasks = calendars.stream()
        .<Callable<String>>map(calendar -> () -> readAndWritten(calendar))
        .toList();
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      for (int round = 0; round < 10; round++) {
        List<String> written = new ArrayList<>();
        for (Future<String> each : threads.invokeAll(tasks)) {
          written.add(each.get());
        }
        assertThat(written).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static String readAndWritten(String calendar) {
    return ICalendar.write(ICalendar.read(calendar).agenda());
  }
}
