package io.plenary.ical;

import static io.plenary.ical.OptionSamples.AGENDA;
import static io.plenary.ical.OptionSamples.STANDARD;
import static io.plenary.ical.OptionSamples.event;
import static io.plenary.ical.OptionSamples.talk;
import static io.plenary.ical.OptionSamples.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.format.Imported;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each option adds to a calendar or takes from it, and what all of them leave as it is. */
class OptionsTest {

  static List<UnaryOperator<CalendarOptions>> additions() {
    return List.of(
        options -> options.named("My calendar"),
        options -> options.revisedAt(Instant.parse("2024-11-18T17:30:00Z")),
        options -> options.inLanguage("fr"),
        options -> options.withRoleName("chair", "In the chair"),
        CalendarOptions::withLinksInDescription,
        options -> options.describedBy((agenda, session) -> "About\n\n\n" + session.id()),
        options -> options.describedBy((agenda, session) -> ""),
        options -> options.withAlarm(Duration.ofMinutes(10)),
        options -> options.refreshedEvery(Duration.ofHours(1)),
        options -> options.publishedAt(URI.create("https://example.org/c.ics")),
        CalendarOptions::withMethod,
        CalendarOptions::withParticipants,
        CalendarOptions::withLocations,
        CalendarOptions::withStyledDescriptions,
        CalendarOptions::withLinks,
        CalendarOptions::withColors,
        CalendarOptions::withImages,
        CalendarOptions::withConferences);
  }

  @ParameterizedTest
  @MethodSource("additions")
  void whatIsAddedChangesTheCalendarAndNotTheAgendaThatIsReadFromIt(
      UnaryOperator<CalendarOptions> addition) {
    String calendar = ICalendar.write(AGENDA, addition.apply(STANDARD));
    Imported again = ICalendar.read(calendar);

    assertThat(calendar).isNotEqualTo(ICalendar.write(AGENDA));
    assertThat(again.problems()).isEmpty();
    assertThat(again.agenda()).isEqualTo(AGENDA);
    assertThat(Biweekly.events(calendar))
        .extracting(Biweekly.Event::start)
        .isEqualTo(Biweekly.events(ICalendar.write(AGENDA)).stream()
            .map(Biweekly.Event::start)
            .toList());
  }

  @Test
  void allAtOnceIsReadAsTheSameAgendaAndPublishedInTheSameBytes() {
    CalendarOptions all = STANDARD;
    for (UnaryOperator<CalendarOptions> addition : additions()) {
      all = addition.apply(all);
    }
    String calendar = ICalendar.write(AGENDA, all);

    assertThat(ICalendar.read(calendar).problems()).isEmpty();
    assertThat(ICalendar.read(calendar).agenda()).isEqualTo(AGENDA);
    assertThat(ICalendar.publish(AGENDA, calendar, all)).isEqualTo(calendar);
  }

  @Test
  void blocksAndBreaksCanBeLeftOut() {
    assertThat(Biweekly.events(written(STANDARD.withoutBlocks())))
        .extracting(Biweekly.Event::uid)
        .containsExactly("talk@c@example.org", "coffee@c@example.org");
    assertThat(Biweekly.events(written(STANDARD.withoutBreaks())))
        .extracting(Biweekly.Event::uid)
        .containsExactly("block@c@example.org", "talk@c@example.org");
    Session.Id talk = Session.Id.of("talk");
    assertThat(ICalendar.read(written(STANDARD.withoutBlocks())).agenda().timeOf(talk))
        .isEqualTo(AGENDA.timeOf(talk));
  }

  @Test
  void theMomentOfTheRevisionIsTheStamp() {
    CalendarOptions options = STANDARD.revisedAt(Instant.parse("2024-11-18T17:30:00Z"));

    assertThat(event(options, "talk").getDateTimeStamp().getValue().toInstant())
        .isEqualTo(Instant.parse("2024-11-18T17:30:00Z"));
  }

  @Test
  void alarmsRingForWhatTakesPlaceAndIsNoBreak() {
    CalendarOptions options =
        STANDARD.withAlarm(Duration.ofMinutes(10)).withAlarm(Duration.ofDays(1));

    assertThat(event(options, "talk").getAlarms())
        .extracting(alarm -> alarm.getTrigger().getDuration().toMillis() / 60_000)
        .containsExactly(-10L, -1440L);
    assertThat(event(options, "coffee").getAlarms()).isEmpty();
    Agenda cancelled =
        AGENDA.withSession(talk().toBuilder().status(Session.Status.CANCELLED).build());
    assertThat(ICalendar.write(cancelled, options).split("BEGIN:VALARM", -1)).hasSize(3);
  }

  @Test
  void theIntervalOfRefreshIsToldInBothForms() {
    assertThat(written(STANDARD.refreshedEvery(Duration.ofMinutes(90))))
        .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H30M\r\n", "X-PUBLISHED-TTL:PT1H30M\r\n");
    assertThat(written(STANDARD.publishedAt(URI.create("https://example.org/c.ics"))))
        .contains("SOURCE;VALUE=URI:https://example.org/c.ics\r\n");
  }

  @Test
  void aMethodBringsAnOrganizer() {
    assertThat(written(STANDARD.withMethod())).contains("METHOD:PUBLISH\r\n");
    assertThat(event(STANDARD.withMethod(), "talk").getOrganizer().getEmail())
        .isEqualTo("c@example.org");
    String unknown = ICalendar.write(
        Samples.single("UTC", "2024-11-19T09:00", Duration.ofHours(1)), STANDARD.withMethod());
    assertThat(unknown.replace("\r\n ", ""))
        .contains("ORGANIZER;CN=Conference;DERIVED=TRUE:invalid:nomail");
  }

  @Test
  void durationsHaveMinutesBetweenHoursAndSeconds() {
    assertThat(written(STANDARD.refreshedEvery(Duration.ofSeconds(3_601))))
        .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H0M1S\r\n", "X-PUBLISHED-TTL:PT1H0M1S\r\n");
    assertThat(written(STANDARD.withAlarm(Duration.ofSeconds(7_205))))
        .contains("TRIGGER:-PT2H0M5S\r\n");
  }

  @Test
  void whatCannotBeAskedForIsRefused() {
    List<Runnable> refused = List.of(
        () -> STANDARD.inLanguage("not a tag"),
        () -> STANDARD.withRoleName("chair", " "),
        () -> STANDARD.withAlarm(Duration.ofMinutes(-1)),
        () -> STANDARD.withAlarm(Duration.ofMillis(1)),
        () -> STANDARD.refreshedEvery(Duration.ZERO),
        () -> STANDARD.refreshedEvery(Duration.ofSeconds(-1)),
        () -> STANDARD.refreshedEvery(Duration.ofNanos(1)),
        () -> STANDARD.publishedAt(URI.create("c.ics")));

    assertThat(refused)
        .allSatisfy(call -> assertThatIllegalArgumentException().isThrownBy(call::run));
  }
}
