package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.value.Extension;
import io.plenary.value.Text;
import io.plenary.value.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class WriteTest {

  private static final class Watched extends ByteArrayOutputStream {
    private boolean closed;
    private boolean flushed;

    @Override
    public void close() {
      closed = true;
    }

    @Override
    public void flush() {
      flushed = true;
    }
  }

  private static String event(Session session) {
    Agenda agenda = Samples.empty()
        .addSession(session)
        .place(session.id().value(), List.of(), "2024-11-19T09:00")
        .build();
    String calendar = ICalendar.write(agenda).replace("\r\n ", "");
    return calendar.substring(calendar.indexOf("BEGIN:VEVENT"));
  }

  @Test
  void aSmallAgendaIsWrittenAsItAlwaysWas() throws IOException {
    try (InputStream golden = WriteTest.class.getResourceAsStream("small.ics")) {
      assertThat(ICalendar.write(Samples.small()))
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void whatWasAlwaysWrittenIsStillRead() throws IOException {
    try (InputStream golden = WriteTest.class.getResourceAsStream("small.ics")) {
      Imported imported = ICalendar.read(golden);

      assertThat(imported.problems()).isEmpty();
      assertThat(imported.agenda()).isEqualTo(Samples.small());
    }
  }

  @Test
  void everythingThatACalendarHoldsComesBack() {
    Agenda agenda = Samples.everything().build();

    Imported imported = ICalendar.read(ICalendar.write(agenda));

    assertThat(imported.problems()).isEmpty();
    assertThat(imported.agenda()).isEqualTo(agenda);
  }

  @Test
  void whatIsThereWithoutBeingToldComesBack() {
    Agenda agenda = Samples.nothingTold();

    assertThat(ICalendar.read(ICalendar.write(agenda)).agenda()).isEqualTo(agenda);
  }

  @Test
  void theStreamIsFlushedAndLeftOpen() {
    Watched out = new Watched();

    assertThat(ICalendar.write(Samples.small(), out)).isEmpty();

    assertThat(out.closed).isFalse();
    assertThat(out.flushed).isTrue();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(ICalendar.write(Samples.small()));
  }

  @Test
  void aStreamThatCannotBeWrittenIsTold() {
    OutputStream full = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("full");
      }
    };

    assertThatThrownBy(() -> ICalendar.write(Samples.small(), full))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void neitherTheDefaultLocaleNorTheDefaultZoneShows() {
    String expected = ICalendar.write(Samples.everything().build());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      assertThat(ICalendar.write(Samples.everything().build())).isEqualTo(expected);
      assertThat(ICalendar.read(expected).agenda())
          .isEqualTo(Samples.everything().build());
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(ICalendar.write(Samples.everything().build())).isEqualTo(expected);
      assertThat(ICalendar.read(expected.replace("BEGIN:", "begin:")).agenda())
          .isEqualTo(Samples.everything().build());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void linesAreFoldedAt75OctetsAndNeverInsideACharacter() {
    Agenda agenda = Samples.empty()
        .addSession(Samples.session("a").withTitle(Text.of("漢字😀é".repeat(50) + "a".repeat(100))))
        .place("a", List.of(), "2024-11-19T09:00")
        .build();

    List<String> lines = ICalendar.write(agenda).lines().toList();

    assertThat(lines).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(lines).noneMatch(line -> line.contains("\uFFFD"));
    assertThat(lines).anyMatch(line -> line.getBytes(StandardCharsets.UTF_8).length == 75);
    assertThat(ICalendar.write(agenda)).endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void thereIsNoMethodAndNothingEmpty() {
    Session bare =
        Session.builder().id("a").title("").duration(Duration.ofHours(1)).build();

    String event = event(bare);

    assertThat(event).doesNotContain("METHOD", "SUMMARY", "DESCRIPTION", "LOCATION", "URL");
    assertThat(event.lines())
        .noneMatch(line -> line.endsWith(":") && !line.contains("FIELD=title"));
  }

  @Test
  void breaksDoNotMakeBusy() {
    Session coffee = Samples.session("coffee").withKind(SessionKind.BREAK);

    assertThat(event(coffee)).contains("TRANSP:TRANSPARENT");
    assertThat(event(Samples.session("talk"))).doesNotContain("TRANSP");
  }

  @Test
  void theStatusIsWrittenAsTheStandardHasIt() {
    for (Session.Status status : Session.Status.values()) {
      assertThat(event(Samples.session("a").withStatus(status))).contains("STATUS:" + status);
    }
  }

  @Test
  void onlyAddressesAreWrittenAsSuch() {
    Session session = Samples.session("a").toBuilder()
        .addLink("see the board")
        .addLink("https://example.org/a")
        .addLink("page.html")
        .build();

    assertThat(event(session)).containsOnlyOnce("\r\nURL:").contains("URL:https://example.org/a");
  }

  @Test
  void eventsAreStampedWithTheDateOfTheVersionElseTheFirstDay() {
    Agenda agenda = Samples.single("Europe/Paris", "2024-11-19T09:00", Duration.ofHours(1));
    Version version = Version.of(LocalDate.of(2024, 11, 18));

    assertThat(ICalendar.write(agenda)).contains("DTSTAMP:20241119T000000Z");
    assertThat(ICalendar.write(agenda.toBuilder().version(version).build()))
        .contains("DTSTAMP:20241118T000000Z");
    assertThat(ICalendar.write(
            agenda.toBuilder().firstDay(LocalDate.of(2024, 11, 1)).build()))
        .contains("DTSTAMP:20241101T000000Z");
  }

  @Test
  void anAgendaWithoutAnyDateIsWrittenWithoutEvents() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Agenda agenda = Samples.empty().build();

    List<Problem> problems = ICalendar.write(agenda, out);

    assertThat(problems).extracting(Problem::code).containsExactly("calendar-empty");
    assertThat(ICalendar.read(out.toByteArray()).agenda()).isEqualTo(agenda);
  }

  @Test
  void abstractsInSeveralLanguagesComeBack() {
    Session session = Samples.session("a").toBuilder()
        .subtitle("Sub")
        .addAbstractParagraph(Text.of("en", "One").and("fr", "Un"))
        .addAbstractParagraph(Text.of("de", "Zwei"))
        .build();

    assertThat(event(session))
        .contains("DESCRIPTION;LANGUAGE=en:Sub\\n\\nOne\\n\\nZwei")
        .contains("FIELD=abstract;N=1;LANGUAGE=fr:Un")
        .contains("FIELD=abstract;N=2;LANGUAGE=de:Zwei")
        .doesNotContain("description-head");
  }

  @Test
  void peopleAreNamedInTheDescriptionAndNotInvited() {
    String calendar = ICalendar.write(Samples.everything().build()).replace("\r\n ", "");

    assertThat(calendar)
        .contains(
            "DESCRIPTION;LANGUAGE=en:Technician: Two P (remote)\\nSpeaker: Two P\\, Two\\, Two\\, FR")
        .doesNotContain("ATTENDEE", "ORGANIZER");
  }

  @Test
  void keptPropertiesAreWrittenAsTheyWereUnlessTheAgendaTellsThem() {
    Session session = Samples.session("a").toBuilder()
        .addExtension(kept("GEO", "GEO:48.2;16.3"))
        .addExtension(kept("X-A", "X-A;P=\"q;1\",\"r\":v\\,w"))
        .addExtension(kept("SUMMARY", "SUMMARY:Another"))
        .addExtension(kept("END", "END:VEVENT"))
        .addExtension(kept("METHOD", "METHOD:CANCEL"))
        .addExtension(kept("X-PLENARY-SESSION", "X-PLENARY-SESSION;FIELD=id:b"))
        .addExtension(kept("X-B", "X-C:other"))
        .addExtension(kept("X-D", "X-D:a\r\nATTENDEE:b"))
        .addExtension(kept("X-E", " X-E:folded"))
        .build();

    assertThat(event(session))
        .contains("\r\nGEO:48.2;16.3\r\nX-A;P=\"q;1\",\"r\":v\\,w\r\nEND:VEVENT")
        .doesNotContain("Another", "METHOD", "X-C", "X-D", "X-E", "ATTENDEE");
  }

  private static Extension kept(String name, String line) {
    return new Extension("icalendar", name, "text/calendar", line);
  }

  @Test
  void eachLossIsToldOnceWithWhatItConcerns() {
    List<Problem> problems = ICalendar.write(Samples.losing(), new ByteArrayOutputStream());

    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly(
            "session-unplaced",
            "block-unplaced",
            "uid-taken",
            "session-unplaced",
            "lost-opening-hours",
            "lost-slots",
            "lost-availability",
            "lost-preferences",
            "lost-allowed-times",
            "lost-relations",
            "lost-needs",
            "lost-expected-audience",
            "lost-popularity",
            "lost-pins",
            "property-unwritable",
            "extension-elsewhere");
    assertThat(problems.get(0))
        .hasToString("error at session 'unplaced': found a session without a time; it was left out"
            + " [session-unplaced]");
    assertThat(problems.get(6))
        .hasToString("note: found availability of 'r'; they were left out [lost-availability]");
  }

  @Test
  void extensionsOfOtherFormatsAreToldOnceForAllSessionsThatHaveThem() {
    Extension foreign = Extension.text("frab", "guid", "1");
    AgendaBuilder agenda = Samples.empty().addExtension(foreign);
    for (String id : List.of("a", "b", "c", "d", "e")) {
      agenda.addSession(Samples.session(id).withExtensions(List.of(foreign)));
      agenda.place(Session.Id.of(id), Placement.at(Samples.MORNING.start()));
    }

    assertThat(ICalendar.write(agenda.build(), new ByteArrayOutputStream()))
        .extracting(Problem::toString)
        .containsExactly(
            "note: found extensions of other formats; they were left out [extension-elsewhere]",
            "note: found extensions of other formats of 'a', 'b', 'c' and 2 more; they were left out"
                + " [extension-elsewhere]");
  }
}
