package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A validator that found nothing would be worth nothing: each of its rules is broken once. */
class ValidatorTest {

  private static final String CALENDAR =
      ICalendar.write(OptionSamples.agenda().build(), WrittenCalendars.ALL);

  @Test
  void whatIsWrittenIsValid() {
    assertThat(Validator.faults(CALENDAR)).isEmpty();
    assertThat(Validator.faults(ICalendar.write(Samples.small()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "VERSION:2.0 | VERSION:3.0 | is no IS 2.0 by RFC 5545, 3.7.4",
        "VERSION:2.0~ |  | 0 VERSION in VCALENDAR",
        "VERSION:2.0 | VERSION:2.0~VERSION:2.0 | 2 VERSION in VCALENDAR",
        "VERSION:2.0 | VERSION:2.0~ | an empty line",
        "VERSION:2.0 | VERSION:2.0~NO LINE | no content line: NO LINE",
        "VERSION:2.0 | VERSION:2.0~UNKNOWN:1 | no property of VCALENDAR: UNKNOWN:1",
        "VERSION:2.0 | VERSION:2.0~X-A:a\u0007b | a control character",
        "VERSION:2.0 | VERSION;LANGUAGE=en:2.0 | may not have LANGUAGE=en",
        "VALUE=DURATION: | VALUE=DURATION:-  | is no INTERVAL",
        "PT24H0M1S | PT24H1S | is no INTERVAL",
        "REFRESH-INTERVAL;VALUE=DURATION | REFRESH-INTERVAL | lacks VALUE",
        "SOURCE;VALUE=URI:https | SOURCE;VALUE=URI:// | is no URI",
        "BEGIN:VTIMEZONE | BEGIN:VNOTHING~END:VNOTHING~BEGIN:VTIMEZONE | no component of VCALENDAR: VNOTHING",
        "TZID:Europe/Paris | TZID:Europe/Lyon | a TZID without a VTIMEZONE: Europe/Paris",
        "TZID:Europe/Paris | TZID:Europe/Lyon | a VTIMEZONE for nothing: Europe/Lyon",
        "TZOFFSETTO:+0100 | TZOFFSETTO:-0000 | is no OFFSET",
        "TZOFFSETTO:+0100 | TZOFFSETTO:+1 | is no OFFSET",
        "UID:talk@c@example.org | UID:block@c@example.org | the UID of another event",
        "DTSTAMP:20241118T173000Z | DTSTAMP:20241118T173000 | is no UTC",
        "DTSTAMP:20241118T173000Z | DTSTAMP:20241318T173000Z | is no UTC",
        "DTEND;TZID=Europe/Paris:20241119T100000 | DTEND:20241119T090000Z | DTSTART",
        "DTEND;TZID=Europe/Paris:20241119T1 | DTEND;TZID=Europe/Paris:20241119T0 | DTSTART",
        "DTSTART;TZID=Europe/Paris:2 | DTSTART:2 | a time that floats",
        "DTSTART;TZID=Europe/Paris:20241119T0900 | DTSTART;TZID=Europe/Paris:20241119T2500 | is no TIME",
        "STATUS:CONFIRMED | STATUS:PERHAPS | is no IS TENTATIVE",
        "SUMMARY;LANGUAGE=en:Routes | SUMMARY;LANGUAGE=en:a;b | is no TEXT",
        "SUMMARY;LANGUAGE=en:Routes | SUMMARY;LANGUAGE=en:a\\b | is no TEXT",
        "SUMMARY;LANGUAGE=en:Routes | SUMMARY;LANGUAGE=^x:a | a parameter that is not escaped",
        "SUMMARY;LANGUAGE=en:Routes | SUMMARY;LANGUAGE=\"a\\\":a | a parameter that is not escaped",
        "SUMMARY;LANGUAGE=en:Routes | SUMMARY;LANGUAGE=a;LANGUAGE=b:a | a parameter twice",
        "SUMMARY;LANGUAGE=en:Routes | SUMMARY;LANGUAGE=en:a~SUMMARY:b | 2 SUMMARY in VEVENT",
        "FIELD=id:talk | FIELD=id:a,b | no TEXT",
        "DESCRIPTION;LANGUAGE | DURATION:PT1H~DESCRIPTION;LANGUAGE | DTEND and DURATION",
        "COLOR;DERIVED=TRUE:red | COLOR;DERIVED=TRUE:#ff0000 | is no COLOR",
        "LINK;LINKREL=related; | LINK; | lacks LINKREL",
        "ORGANIZER | X-ORGANIZER | no ORGANIZER",
        "ACTION:DISPLAY | ACTION:EMAIL | is no IS DISPLAY",
        "PARTICIPANT-TYPE:SPEAKER | PARTICIPANT-TYPE:HERO | is no IS ACTIVE",
        "END:VALARM | END:VEVENT | END:VEVENT where it is not open",
        "END:VCALENDAR~ | END:VCALENDAR | the last line does not end",
        "END:VCALENDAR~ |  | no END:VCALENDAR",
        "END:VCALENDAR~ | END:VCALENDAR~BEGIN:VCALENDAR~END:VCALENDAR~ | a document of something else",
        "END:VCALENDAR~ | END:VCALENDAR~X-A:b~ | outside of the calendar",
        "NAME:Named\\; with\\, | NAME:a~NAME: | NAME in VCALENDAR, where RFC 7986, 5.1 asks for L"
      })
  void aFaultIsFound(String right, String wrong, String fault) {
    String from = right.replace("~", "\r\n");
    String to = wrong == null ? "" : wrong.replace("~", "\r\n");
    assertThat(CALENDAR).contains(from);

    assertThat(Validator.faults(CALENDAR.replace(from, to))).anyMatch(each -> each.contains(fault));
  }

  @Test
  void linesAreMeasuredInOctetsAndFoldedBetweenCharacters() {
    String whole = CALENDAR.replace("VERSION:2.0", "VERSION:2.0\r\nX-A:" + "é".repeat(35));
    String tooLong = CALENDAR.replace("VERSION:2.0", "VERSION:2.0\r\nX-A:" + "é".repeat(36));
    String split = CALENDAR.replace("VERSION:2.0", "VERSION:2.0\r\nX-A:\uD83D\r\n \uDE00");

    assertThat(Validator.faults(whole)).isEmpty();
    assertThat(Validator.faults(tooLong))
        .singleElement()
        .asString()
        .startsWith("a line of 76 octets");
    assertThat(Validator.faults(split))
        .anyMatch(fault -> fault.startsWith("a fold within a character"));
  }

  @Test
  void aCalendarWithoutEventsIsNone() {
    assertThat(Validator.faults(ICalendar.write(Samples.empty().build())))
        .singleElement()
        .asString()
        .startsWith("0 VEVENT in VCALENDAR, where RFC 5545, 3.6");
    assertThat(Validator.faults("")).contains("no calendar");
  }
}
