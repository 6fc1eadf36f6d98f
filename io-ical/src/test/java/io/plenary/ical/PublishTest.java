package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.component.VEvent;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.format.UnreadableAgendaException;
import io.plenary.value.Extension;
import io.plenary.value.Version;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What subscribers are told of a change. */
class PublishTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 11, 1);

  /** Two talks, as the agenda was on a day. */
  private static Agenda agenda(int revision) {
    return Samples.empty()
        .version(Version.of("r" + revision, FIRST_DAY.plusDays(revision)))
        .addSession(Samples.session("a"))
        .addSession(Samples.session("b"))
        .place("a", List.of(), "2024-11-19T09:00")
        .place("b", List.of(), "2024-11-19T10:00")
        .build();
  }

  private static Agenda moved(Agenda agenda, String session, String start) {
    return agenda.toBuilder().place(session, List.of(), start).build();
  }

  private static VEvent event(String calendar, String session) {
    return Biweekly.read(calendar).getEvents().stream()
        .filter(event -> event.getUid().getValue().startsWith(session + "@"))
        .findFirst()
        .orElseThrow();
  }

  private static int sequence(String calendar, String session) {
    return Optional.ofNullable(event(calendar, session).getSequence())
        .map(sequence -> sequence.getValue())
        .orElse(0);
  }

  private static String modified(String calendar, String session) {
    return calendar
        .lines()
        .dropWhile(line -> !line.startsWith("UID:" + session + "@"))
        .filter(line -> line.startsWith("LAST-MODIFIED:"))
        .findFirst()
        .orElse("");
  }

  @Test
  void whatIsTheSameIsPublishedInTheSameBytes() {
    String first = ICalendar.write(agenda(0));
    String second = ICalendar.publish(moved(agenda(1), "a", "2024-11-19T14:00"), first);

    assertThat(ICalendar.publish(agenda(0), first)).isEqualTo(first);
    assertThat(ICalendar.publish(moved(agenda(1), "a", "2024-11-19T14:00"), first))
        .isEqualTo(second);
    assertThat(ICalendar.publish(moved(agenda(1), "a", "2024-11-19T14:00"), second))
        .isEqualTo(second);
  }

  @Test
  void anEventThatMovedIsTheNextRevisionOfTheSameEvent() {
    String first = ICalendar.write(agenda(0));
    String second = ICalendar.publish(moved(agenda(1), "a", "2024-11-19T14:00"), first);
    String third = ICalendar.publish(moved(agenda(2), "a", "2024-11-19T15:00"), second);

    assertThat(event(third, "a").getUid()).isEqualTo(event(first, "a").getUid());
    assertThat(sequence(first, "a")).isZero();
    assertThat(sequence(second, "a")).isEqualTo(1);
    assertThat(sequence(third, "a")).isEqualTo(2);
    assertThat(modified(third, "a")).isEqualTo("LAST-MODIFIED:20241103T000000Z");
    assertThat(third).contains("DTSTAMP:20241103T000000Z");
  }

  @Test
  void anEventThatDidNotChangeIsLeftAlone() {
    String first = ICalendar.write(agenda(0));
    String second = ICalendar.publish(moved(agenda(1), "a", "2024-11-19T14:00"), first);

    assertThat(sequence(second, "b")).isZero();
    assertThat(modified(second, "b")).isEmpty();
    assertThat(event(second, "b")).isEqualTo(event(first, "b"));
  }

  @Test
  void aChangeOfAnyTextIsARevision() {
    String first = ICalendar.write(agenda(0));
    Agenda renamed = agenda(1)
        .withSession(Samples.session("a")
            .withTitle(io.plenary.value.Text.of(
                "A new title, long enough to be folded on more than one line, yes")));
    String second = ICalendar.publish(renamed, first);

    assertThat(sequence(second, "a")).isEqualTo(1);
    assertThat(ICalendar.publish(renamed, second)).isEqualTo(second);
  }

  @Test
  void aWithdrawnSessionStaysForOneCycleAsCancelled() {
    String first = ICalendar.write(agenda(0));
    Agenda without = agenda(1).withoutSession(Session.Id.of("a"));
    String second = ICalendar.publish(without, first);
    String third = ICalendar.publish(without, second);

    VEvent cancelled = event(second, "a");
    assertThat(cancelled.getStatus().isCancelled()).isTrue();
    assertThat(sequence(second, "a")).isEqualTo(1);
    assertThat(cancelled.getSummary().getValue()).isEqualTo("Session a");
    assertThat(cancelled.getDateStart().getValue())
        .isEqualTo(event(first, "a").getDateStart().getValue());
    assertThat(Biweekly.read(third).getEvents()).hasSize(1);
    assertThat(ICalendar.publish(without, third)).isEqualTo(third);
  }

  @Test
  void aSessionWithoutATimeIsWithdrawn() {
    String second = ICalendar.publish(
        agenda(1).withoutPlacement(Session.Id.of("a")), ICalendar.write(agenda(0)));

    assertThat(event(second, "a").getStatus().isCancelled()).isTrue();
  }

  @Test
  void aWithdrawnEventIsNoSessionToThoseWhoReadTheCalendar() {
    Agenda without = agenda(1).withoutSession(Session.Id.of("a"));
    String calendar = ICalendar.publish(without, ICalendar.write(agenda(0)));

    assertThat(ICalendar.read(calendar).problems()).isEmpty();
    assertThat(ICalendar.read(calendar).agenda()).isEqualTo(without);
  }

  @Test
  void aSessionThatComesBackIsNewerThanItsWithdrawal() {
    Agenda without = agenda(1).withoutSession(Session.Id.of("a"));
    String second = ICalendar.publish(without, ICalendar.write(agenda(0)));
    String third = ICalendar.publish(without, second);

    assertThat(sequence(ICalendar.publish(agenda(2), second), "a")).isEqualTo(2);
    String back = ICalendar.publish(agenda(3), third);
    assertThat(sequence(back, "a")).isEqualTo(2);
    assertThat(back).doesNotContain("X-PLENARY-WITHDRAWN");
  }

  @Test
  void aSessionThatIsCancelledOnTheProgrammeStaysThere() {
    Agenda cancelled = agenda(1)
        .withSession(
            Samples.session("a").toBuilder().status(Session.Status.CANCELLED).build());
    String second = ICalendar.publish(cancelled, ICalendar.write(agenda(0)));

    assertThat(event(second, "a").getStatus().isCancelled()).isTrue();
    assertThat(sequence(second, "a")).isEqualTo(1);
    assertThat(ICalendar.publish(cancelled, second)).isEqualTo(second);
  }

  @Test
  void aSessionKeepsItsUidWhenTheAgendaIsCalledOtherwise() {
    String first = ICalendar.write(agenda(0));
    String second = ICalendar.publish(agenda(1).toBuilder().id("renamed").build(), first);

    assertThat(event(second, "a").getUid()).isEqualTo(event(first, "a").getUid());
    assertThat(Biweekly.read(second).getEvents()).hasSize(2);
  }

  @Test
  void aRevisionIsNeverOlderThanTheOneBefore() {
    String later = ICalendar.write(agenda(9));
    String earlier = ICalendar.publish(moved(agenda(1), "a", "2024-11-19T14:00"), later);

    assertThat(modified(earlier, "a")).isEqualTo("LAST-MODIFIED:20241110T000000Z");
    assertThat(sequence(earlier, "a")).isEqualTo(1);
  }

  @Test
  void theRevisionThatASessionWasReadWithCounts() {
    String other = Calendars.calendar(Calendars.event(
        "x", "DTSTART:20241119T080000Z", "SEQUENCE:7", "LAST-MODIFIED:20240601T000000Z"));
    Agenda read = ICalendar.read(other).agenda();

    String first = ICalendar.publish(read, other);
    assertThat(first).contains("SEQUENCE:8");
    Agenda again = ICalendar.read(first).agenda();
    assertThat(ICalendar.publish(again, first)).isEqualTo(first);
    Session session = again.session("x").orElseThrow();
    Agenda moved =
        again.toBuilder().place("x", List.of(), "2024-11-19T14:00+01:00").build();
    assertThat(ICalendar.publish(moved, first)).contains("SEQUENCE:9").doesNotContain("SEQUENCE:8");
    assertThat(session.extensions())
        .contains(new Extension("icalendar", "SEQUENCE", "text/calendar", "SEQUENCE:8"));
  }

  @Test
  void whatWasPublishedByOthersIsWithdrawnToo() {
    String other = Calendars.calendar(
        Calendars.event("day", "DTSTART;VALUE=DATE:20241119"),
        Calendars.event("odd", "DTSTART;TZID=Nowhere:20241119T080000", "DURATION:PT1H"),
        Calendars.event("ny", "DTSTART;TZID=America/New_York:20241119T080000"));
    String published = ICalendar.publish(agenda(0), other);

    assertThat(published)
        .contains("UID:day\r\n", "DTSTART;VALUE=DATE:20241119", "DTSTART:20241119T080000\r\n")
        .contains("TZID:America/New_York", "DTSTART;TZID=America/New_York:20241119T080000");
    assertThat(Biweekly.read(published).getEvents().stream()
            .filter(event -> event.getStatus().isCancelled()))
        .hasSize(3);
    assertThat(ICalendar.read(published).problems()).isEmpty();
  }

  @Test
  void aPersonsCalendarIsRevisedByItself() {
    CalendarOptions onlyA = CalendarOptions.standard().of("a");
    String first = ICalendar.write(agenda(0), onlyA);
    ByteArrayOutputStream second = new ByteArrayOutputStream();

    assertThat(ICalendar.publish(
            moved(agenda(1), "a", "2024-11-19T14:00"),
            first.getBytes(StandardCharsets.UTF_8),
            second,
            onlyA))
        .isEmpty();

    String calendar = second.toString(StandardCharsets.UTF_8);
    assertThat(sequence(calendar, "a")).isEqualTo(1);
    assertThat(Biweekly.read(calendar).getEvents()).hasSize(1);
  }

  @Test
  void whatIsNoCalendarWasNotPublished() {
    assertThatThrownBy(() -> ICalendar.publish(agenda(0), "nothing"))
        .isInstanceOf(UnreadableAgendaException.class);
  }

  @Test
  void oddRevisionsInThePublishedCalendarDoNoHarm() {
    String first = ICalendar.write(agenda(0))
        .replace("DTSTAMP:20241101T000000Z", "DTSTAMP:yesterday\r\nSEQUENCE:-99999999999");
    String max = ICalendar.write(agenda(0))
        .replace("DTSTAMP:20241101T000000Z", "DTSTAMP:20241101T000000Z\r\nSEQUENCE:2147483647");

    assertThat(sequence(ICalendar.publish(agenda(1), first), "a")).isEqualTo(1);
    assertThat(sequence(ICalendar.publish(moved(agenda(1), "a", "2024-11-19T14:00"), max), "a"))
        .isEqualTo(Integer.MAX_VALUE);
    ZonedDateTime start = agenda(0).timeOf(Session.Id.of("a")).orElseThrow().start();
    assertThat(event(ICalendar.publish(agenda(1), first), "a").getDateStart().getValue())
        .isEqualTo(java.util.Date.from(start.toInstant()));
  }

  /** Found by fuzzing: what is written on its own repeats what was read, what is published does not. */
  @Test
  void aLastModificationThatIsNoMomentIsNotPublished() {
    Agenda agenda = ICalendar.read(Calendars.starting("LAST-MODIFIED;FIELD=description-head:1"))
        .agenda();
    String written = ICalendar.write(agenda);

    String published = ICalendar.publish(agenda, written);

    assertThat(written).contains("LAST-MODIFIED;FIELD=description-head:1");
    assertThat(published).doesNotContain("LAST-MODIFIED");
    assertThat(ICalendar.publish(agenda, published)).isEqualTo(published);
  }
}
