package io.plenary.ical;

import static io.plenary.ical.Calendars.calendar;
import static io.plenary.ical.Calendars.codes;
import static io.plenary.ical.Calendars.event;
import static io.plenary.ical.Calendars.refused;
import static io.plenary.ical.Calendars.starting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.agenda.Session;
import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.value.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time limits are generous: they tell what ends from what does not. */
@Timeout(20)
class BadInputTest {

  private static final String BEGIN =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-TIMEZONE:UTC\r\nNAME:N\r\nUID:u\r\n";

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A document that goes on with the same byte for ever, or nearly so. */
  private static InputStream endless(String beginning, byte rest, long length) {
    InputStream tail = new InputStream() {
      private long left = length;

      @Override
      public int read() {
        return left-- > 0 ? rest : -1;
      }

      @Override
      public int read(byte[] target, int offset, int count) {
        int read = (int) Math.min(left, count);
        Arrays.fill(target, offset, offset + read, rest);
        left -= read;
        return read > 0 ? read : -1;
      }
    };
    return new SequenceInputStream(new ByteArrayInputStream(utf8(beginning)), tail);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\r\n\r\n", "{}", "BEGIN:VCARD\r\nEND:VCARD", "SUMMARY:x", "\u0000"})
  void whatIsNoCalendarGivesNoAgenda(String document) {
    List<Problem> problems = refused(() -> ICalendar.read(document));

    assertThat(problems).last().extracting(Problem::code).isEqualTo("not-icalendar");
  }

  @Test
  void aStreamThatCannotBeReadIsTold() {
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("gone");
      }

      @Override
      public int read(byte[] target, int offset, int count) throws IOException {
        throw new IOException("gone");
      }
    };

