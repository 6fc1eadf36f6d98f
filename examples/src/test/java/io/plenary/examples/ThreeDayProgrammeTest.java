package io.plenary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreeDayProgrammeTest {

  @Test
  void printsTheTimetable() throws Exception {
    assertThat(TimetablePrinter.print(Programme.read().agenda(), 100)).isEqualTo(golden());
  }

  @Test
  void printsTimetableAndReportAndWritesTheCalendar(@TempDir Path folder) throws Exception {
    Path calendar = folder.resolve("new").resolve("programme.ics");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ThreeDayProgramme.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), calendar);

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .startsWith(golden())
        .contains("nothing to report")
        .endsWith("Calendar written to " + calendar + "." + System.lineSeparator());
    assertThat(Files.readString(calendar)).startsWith("BEGIN:VCALENDAR").contains("VEVENT");
  }

  private static String golden() throws Exception {
    try (InputStream in =
        ThreeDayProgrammeTest.class.getResourceAsStream("drug-control-networks-2024.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
