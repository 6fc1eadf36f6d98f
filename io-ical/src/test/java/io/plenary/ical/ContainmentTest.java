package io.plenary.ical;

import static io.plenary.ical.Calendars.calendar;
import static io.plenary.ical.Calendars.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.format.Imported;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** iCal4j keeps state in the JVM as soon as a calendar, a date or a zone of it is made: none is. */
class ContainmentTest {

  private static final Path SOURCES = Path.of("src", "main", "java", "io", "plenary", "ical");

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
  void twoClassesKnowTheLibrary() throws IOException {
    try (Stream<Path> sources = Files.list(SOURCES)) {
      assertThat(sources
              .filter(ContainmentTest::namesTheLibrary)
              .map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("ContentLineParser.java", "ContentLinePrinter.java");
    }
  }

  private static boolean namesTheLibrary(Path source) {
    try {
      return Files.readString(source).contains("net.fortuna");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void twoClassesAreForUsers() throws IOException {
    try (Stream<Path> sources = Files.list(SOURCES)) {
      assertThat(sources
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .filter(name -> !name.equals("package-info"))
              .filter(ContainmentTest::isPublic))
          .containsExactlyInAnyOrder("ICalendar", "ICalendarFormat");
    }
  }

  private static boolean isPublic(String name) {
    return Modifier.isPublic(type(name).getModifiers());
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName("io.plenary.ical." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatUsersSeeNamesNoTypeOfTheLibrary() {
    for (Class<?> type : Set.of(ICalendar.class, ICalendarFormat.class)) {
      for (Method method : type.getMethods()) {
        assertThat(method.toGenericString()).doesNotContain("fortuna");
      }
    }
  }

  @Test
  void nothingStaticCanChange() throws IOException {
    try (Stream<Path> sources = Files.list(SOURCES)) {
      sources
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(name -> !name.equals("package-info"))
          .flatMap(name -> Arrays.stream(type(name).getDeclaredFields()))
          .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
          .forEach(ContainmentTest::isFinal);
    }
  }

  private static void isFinal(Field field) {
    // the agent that measures coverage adds a field of its own
    assertThat(Modifier.isFinal(field.getModifiers()) || field.getName().startsWith("$jacoco"))
        .as(field.toString())
        .isTrue();
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