    assertThatThrownBy(() -> ICalendar.read(broken)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void theStreamIsLeftOpen() {
    boolean[] closed = {false};
    InputStream in = new ByteArrayInputStream(utf8(starting())) {
      @Override
      public void close() {
        closed[0] = true;
      }
    };

    assertThat(ICalendar.read(in).agenda().sessions()).hasSize(1);
    assertThat(closed[0]).isFalse();
  }

  @Test
  void atWhateverPlaceACalendarIsCutOffTheRestIsRead() {
    byte[] whole = utf8(ICalendar.write(Samples.everything().build()));
    int begin = "BEGIN:VCALENDAR".length();

    for (int length = begin; length < whole.length - "END:VCALENDAR\r\n".length(); length += 7) {
      Imported imported = ICalendar.read(Arrays.copyOf(whole, length));
      assertThat(codes(imported)).contains("truncated");
    }
  }

  @Test
  void theEventThatWasCutOffIsLeftOut() {
    String whole =
        calendar(event("1", "DTSTART:20241119T080000Z"), event("2", "DTSTART:20241119T080000Z"));

    Imported imported = ICalendar.read(whole.substring(0, whole.lastIndexOf("END:VEVENT")));

    assertThat(imported.agenda().sessions()).hasSize(1);
    assertThat(imported.problems())
        .singleElement()
        .hasToString("error at line 16: found the end of the document within VEVENT[2]; expected"
            + " END:VCALENDAR as the last line; VEVENT[2] was left out [truncated]");
  }

  @Test
  void aCarriageReturnInATitleInjectsNothing() {
    Imported imported = ICalendar.read(
        starting("LOCATION:Room\rX-INJECTED:y\rEND:VEVENT", "COMMENT:\u0000\u0007\u007Fx"));

    assertThat(imported.agenda().rooms())
        .singleElement()
        .extracting(room -> room.name().first())
        .isEqualTo("Room X-INJECTED:y END:VEVENT");
    assertThat(imported.agenda().sessions().get(0).extensions())
        .extracting("content")
        .contains("COMMENT:x");
    assertThat(codes(imported)).containsExactly("control-character", "control-character");
  }

  @Test
  void anEndBeforeItsBeginIsLeftOut() {
    Imported imported =
        ICalendar.read(calendar("END:VEVENT", event("1", "DTSTART:20241119T080000Z")));

    assertThat(imported.agenda().sessions()).hasSize(1);
    assertThat(imported.problems())
        .singleElement()
        .hasToString(
            "warning at line 6: found END:'VEVENT'; expected a BEGIN before each END (RFC 5545, 3.6);"
                + " it was left out [end-unexpected]");
  }

  @Test
  void aMissingEndEndsWhereTheNextEventBegins() {
    String event = event("1", "DTSTART:20241119T080000Z").replace("\r\nEND:VEVENT", "");

    Imported imported = ICalendar.read(
        calendar(event, event("2", "DTSTART:20241119T080000Z"), event.replace("UID:1", "UID:3")));

    assertThat(imported.agenda().sessions()).hasSize(3);
    assertThat(codes(imported)).containsExactly("end-missing", "end-missing");
  }

  @Test
  void whatStandsOutsideOfTheCalendarIsToldOnce() {
    String whole = starting();

    Imported imported = ICalendar.read(
        "X:1\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nBEGIN:A B\r\n" + whole + "X:2\r\nY:3\r\n");

    assertThat(imported.agenda().sessions()).hasSize(1);
    assertThat(imported.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "error at line 1: found 'X:1', and 3 more like it; expected nothing outside of the calendar;"
                + " it was left out [line-outside]",
            "error at line 2, VEVENT: found a component 'VEVENT'; expected nothing outside of the"
                + " calendar; it was left out [line-outside]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GARBAGE",
        "X;A",
        "X;A:b",
        "X;:b",
        ":b",
        ";A=b:c",
        "=",
        "X;A=\"b:c",
        "X;A=b\"c:d",
        "X Y:z",
        "X;A B=c:d",
        "Ü:x",
        "\"X\":y",
        "X;A=\"b\"c:d",
        "X;A=\"b\" ;C=d:e",
        "X;A=\"b\",c:d",
        "X\t:y",
        "BEGIN;X=1:VEVENT",
        "BEGIN:",
        "END:",
        "BEGIN:A B",
        "X;A=b;;C=d:e"
      })
  void aLineThatIsNoContentLineIsLeftOutAndTakesNothingWithIt(String line) {
    Imported imported = ICalendar.read(starting(line, "LOCATION:Room"));

    assertThat(codes(imported)).containsExactly("line-malformed");
    assertThat(imported.agenda().rooms()).hasSize(1);
    assertThat(imported.problems().get(0).location().line()).hasValue(11);
    assertThat(imported.problems().get(0).location().path()).hasValue("VEVENT[1]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X;A=\"b\",\"c;d\",\"e\":f",
        "X;A==b:c",
        "X;A=b=c:d",
        "X;A=\"\\n\\101\":\\\\",
        "X;A=:b",
        "X;A=\"\":b",
        "X:",
        "X:a:b;c=\"d\"",
        "X;A=^n^'^^:b",
        "X;A=ü→\uE000:\uE000==\\\"",
        "x-y;a=b:c"
      })
  void anOddLineIsKeptAsItIs(String line) {
    Imported imported = ICalendar.read(starting(line));

    assertThat(imported.problems()).isEmpty();
    assertThat(imported.agenda().sessions().get(0).extensions())
        .extracting("content")
        .contains(line);
    assertThat(ICalendar.write(imported.agenda())).contains("\r\n" + line + "\r\n");
  }

  @Test
  void whatBreaksUtf8IsToldWithItsPlace() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(utf8(BEGIN + "X-A:ok\r\nX-B:\r\n a"));
    out.write(0xC3);
    out.writeBytes(utf8("b\r\n "));
    out.write(0xFF);
    out.writeBytes(utf8("\r\nEND:VCALENDAR\r\n"));

    Imported imported = ICalendar.read(out.toByteArray());

    assertThat(imported.agenda().extensions()).extracting("content").contains("X-B:a\uFFFDb\uFFFD");
    assertThat(imported.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "warning at line 8, column 3: found bytes that are no character; expected UTF-8 (RFC 5545,"
                + " 3.1.4); U+FFFD was read [utf8-broken]",
            "warning at line 9, column 2: found bytes that are no character; expected UTF-8 (RFC 5545,"
                + " 3.1.4); U+FFFD was read [utf8-broken]");
  }

