package io.plenary.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.plenary.time.UnresolvableTimeException.Reason;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WallClockTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static UnresolvableTimeException refused(String text, ZoneId zone) {
    return catchThrowableOfType(UnresolvableTimeException.class, () -> WallClock.parse(text, zone));
  }

  private static UnresolvableTimeException refusedRange(String text) {
    return catchThrowableOfType(
        UnresolvableTimeException.class, () -> TimeRange.parse(text, PARIS));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-19T09:00, 2024-11-19T08:00:00Z",
    "2024-11-19T09:00:30, 2024-11-19T08:00:30Z",
    "2024-11-19T09:00+01:00, 2024-11-19T08:00:00Z",
    "2024-11-19T08:00Z, 2024-11-19T08:00:00Z",
    "2024-11-19T08:00+00:00, 2024-11-19T08:00:00Z",
    "2024-11-19T09:00+01:00[Europe/Paris], 2024-11-19T08:00:00Z",
    "2024-11-19T13:30+05:30[Asia/Kolkata], 2024-11-19T08:00:00Z",
    "2024-02-29T12:00, 2024-02-29T11:00:00Z",
    "1582-01-01T12:00, 1582-01-01T11:50:39Z",
    "9999-12-31T12:00, 9999-12-31T11:00:00Z"
  })
  void aTextDenotesAMomentInTheZoneAskedFor(String text, String instant) {
    assertThat(WallClock.parse(text, PARIS).toInstant()).hasToString(instant);
    assertThat(WallClock.parse(text, PARIS).getZone()).isEqualTo(PARIS);
  }

  @Test
  void aLocalTimeIsReadByTheClocksOfTheZone() {
    assertThat(WallClock.parse("2024-11-19T12:00", ZoneId.of("Europe/Istanbul")).toInstant())
        .hasToString("2024-11-19T09:00:00Z");
    assertThat(WallClock.parse("2010-11-19T12:00", ZoneId.of("Europe/Istanbul")).toInstant())
        .hasToString("2010-11-19T10:00:00Z");
  }

  @Test
  void aTimeThatClocksJumpOverIsRefusedNotMoved() {
    UnresolvableTimeException refused = refused("2024-03-31T02:30", PARIS);

    assertThat(refused.reason()).isEqualTo(Reason.GAP);
    assertThat(refused)
        .hasMessage("2024-03-31T02:30 does not exist in Europe/Paris: clocks go from "
            + "2024-03-31T02:00 to 2024-03-31T03:00");
    assertThat(WallClock.parse("2024-03-31T03:00", PARIS).toInstant())
        .hasToString("2024-03-31T01:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03-31T02:30+01:00",
        "2024-03-31T02:30+02:00",
        "2024-03-31T02:30+01:00[Europe/Paris]"
      })
  void anOffsetDoesNotMakeAMissingTimeExist(String text) {
    assertThat(refused(text, PARIS).reason()).isEqualTo(Reason.GAP);
  }

  @Test
  void aTimeThatClocksShowTwiceNeedsItsOffset() {
    UnresolvableTimeException refused = refused("2024-10-27T02:30", PARIS);

    assertThat(refused.reason()).isEqualTo(Reason.OVERLAP);
    assertThat(refused)
        .hasMessage("2024-10-27T02:30 happens twice in Europe/Paris: say which by its offset, "
            + "2024-10-27T02:30+02:00 or 2024-10-27T02:30+01:00");
    assertThat(WallClock.parse("2024-10-27T02:30+02:00", PARIS).toInstant())
        .hasToString("2024-10-27T00:30:00Z");
    assertThat(WallClock.parse("2024-10-27T02:30+01:00", PARIS).toInstant())
        .hasToString("2024-10-27T01:30:00Z");
    assertThat(WallClock.parse("2024-10-27T02:30+01:00[Europe/Paris]", PARIS).toInstant())
        .hasToString("2024-10-27T01:30:00Z");
  }

  @Test
  void anOffsetThatTheZoneDoesNotUseIsRefused() {
    UnresolvableTimeException refused = refused("2024-11-19T09:00+02:00", PARIS);

    assertThat(refused.reason()).isEqualTo(Reason.WRONG_OFFSET);
    assertThat(refused)
        .hasMessage("2024-11-19T09:00+02:00 has another offset than Europe/Paris, "
            + "where it is 2024-11-19T09:00+01:00");
  }

  @Test
  void anOffsetThatTheZoneInBracketsDoesNotUseIsRefused() {
    UnresolvableTimeException refused = refused("2024-11-19T09:00+02:00[Asia/Kolkata]", PARIS);

    assertThat(refused.reason()).isEqualTo(Reason.WRONG_OFFSET);
    assertThat(refused).hasMessageContaining("Asia/Kolkata");
  }

  @Test
  void anOffsetIsTakenAsItIsWhereTheZoneIsOneToo() {
    assertThat(WallClock.parse("2024-11-19T09:00+02:00", ZoneOffset.ofHours(1)))
        .hasToString("2024-11-19T08:00+01:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tomorrow",
        "2024-11-19",
        "09:00",
        "2024-11-19 09:00",
        "2023-02-29T09:00",
        "2024-11-19T24:00",
        "2024-11-19T09:60",
        "2024-11-19T09:00[Europe/Paris]",
        "2024-11-19T09:00+01:00[Europe/Nowhere]",
        "1581-11-19T09:00",
        "1581-11-19T09:00Z",
        "+10000-11-19T09:00",
        "+10000-11-19T09:00Z",
        "-2024-11-19T09:00"
      })
  void whatIsNoDateAndTimeIsRefused(String text) {
    UnresolvableTimeException refused = refused(text, PARIS);

    assertThat(refused.reason()).isEqualTo(Reason.UNPARSABLE);
    assertThat(refused).hasMessageContaining("'" + text + "'");
  }

  @Test
  void aLocalTimeIsResolvedWithoutGuessing() {
    assertThat(WallClock.resolve(LocalDateTime.parse("2024-11-19T09:00"), PARIS))
        .hasToString("2024-11-19T09:00+01:00[Europe/Paris]");
    assertThatExceptionOfType(UnresolvableTimeException.class)
        .isThrownBy(() -> WallClock.resolve(LocalDateTime.parse("2024-03-31T02:30"), PARIS));
  }

  @Test
  void secondsAreWrittenWhereTheyAreNotZero() {
    assertThat(WallClock.format(WallClock.parse("2024-11-19T09:00:00", PARIS)))
        .isEqualTo("2024-11-19T09:00+01:00");
    assertThat(WallClock.format(WallClock.parse("2024-11-19T09:00:05", PARIS)))
        .isEqualTo("2024-11-19T09:00:05+01:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-11-19T09:00/2024-11-19T12:00",
        "2024-11-19T09:00/PT3H",
        "2024-11-19T08:00Z/2024-11-19T12:00+01:00"
      })
  void aRangeIsTwoTimesOrATimeAndALength(String text) {
    assertThat(TimeRange.parse(text, PARIS))
        .hasToString("2024-11-19T09:00+01:00/2024-11-19T12:00+01:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-11-19T09:00",
        "2024-11-19T09:00/",
        "/2024-11-19T09:00",
        "2024-11-19T09:00/3 hours",
        "2024-11-19T09:00/P3",
        "2024-11-19T09:00/PT2562047788015215H",
        "2024-11-19T09:00/2024-11-19T10:00/2024-11-19T11:00"
      })
  void whatIsNoRangeIsRefused(String text) {
    assertThat(refusedRange(text).reason()).isEqualTo(Reason.UNPARSABLE);
  }

  @Test
  void aRefusedRangeSaysWhatWasExpected() {
    assertThat(refusedRange("now"))
        .hasMessage("'now' is no range of time such as 2024-11-19T09:00/2024-11-19T12:00");
    assertThat(refusedRange("/2024-11-19T09:00"))
        .hasMessage("'' is no date and time such as 2024-11-19T09:00");
    assertThat(refusedRange("2024-11-19T09:00/P3"))
        .hasMessage("'P3' is no duration such as PT1H30M");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-19T09:00/2024-11-19T08:59", "2024-11-19T09:00/PT-1M"})
  void aRangeThatEndsBeforeItStartsIsRefused(String text) {
    UnresolvableTimeException refused = refusedRange(text);

    assertThat(refused.reason()).isEqualTo(Reason.BACKWARDS);
    assertThat(refused).hasMessage("the range '" + text + "' ends before it starts");
  }

  @Test
  void aRangeMayBeEmpty() {
    assertThat(TimeRange.parse("2024-11-19T09:00/PT0S", PARIS).isEmpty()).isTrue();
  }
}
