package io.plenary.ical;

import static io.plenary.ical.Calendars.calendar;
import static io.plenary.ical.Calendars.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.format.Imported;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** iCal4j keeps state in the JVM as soon as a calendar, a date or a zone of it is made: none is. */
class ContainmentTest {

  @Test
  void theZonesOfTheJvmStayAsTheyWere() {
    Set<String> before = ZoneId.getAvailableZoneIds();
    String zone =
        "BEGIN:VTIMEZONE\r\nTZID:/private/Zone#\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
            + "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE";
    for (int i = 0; i < 500; i++) {
      String own = zone.replace("#", "" + i);
      Imported imported = ICalendar.read(
          calendar(own, event("1", "DTSTART;TZID=/private/Zone" + i + ":20241119T090000")));
      assertThat(imported.agenda().sessions()).hasSize(1);
      assertThat(ICalendar.write(imported.agenda())).contains("BEGIN:VTIMEZONE");
    }

    assertThat(ZoneId.getAvailableZoneIds()).isEqualTo(before);
  }

  @Test
  void noZoneProviderIsRegisteredByReadingAndWriting() {
    ICalendar.read(ICalendar.write(Samples.everything().build()));

    // one id that iCal4j would register, were its registry touched
    assertThat(ZoneId.getAvailableZoneIds()).noneMatch(id -> id.startsWith("ical4j"));
  }

  @Test
  void manyThreadsReadAndWriteAtOnce() throws Exception {
    String calendar = ICalendar.write(Samples.everything().build());
    Callable<String> task = () -> ICalendar.write(ICalendar.read(calendar).agenda());
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (var written : threads.invokeAll(Collections.nCopies(200, task))) {
        assertThat(written.get()).isEqualTo(calendar);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