  @Test
  void aFoldInsideACharacterIsUnfoldedFirst() {
    byte[] letter = utf8("é");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(utf8(BEGIN + "X-A:"));
    out.write(letter[0]);
    out.writeBytes(utf8("\r\n "));
    out.write(letter[1]);
    out.writeBytes(utf8("\r\nEND:VCALENDAR"));

    Imported imported = ICalendar.read(out.toByteArray());

    assertThat(imported.problems()).isEmpty();
    assertThat(imported.agenda().extensions()).extracting("content").contains("X-A:é");
  }

  @Test
  void halfOfASurrogatePairInAStringIsNoTrouble() {
    Imported imported = ICalendar.read(starting("LOCATION:Room \uD83D"));

    assertThat(imported.agenda().rooms()).hasSize(1);
  }

  @Test
  void aHundredThousandNestedComponentsAreRefused() {
    for (String name : List.of("X", "VEVENT", "VCALENDAR")) {
      List<Problem> problems =
          refused(() -> ICalendar.read(BEGIN + ("BEGIN:" + name + "\r\n").repeat(100_000)));

      assertThat(problems)
          .singleElement()
          .hasToString("error at line 105: found components more than 100 deep; expected fewer"
              + " components within each other, or a higher limit; nothing was read [limit-depth]");
    }
  }

  @Test
  void aLineOfAGigabyteIsRefusedWithoutBeingRead() {
    List<Problem> problems =
        refused(() -> ICalendar.read(endless(BEGIN + "X:", (byte) 'a', 1L << 30)));

    assertThat(problems).extracting(Problem::code).containsExactly("limit-text");
    assertThat(problems.get(0).location().line()).hasValue(6);
  }

  @Test
  void endlessBlankLinesAreRefused() {
    List<Problem> problems = refused(() -> ICalendar.read(endless(BEGIN, (byte) '\n', 1L << 30)));

    assertThat(problems).extracting(Problem::code).containsExactly("limit-lines");
  }

  @Test
  void aLineOfAMillionFoldsIsReadIfItIsShortEnough() {
    String folded = BEGIN + "X-A:" + "\r\n a".repeat(900_000) + "\r\nEND:VCALENDAR\r\n";
    String empty = BEGIN + "X-A:" + "\r\n ".repeat(1_000_000) + "a\r\nEND:VCALENDAR\r\n";
    String tooLong = BEGIN + "X-A:" + "\r\n aa".repeat(900_000) + "\r\nEND:VCALENDAR\r\n";

    assertThat(ICalendar.read(folded).problems()).isEmpty();
    assertThat(ICalendar.read(empty).agenda().extensions())
        .extracting("content")
        .contains("X-A:a");
    assertThat(refused(() -> ICalendar.read(tooLong)))
        .extracting(Problem::code)
        .containsExactly("limit-text");
  }

  @Test
  void aLongListOfQuotedValuesIsLeftOut() {
    String list = "X;M=" + "\"a\",".repeat(100_000) + "\"b\":v";

    assertThat(codes(ICalendar.read(starting(list)))).containsExactly("line-malformed");
    assertThat(codes(ICalendar.read(starting("X;M=" + "\"a\",".repeat(30) + "\"b\":v"))))
        .containsExactly("line-malformed");
  }

  @Test
  void deepChainsOfPartsAreReadInReasonableTime() {
    StringBuilder events = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      events
          .append(event("e" + i, "DTSTART:20241119T080000Z", "RELATED-TO:e" + (i + 1)))
          .append("\r\n");
    }

    Imported imported = ICalendar.read(calendar(events.toString()));

