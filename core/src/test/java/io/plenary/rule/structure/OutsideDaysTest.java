package io.plenary.rule.structure;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class OutsideDaysTest {

  private static final LocalDate TUESDAY = LocalDate.of(2024, 11, 19);
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 11, 20);

  private final Rule rule = new OutsideDays();

  private static Conference onTuesdayAndWednesday() {
    return Conference.withTwoRooms().saying(agenda -> agenda.firstDay(TUESDAY).lastDay(WEDNESDAY));
  }

  @Test
  void whatIsBeforeTheFirstAndAfterTheLastDayIsFound() {
    assertThat(onTuesdayAndWednesday()
            .at("2024-11-18T23:30", "room-1", talk("early"))
            .at("2024-11-21T00:00", "room-1", talk("late"))
            .sentences(rule))
        .containsExactly(
            "“Early”, Monday 18 November 23:30 – Tuesday 19 November 00:30, is before the first day"
                + " of the conference, Tuesday 19 November.",
            "“Late”, Thursday 21 November 00:00–01:00, is after the last day of the conference,"
                + " Wednesday 20 November.");
  }

  @Test
  void theFirstAndTheLastDayAreWithin() {
    assertThat(onTuesdayAndWednesday()
            .at("2024-11-19T00:00", "room-1", talk("first"))
            .at("2024-11-20T23:30", "room-1", talk("last"))
            .session(talk("unplaced"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void theNightAfterTheLastDayBelongsToItWhereDaysBeginLater() {
    assertThat(onTuesdayAndWednesday()
            .saying(agenda -> agenda.dayStart(LocalTime.of(4, 0)))
            .at("2024-11-21T03:59", "room-1", talk("dance"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aBoundThatIsNotDeclaredIsNotKept() {
    assertThat(Conference.withTwoRooms()
            .saying(agenda -> agenda.firstDay(TUESDAY))
            .at("2024-11-18T09:00", "room-1", talk("early"))
            .at("2024-12-24T09:00", "room-1", talk("late"))
            .check(rule))
        .hasSize(1);
    assertThat(Conference.withTwoRooms()
            .saying(agenda -> agenda.lastDay(TUESDAY))
            .at("2024-11-18T09:00", "room-1", talk("early"))
            .at("2024-12-24T09:00", "room-1", talk("late"))
            .sentences(rule))
        .singleElement()
        .asString()
        .startsWith("“Late”");
    assertThat(Conference.withTwoRooms()
            .at("2024-12-24T09:00", "room-1", talk("late"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void whatIsSaidOfABlockIsNotSaidOfItsPartsAgain() {
    assertThat(onTuesdayAndWednesday()
            .at("2024-11-18T09:00", "room-1", block("sector", 2))
            .inBlock(0, talk("first").partOf("sector"))
            .at("2024-11-20T09:00", "room-2", block("later", 2))
            .at("2024-11-21T09:00", "", talk("stray").partOf("later"))
            .session(block("open", 2))
            .at("2024-11-21T09:00", "", talk("lost").partOf("open"))
            .check(rule))
        .extracting(finding -> finding.subjects().get(0))
        .containsExactly(Session.Id.of("sector"), Session.Id.of("stray"), Session.Id.of("lost"));
  }
}
