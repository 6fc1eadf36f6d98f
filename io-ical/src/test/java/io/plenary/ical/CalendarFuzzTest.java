package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.InvalidAgendaException;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.format.Limits;
import io.plenary.format.Problem;
import io.plenary.format.ReadOptions;
import io.plenary.format.UnreadableAgendaException;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a calendar holds, it gives an agenda or a reason; whatever an agenda holds, it gives a calendar.
 * A build tries the calendars below and what was found before; {@code docs/testing.md} has the command that
 * looks for more.
 */
class CalendarFuzzTest {

  private static final String TEN_MINUTES = "10m";
  private static final ReadOptions OPTIONS =
      ReadOptions.standard().withLimits(Limits.standard().withBytes(100_000));

  static Stream<byte[]> calendars() {
    String recurring = Calendars.with(
        "DTSTART;TZID=W. Europe Standard Time:20241018T090000",
        "RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=3",
        "EXDATE;VALUE=DATE:20241129",
        "RDATE;VALUE=PERIOD:20241102T080000Z/PT1H",
        "ATTENDEE;CN=\"Ann; B\":invalid:nomail");
    return Stream.of(
            ICalendar.write(Samples.small()),
            ICalendar.write(OptionSamples.agenda().build(), WrittenCalendars.ALL),
            recurring)
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Agenda> agenda(byte[] calendar) {
    try {
      return Optional.of(ICalendar.read(calendar, OPTIONS).agenda());
    } catch (UnreadableAgendaException e) {
      assertThat(e.problems())
          .extracting(Problem::code)
          .isNotEmpty()
          .doesNotContain("agenda-unsound");
      return Optional.empty();
    }
  }

  @MethodSource("calendars")
  @FuzzTest(maxDuration = TEN_MINUTES)
  void read(byte[] calendar) {
    agenda(calendar).ifPresent(agenda -> assertThat(agenda.sessions()).isNotNull());
  }

  @MethodSource("calendars")
  @FuzzTest(maxDuration = TEN_MINUTES)
  void readThenUseEverything(byte[] calendar) {
    agenda(calendar).ifPresent(agenda -> {
      String written = ICalendar.write(agenda);
      assertThat(ICalendar.read(written).agenda()).isEqualTo(Projection.of(agenda));
      String published = ICalendar.publish(agenda, written);
      assertThat(ICalendar.publish(agenda, published)).isEqualTo(published);
      ICalendar.write(agenda, WrittenCalendars.ALL);
      agenda
          .rooms()
          .forEach(room -> ICalendar.write(
              agenda, CalendarOptions.standard().inRoom(room.id().value())));
      agenda
          .people()
          .forEach(person -> ICalendar.write(
              agenda, CalendarOptions.standard().ofPerson(person.id().value())));
      agenda
          .days()
          .forEach(day -> ICalendar.write(agenda, CalendarOptions.standard().onDay(day)));
    });
  }

  @FuzzTest(maxDuration = TEN_MINUTES)
  void writeThenRead(FuzzedDataProvider data) {
    Optional<Agenda> agenda = agenda(data);
    agenda.ifPresent(given -> {
      String calendar = ICalendar.write(given, WrittenCalendars.ALL);
      assertThat(ICalendar.read(calendar).agenda()).isEqualTo(Projection.of(given));
      assertThat(Validator.faults(calendar)).isEmpty();
      assertThat(Outline.byIcal4j(calendar)).doesNotContain("VEVENT/X-INJECTED");
    });
  }

  /** An agenda with texts of all sorts; none if they make no sound one. */
  private static Optional<Agenda> agenda(FuzzedDataProvider data) {
    String room = text(data);
    String track = text(data);
    String person = text(data);
    String session = text(data);
    AgendaBuilder agenda = Samples.in("Europe/Paris")
        .description(text(data))
        .addRoom(Room.builder()
            .id(room)
            .name(Text.of(text(data)))
            .virtualLink(Link.to(text(data), text(data)))
            .build())
        .addTrack(Track.builder().id(track).name(text(data)).build())
        .addPerson(Person.builder().id(person).name(text(data)).build())
        .addSession(Session.builder()
            .id(session)
            .title(text(data))
            .subtitle(text(data))
            .duration(Duration.ofMinutes(data.consumeInt(0, 3_000)))
            .addTrack(track)
            .addParticipation(person, Role.SPEAKER)
            .addAbstractParagraph(text(data))
            .addLink(Link.to(text(data), text(data)))
            .build());
    try {
      return Optional.of(agenda.place(session, room, "2024-11-19T09:00").build());
    } catch (InvalidAgendaException e) {
      return Optional.empty();
    }
  }

  private static String text(FuzzedDataProvider data) {
    return data.consumeString(20);
  }
}