    assertThat(imported.agenda().blocksOf(Session.Id.of("e0"))).hasSize(4_999);
    assertThat(codes(imported)).containsExactly("parent-unknown");
  }

  @Test
  void fieldsOfOurOwnThatAreWrongAreLeftOutAndTold() {
    String calendar = ICalendar.write(Samples.everything().build()).replace("\r\n ", "");

    assertThat(codesAfter(calendar, "FIELD=capacity:120", "FIELD=capacity:-1"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=capacity:120", "FIELD=capacity:many"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=color:#123456", "FIELD=color:red"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=zone:Europe/London", "FIELD=zone:Nowhere"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=day-start:04:00", "FIELD=day-start:04:00:00.5"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=last-day:2024-11-20", "FIELD=last-day:2024-11-18"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=last-day:2024-11-20", "FIELD=last-day:2026-11-20"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=last-day:2024-11-20", "FIELD=last-day:9999-11-20"))
        .containsExactly("field-invalid");
    assertThat(
            codesAfter(calendar, "FIELD=version-date:2024-11-18", "FIELD=version-date:0224-11-18"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=venue-country:FR", "FIELD=venue-country:France"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=language:en", "FIELD=language:-"))
        .containsExactly("field-invalid", "field-invalid");
    assertThat(codesAfter(calendar, "FIELD=recording:granted", "FIELD=recording:perhaps"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=duration:PT0S", "FIELD=duration:-PT1S"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=duration:PT0S", "FIELD=duration:PT0.5S"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=presence:false", "FIELD=presence:no"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(
            calendar,
            "FIELD=interpretation:en",
            "FIELD=interpretation:en\r\nX-PLENARY-ROOM;ID=r;FIELD=interpretation:en"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(
            calendar, "FIELD=level:2", "FIELD=level:2\r\nX-PLENARY-SESSION;FIELD=level:3"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=level:2", "FIELD=stars:2"))
        .containsExactly("field-unknown");
    assertThat(codesAfter(calendar, "FIELD=level:2", "FIELD=level;ENCODED=PERCENT:%ZZ"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=level:2", "FIELD=level;ENCODED=PERCENT:%FF"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=level:2", "X=level:2")).containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=tag;N=1:", "FIELD=tag;N=0:")).contains("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=tag;N=1:", "FIELD=tag;N=x:")).contains("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=tag;N=1:", "FIELD=tag;N=9999999999:"))
        .contains("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=tag;N=1:", "FIELD=tag;N=:")).contains("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=title;LANGUAGE=fr", "FIELD=title;LANGUAGE=-"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=title;LANGUAGE=fr", "FIELD=title;LANGUAGE=en"))
        .containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=room:r", "FIELD=room:s")).contains("field-dangling");
    assertThat(codesAfter(calendar, "FIELD=track:t", "FIELD=track:s"))
        .containsExactly("field-dangling");
    assertThat(codesAfter(calendar, "FIELD=person;N=1:p", "FIELD=person;N=1:q"))
        .containsExactly("field-dangling");
    assertThat(codesAfter(calendar, "FIELD=kind:hackathon", "FIELD=kind: "))
        .containsExactly("field-invalid");
    assertThat(codesAfter(calendar, "FIELD=id:part", "FIELD=id: "))
        .containsExactly("field-invalid");
  }

  private static List<String> codesAfter(String calendar, String found, String replacement) {
    assertThat(calendar).contains(found);
    return codes(ICalendar.read(calendar.replace(found, replacement)));
  }

  @Test
  void someoneWhoTakesPartTwiceAsTheSameDoesSoOnce() {
    String calendar = ICalendar.write(Samples.everything().build())
        .replace("FIELD=role;N=2:speaker", "FIELD=role;N=2:technician");

    assertThat(ICalendar.read(calendar).agenda().session("part").orElseThrow().participations())
        .hasSize(1);
  }

  @Test
  void whoHasNoRoleSpeaks() {
    String calendar = ICalendar.write(Samples.everything().build())
        .replace("X-PLENARY-SESSION;FIELD=role;N=2:speaker\r\n", "");

    assertThat(ICalendar.read(calendar).agenda()).isEqualTo(Samples.everything().build());
  }

  @Test
  void anEventOfOursWithoutATitleHasAnEmptyOne() {
    String calendar = ICalendar.write(
            Samples.single("UTC", "2024-11-19T09:00", Duration.ofHours(1)))
        .replace("SUMMARY:A\r\n", "");

    assertThat(ICalendar.read(calendar).agenda().session("a").orElseThrow().title())
        .isEqualTo(Text.of(""));
  }
}
