package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaLookupTest {

  private static final LocalDate TUESDAY = LocalDate.of(2024, 11, 19);

  /** A sector of which the parts are given in the wrong order, a lunch, and a talk without a place. */
  private static Agenda agenda() {
    return Sample.withRooms()
        .addTrack(Sample.track("drugs").build())
        .addPerson(Sample.person("ann").build())
        .addSession(Sample.talk("late").partOf("sector").build())
        .addSession(Sample.talk("floating").build())
        .addSession(Sample.talk("lunch").kind(SessionKind.MEAL).build())
        .addSession(Sample.talk("early")
            .partOf("sector")
            .addParticipation("ann", Role.SPEAKER)
            .build())
        .addSession(Session.builder()
            .id("sector")
            .title("Sector")
            .addParticipation("ann", Role.MODERATOR)
            .addParticipation("ann", Role.CHAIR)
            .build())
        .place("lunch", List.of(), "2024-11-19T12:00")
        .place("sector", "room-1", "2024-11-19T09:00")
        .place("early", Duration.ZERO)
        .place("late", Duration.ofMinutes(90))
        .build();
  }

  private static ZonedDateTime at(String time) {
    return TUESDAY.atTime(LocalTime.parse(time)).atZone(Sample.PARIS);
  }

  @Test
  void whatIsNotOnTheAgendaIsNotFound() {
    Agenda agenda = agenda();

    assertThat(agenda.session("dinner")).isEmpty();
    assertThat(agenda.room("cellar")).isEmpty();
    assertThat(agenda.person("bob")).isEmpty();
    assertThat(agenda.track("arms")).isEmpty();
    assertThat(agenda.timeOf(Sample.id("dinner"))).isEmpty();
    assertThat(agenda.roomsOf(Sample.id("dinner"))).isEmpty();
    assertThat(agenda.zoneOf(Sample.id("dinner"))).isEqualTo(Sample.PARIS);
    assertThat(agenda.partsOf(Sample.id("dinner"))).isEmpty();
    assertThat(agenda.blocksOf(Sample.id("dinner"))).isEmpty();
    assertThat(agenda.sessionsIn(Room.Id.of("cellar"))).isEmpty();
    assertThat(agenda.sessionsOf(Person.Id.of("bob"))).isEmpty();
    assertThat(agenda.sessionsOn(TUESDAY.plusDays(1))).isEmpty();
    assertThat(agenda.sessionsAt(at("23:00"))).isEmpty();
  }

  @Test
  void sessionsComeInOrderOfTimeAndUnplacedOnesLast() {
    Agenda agenda = agenda();

    assertThat(Sample.ids(agenda.topSessions())).containsExactly("sector", "lunch", "floating");
    assertThat(Sample.ids(agenda.partsOf(Sample.id("sector")))).containsExactly("early", "late");
    assertThat(Sample.ids(agenda.sessionsOn(TUESDAY)))
        .containsExactly("early", "sector", "late", "lunch");
  }

  @Test
  void someoneWithTwoRolesIsInASessionOnce() {
    assertThat(Sample.ids(agenda().sessionsOf(Person.Id.of("ann"))))
        .containsExactly("early", "sector");
  }

  @Test
  void aBlockOfUnknownDurationLastsToTheEndOfItsLastPart() {
    Agenda agenda = agenda();

    assertThat(agenda.timeOf(Sample.id("sector")).orElseThrow().end()).isEqualTo(at("11:30"));
    assertThat(Sample.ids(agenda.sessionsAt(at("10:15")))).containsExactly("sector");
    assertThat(Sample.ids(agenda.sessionsAt(at("10:30")))).containsExactly("sector", "late");
    assertThat(agenda.sessionsAt(at("11:30"))).isEmpty();
  }

  @Test
  void aSessionOfUnknownDurationWithoutPartsIsHeldAtNoMoment() {
    Agenda agenda = Sample.withRooms()
        .addSession(Session.builder().id("talk").title("Talk").build())
        .place("talk", "room-1", "2024-11-19T09:00")
        .build();

    assertThat(agenda.timeOf(Sample.id("talk")).orElseThrow().isEmpty()).isTrue();
    assertThat(agenda.sessionsAt(at("09:00"))).isEmpty();
    assertThat(Sample.ids(agenda.sessionsIn(Room.Id.of("room-1")))).containsExactly("talk");
  }

  @Test
  void partsAreHeldWhereTheirBlockIsUnlessTheyDeclareARoom() {
    Agenda agenda = agenda()
        .withPlacement(
            Sample.id("late"), Placement.inBlock(Duration.ofMinutes(90), Room.Id.of("room-2")));

    assertThat(agenda.roomsOf(Sample.id("early")))
        .containsExactly(agenda.room("room-1").orElseThrow());
    assertThat(agenda.roomsOf(Sample.id("late")))
        .containsExactly(agenda.room("room-2").orElseThrow());
    assertThat(Sample.ids(agenda.sessionsIn(Room.Id.of("room-1"))))
        .containsExactly("early", "sector");
  }

  @Test
  void aPartOfABlockWithoutATimeHasNoneEither() {
    Agenda agenda = agenda().withoutPlacement(Sample.id("sector"));

    assertThat(agenda.timeOf(Sample.id("early"))).isEmpty();
    assertThat(agenda.sessionsOn(TUESDAY)).hasSize(1);
  }

  @Test
  void declaredDaysAreDaysWhetherOrNotAnythingIsHeld() {
    assertThat(agenda().days()).containsExactly(TUESDAY);
    assertThat(agenda().withFirstDay(TUESDAY.minusDays(2)).days())
        .containsExactly(TUESDAY.minusDays(2), TUESDAY);
    assertThat(agenda()
            .withFirstDay(TUESDAY.plusDays(1))
            .withLastDay(TUESDAY.plusDays(3))
            .days())
        .containsExactly(TUESDAY, TUESDAY.plusDays(1), TUESDAY.plusDays(2), TUESDAY.plusDays(3));
    assertThat(Sample.empty().build().days()).isEmpty();
  }

  @Test
  void listsThatAreGivenOutCannotBeChanged() {
    Agenda agenda = agenda();
    List<List<Session>> lists = List.of(
        agenda.topSessions(),
        agenda.partsOf(Sample.id("sector")),
        agenda.blocksOf(Sample.id("early")),
        agenda.sessionsOn(TUESDAY),
        agenda.sessionsAt(at("10:30")),
        agenda.sessionsIn(Room.Id.of("room-1")),
        agenda.sessionsOf(Person.Id.of("ann")));

    for (List<Session> list : lists) {
      assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
    }
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> agenda.days().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> agenda.roomsOf(Sample.id("sector")).clear());
  }

  @Test
  void theIndexIsMadeOnce() {
    Agenda agenda = agenda();

    assertThat(agenda.index()).isSameAs(agenda.index());
  }
}
