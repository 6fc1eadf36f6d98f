package io.plenary.ical;

import static io.plenary.ical.Calendars.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.format.Imported;
import io.plenary.format.Limits;
import io.plenary.format.Problem;
import io.plenary.format.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  private static final String CALENDAR =
      "BEGIN:VCALENDAR\r\nX-WR-TIMEZONE:UTC\r\nNAME:N\r\nUID:u\r\nEND:VCALENDAR";

  private static Imported read(String calendar, Limits limits) {
    return ICalendar.read(calendar, ReadOptions.standard().withLimits(limits));
  }

  private static void reads(String calendar, Limits limits) {
    assertThat(read(calendar, limits).problems()).isEmpty();
  }

  private static void refuses(String calendar, Limits limits, String code) {
    assertThat(refused(() -> read(calendar, limits)))
        .extracting(Problem::code)
        .containsExactly(code);
  }

  @Test
  void aDocumentOfAsManyBytesIsReadAndOneOfMoreIsNot() {
    int bytes = CALENDAR.getBytes(StandardCharsets.UTF_8).length;

    reads(CALENDAR, Limits.standard().withBytes(bytes));
    refuses(CALENDAR, Limits.standard().withBytes(bytes - 1), "limit-bytes");
    refuses(CALENDAR + "\n", Limits.standard().withBytes(bytes), "limit-bytes");
  }

  @Test
  void asManyLinesAreReadAndMoreAreNot() {
    reads(CALENDAR, Limits.standard().withItems(5));
    refuses(CALENDAR, Limits.standard().withItems(4), "limit-lines");
    refuses(CALENDAR + "\r\n\r\n", Limits.standard().withItems(5), "limit-lines");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "漢", "😀"})
  void aContentLineOfAsManyCharactersIsReadAndALongerOneIsNot(String character) {
    String fitting = "X:" + character.repeat(1_000);
    Limits limits = Limits.standard().withTextLength(fitting.length());
    String folded = fitting.substring(0, 500) + "\r\n " + fitting.substring(500);

    reads(CALENDAR.replace("NAME:N", "NAME:N\r\n" + fitting), limits);
    reads(CALENDAR.replace("NAME:N", "NAME:N\r\n" + folded), limits);
    refuses(CALENDAR.replace("NAME:N", "NAME:N\r\n" + fitting + "a"), limits, "limit-text");
    refuses(CALENDAR.replace("NAME:N", "NAME:N\r\n" + folded + "a"), limits, "limit-text");
    refuses(CALENDAR.replace("NAME:N", "NAME:N\r\n" + fitting.repeat(4)), limits, "limit-text");
    refuses(
        CALENDAR.replace("NAME:N", "NAME:N\r\n" + (fitting + "\r\n ").repeat(4)),
        limits,
        "limit-text");
  }

  @Test
  void componentsOfThatDepthAreReadAndDeeperOnesAreNot() {
    String event = "BEGIN:VTIMEZONE\r\nBEGIN:STANDARD\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    String calendar = CALENDAR.replace("END:VCALENDAR", event + "END:VCALENDAR");

    reads(calendar, Limits.standard().withDepth(3));
    refuses(calendar, Limits.standard().withDepth(2), "limit-depth");
    reads(CALENDAR, Limits.standard().withDepth(1));
  }

  @Test
  void asManyProblemsAreListedAndTheRestIsCounted() {
    String calendar = CALENDAR.replace("END:VCALENDAR", "A\r\nB\r\nC\r\nEND:VCALENDAR");

    List<Problem> all = read(calendar, Limits.standard().withProblems(3)).problems();
    List<Problem> some = read(calendar, Limits.standard().withProblems(2)).problems();

    assertThat(all).extracting(Problem::found).containsExactly("'A'", "'B'", "'C'");
    assertThat(some)
        .extracting(Problem::found)
        .containsExactly("'A'", "'B', and 1 more problems of this and other sorts");
    assertThat(read(calendar, Limits.standard().withProblems(1)).problems()).hasSize(1);
  }

  @Test
  void whatIsToldOnceCountsOnce() {
    String event =
        "BEGIN:VEVENT\r\nUID:#\r\nSUMMARY:S\r\nDTSTART:20241119T080000Z\r\nEND:VEVENT\r\n";
    String calendar = CALENDAR.replace(
        "END:VCALENDAR", event.replace("#", "1") + event.replace("#", "2") + "A\r\nEND:VCALENDAR");

    assertThat(read(calendar, Limits.standard().withProblems(2)).problems())
        .extracting(Problem::code)
        .containsExactly("stamp-missing", "line-malformed");
    assertThat(read(calendar, Limits.standard().withProblems(1)).problems())
        .extracting(Problem::code)
        .containsExactly("line-malformed");
  }

  @Test
  void whatALimitCutsShortIsToldAfterTheRest() {
    String calendar = CALENDAR.replace("END:VCALENDAR", "A\r\nBEGIN:X\r\nBEGIN:X\r\nEND:VCALENDAR");

    assertThat(refused(() -> read(calendar, Limits.standard().withDepth(2))))
        .extracting(Problem::code)
        .containsExactly("line-malformed", "limit-depth");
  }

  @Test
  void aLineOfAMillionFoldsAndOneOfFiftyMegabytesAreRefused() {
    String folded = "X:a" + "\r\n bc".repeat(1_000_000);
    String unfolded = "X:" + "a".repeat(50_000_000);

    refuses(CALENDAR.replace("NAME:N", folded), Limits.standard(), "limit-text");
    refuses(CALENDAR.replace("NAME:N", unfolded), Limits.standard(), "limit-text");
    refuses(unfolded, Limits.standard(), "limit-text");
  }

  @Test
  void foldsOfNothingAreRefused() {
    String folded = "X:a" + "\r\n ".repeat(5_000_000);

    refuses(CALENDAR.replace("NAME:N", folded), Limits.standard(), "limit-lines");
  }
}
