package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.format.AgendaFormats;
import io.plenary.format.Imported;
import io.plenary.format.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

  private static final ICalendarFormat FORMAT = new ICalendarFormat();

  private static boolean recognizes(String head) {
    return FORMAT.recognizes(head.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BEGIN:VCALENDAR",
        "begin:vcalendar\nVERSION:2.0",
        "\uFEFFBEGIN:VCALENDAR\r\n",
        "\r\n \t\n\rBegin:VCalendar"
      })
  void aCalendarIsRecognizedByHowItBegins(String head) {
    assertThat(recognizes(head)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "{", "BEGIN:VCARD", "BEGIN:VCALENDA", "X BEGIN:VCALENDAR", "<html>"})
  void whatBeginsOtherwiseIsNone(String head) {
    assertThat(recognizes(head)).isFalse();
  }

  @Test
  void itHasANameAndAnEnding() {
    assertThat(FORMAT.name()).isEqualTo("icalendar");
    assertThat(FORMAT.fileExtensions()).containsExactly("ics");
  }

  @Test
  void theDoorFindsIt(@TempDir Path folder) throws IOException {
    Agenda agenda = Samples.small();
    Path file = folder.resolve("agenda.ICS");
    Path misnamed = folder.resolve("agenda.json");

    assertThat(AgendaFormats.write(agenda, file)).isEmpty();
    Files.copy(file, misnamed);
    Imported imported = AgendaFormats.read(misnamed);

    assertThat(imported.agenda()).isEqualTo(agenda);
    assertThat(imported.format()).isEqualTo("icalendar");
    assertThat(AgendaFormats.read(new StringReader(ICalendar.write(agenda))).agenda())
        .isEqualTo(agenda);
  }

  @Test
  void everyWayToReadGivesTheSame() {
    String calendar = ICalendar.write(Samples.small());
    byte[] bytes = calendar.getBytes(StandardCharsets.UTF_8);
    ReadOptions options = ReadOptions.standard().withZone(ZoneId.of("Asia/Tokyo"));
    Imported imported = ICalendar.read(calendar);

    assertThat(ICalendar.read(bytes)).isEqualTo(imported);
    assertThat(ICalendar.read(new ByteArrayInputStream(bytes))).isEqualTo(imported);
    assertThat(ICalendar.read(calendar, options)).isEqualTo(imported);
    assertThat(ICalendar.read(bytes, options)).isEqualTo(imported);
    assertThat(ICalendar.read(new ByteArrayInputStream(bytes), options)).isEqualTo(imported);
    assertThat(FORMAT.read(new ByteArrayInputStream(bytes), options)).isEqualTo(imported);
  }
}
