package io.plenary.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Tag;
import io.plenary.agenda.Track;
import io.plenary.time.TimeRange;
import io.plenary.time.TimeRanges;
import io.plenary.value.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static TimeRange range(String text) {
    return TimeRange.parse(text, PARIS);
  }

  @Test
  void writesATimeOnOneDayAndOneAcrossMidnight() {
    assertThat(Wording.write(range("2024-11-19T09:00/2024-11-19T09:20")))
        .isEqualTo("Tuesday 19 November 09:00–09:20");
    assertThat(Wording.write(range("2024-11-19T23:00/2024-11-20T01:00")))
        .isEqualTo("Tuesday 19 November 23:00 – Wednesday 20 November 01:00");
    assertThat(Wording.write(range("2024-11-19T09:00/2024-11-19T09:00")))
        .isEqualTo("Tuesday 19 November 09:00");
    assertThat(Wording.write(
            TimeRanges.of(range("2024-11-19T09:00/PT1H"), range("2024-11-19T11:00/PT1H"))))
        .isEqualTo("Tuesday 19 November 09:00–10:00 and Tuesday 19 November 11:00–12:00");
  }

  @Test
  void writesDurations() {
    assertThat(Wording.write(Duration.ofMinutes(90))).isEqualTo("1 hour 30 minutes");
    assertThat(Wording.write(Duration.ofSeconds(86_401))).isEqualTo("1 day 1 second");
    assertThat(Wording.write(Duration.ZERO)).isEqualTo("no time");
  }

  @Test
  void writesLists() {
    assertThat(Wording.write(List.of())).isEmpty();
    assertThat(Wording.write(List.of("one"))).isEqualTo("one");
    assertThat(Wording.write(List.of("one", "two", "three"))).isEqualTo("one, two and three");
  }

  @Test
  void writesNamesOnOneLine() {
    assertThat(Wording.write("Room\r\n 1\u0007")).isEqualTo("Room 1");
    assertThat(Wording.write(LocalDate.of(2024, 2, 29))).isEqualTo("Thursday 29 February");
    assertThat(Wording.write(Language.of("fr"))).isEqualTo("French");
    assertThat(Wording.write(Track.builder().id("t").name("Drugs Online").build()))
        .isEqualTo("“Drugs Online”");
    assertThat(Wording.write(Tag.of("theme", "forensics"))).isEqualTo("“forensics”");
  }

  @Test
  void cutsLongTitlesBetweenCharacters() {
    String title = "😀".repeat(81);

    String written =
        Wording.write(io.plenary.agenda.Session.builder().id("s").title(title).build());

    assertThat(written).isEqualTo("“" + "😀".repeat(79) + "…”");
    assertThat(Wording.write(
            io.plenary.agenda.Session.builder().id("s").title("x".repeat(80)).build()))
        .isEqualTo("“" + "x".repeat(80) + "”");
  }

  @Test
  void leavesNamesInBracesThatItDoesNotKnow() {
    assertThat(Wording.fill("{a} and {b}: $1 \\", java.util.Map.of("a", "$2 \\")))
        .isEqualTo("$2 \\ and {b}: $1 \\");
  }

  @Test
  void whatIsInBracketsIsSaidOnlyIfAllOfItIsKnown() {
    String pattern = "{session}[, {time},] is a {kind}[ of {length}].";

    assertThat(Wording.fill(pattern, Map.of("session", "A", "time", "at nine", "kind", "talk")))
        .isEqualTo("A, at nine, is a talk.");
    assertThat(Wording.fill(pattern, Map.of("session", "A", "kind", "[talk]", "length", "$1")))
        .isEqualTo("A is a [talk] of $1.");
  }
}
