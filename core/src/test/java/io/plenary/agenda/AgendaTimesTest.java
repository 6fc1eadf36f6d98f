package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.time.TimeRange;
import io.plenary.time.WallClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The times that programs get wrong. */
class AgendaTimesTest {

  private static String timeOf(Agenda agenda, String session) {
    return agenda.timeOf(Sample.id(session)).orElseThrow().toString();
  }

  private static AgendaBuilder placed(String session, String start, Duration duration) {
    return Sample.withRooms()
        .addSession(Sample.talk(session).duration(duration).build())
        .place(session, "room-1", start);
  }

  @Test
  void dstGapASessionOverItEndsLaterOnTheClock() {
    Agenda agenda = placed("party", "2024-03-31T01:30", Duration.ofHours(1)).build();

    assertThat(timeOf(agenda, "party")).isEqualTo("2024-03-31T01:30+01:00/2024-03-31T03:30+02:00");
  }

  @Test
  void dstOverlapASessionIsPlacedByItsOffset() {
    Agenda first =
        placed("party", "2024-10-27T02:30+02:00", Duration.ofMinutes(30)).build();
    Agenda second =
        placed("party", "2024-10-27T02:30+01:00", Duration.ofMinutes(30)).build();

    assertThat(timeOf(first, "party")).isEqualTo("2024-10-27T02:30+02:00/2024-10-27T02:00+01:00");
    assertThat(timeOf(second, "party")).isEqualTo("2024-10-27T02:30+01:00/2024-10-27T03:00+01:00");
    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void offsetsOfPartsAreElapsedTimeOverAChangeOfClocks() {
    Agenda spring = placed("night", "2024-03-30T22:00", Duration.ofHours(8))
        .addSession(Sample.talk("talk").partOf("night").build())
        .place("talk", Duration.ofHours(5))
        .build();

    assertThat(timeOf(spring, "talk")).isEqualTo("2024-03-31T04:00+02:00/2024-03-31T05:00+02:00");
    assertThat(timeOf(spring, "night")).isEqualTo("2024-03-30T22:00+01:00/2024-03-31T07:00+02:00");
  }

  @Test
  void offsetsLeadIntoTheHourThatIsThereTwice() {
    Agenda autumn = placed("night", "2024-10-26T22:00", Duration.ofHours(8))
        .addSession(Sample.talk("first").partOf("night").build())
        .addSession(Sample.talk("second").partOf("night").build())
        .place("first", Duration.ofHours(4))
        .place("second", Duration.ofHours(5))
        .build();

    assertThat(timeOf(autumn, "first")).isEqualTo("2024-10-27T02:00+02:00/2024-10-27T02:00+01:00");
    assertThat(timeOf(autumn, "second")).isEqualTo("2024-10-27T02:00+01:00/2024-10-27T03:00+01:00");
  }

  @Test
  void movingABlockMovesItsPartsAndTheirParts() {
    Agenda agenda = placed("day", "2024-11-19T09:00", Duration.ofHours(8))
        .addSession(Session.builder().id("sector").title("Sector").partOf("day").build())
        .addSession(Sample.talk("talk").partOf("sector").build())
        .place("sector", Duration.ofHours(1))
        .place("talk", Duration.ofMinutes(30))
        .build();

    assertThat(timeOf(agenda, "talk")).isEqualTo("2024-11-19T10:30+01:00/2024-11-19T11:30+01:00");
    assertThat(timeOf(agenda, "sector")).isEqualTo("2024-11-19T10:00+01:00/2024-11-19T11:30+01:00");

    Agenda moved = agenda.withPlacement(
        Sample.id("day"),
        Placement.at(WallClock.parse("2024-11-20T14:00", Sample.PARIS), Room.Id.of("room-2")));

    assertThat(timeOf(moved, "talk")).isEqualTo("2024-11-20T15:30+01:00/2024-11-20T16:30+01:00");
    assertThat(moved.roomsOf(Sample.id("talk")))
        .extracting(Room::id)
        .containsExactly(Room.Id.of("room-2"));
  }

  @Test
  void acrossMidnightASessionBelongsToTheDayOnWhichItStarts() {
    Agenda agenda = placed("concert", "2024-11-19T23:00", Duration.ofHours(2)).build();

    assertThat(agenda.days()).containsExactly(LocalDate.of(2024, 11, 19));
    assertThat(agenda.sessionsAt(WallClock.parse("2024-11-20T00:30", Sample.PARIS)))
        .hasSize(1);
    assertThat(timeOf(agenda, "concert"))
        .isEqualTo("2024-11-19T23:00+01:00/2024-11-20T01:00+01:00");
  }

  @Test
  void conferenceDayFromFourToFourCountsTheNightToTheDayBefore() {
    Agenda agenda = placed("night", "2024-11-20T01:30", Duration.ofHours(1))
        .addSession(Sample.talk("morning").build())
        .place("morning", "room-1", "2024-11-20T04:00")
        .dayStart(LocalTime.of(4, 0))
        .build();

    assertThat(Sample.ids(agenda.sessionsOn(LocalDate.of(2024, 11, 19)))).containsExactly("night");
    assertThat(Sample.ids(agenda.sessionsOn(LocalDate.of(2024, 11, 20))))
        .containsExactly("morning");
    assertThat(agenda.withDayStart(LocalTime.MIDNIGHT).days())
        .containsExactly(LocalDate.of(2024, 11, 20));
  }

  @Test
  void twoRoomsInTwoZonesAreComparedByInstant() {
    Agenda agenda = placed("paris", "2024-11-19T09:00", Duration.ofHours(1))
        .addSession(Sample.talk("tokyo").build())
        .place("tokyo", "tokyo", "2024-11-19T17:00")
        .build();
    TimeRange paris = agenda.timeOf(Sample.id("paris")).orElseThrow();
    TimeRange tokyo = agenda.timeOf(Sample.id("tokyo")).orElseThrow();

    assertThat(tokyo).hasToString("2024-11-19T17:00+09:00/2024-11-19T18:00+09:00");
    assertThat(agenda.zoneOf(Sample.id("tokyo"))).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(paris.encloses(tokyo) && tokyo.encloses(paris)).isTrue();
    assertThat(Sample.ids(agenda.sessionsAt(paris.start()))).containsExactly("paris", "tokyo");
    assertThat(agenda.days()).containsExactly(LocalDate.of(2024, 11, 19));
  }

  @Test
  void daysAreCountedInTheZoneOfTheAgendaWhereverARoomIs() {
    Agenda agenda = Sample.withRooms()
        .addSession(Sample.talk("early").build())
        .place("early", "tokyo", "2024-11-20T07:00")
        .build();

    assertThat(agenda.days()).containsExactly(LocalDate.of(2024, 11, 19));
  }

  @Test
  void aPartInAnotherZoneThanItsBlockIsShownByItsOwnClocks() {
    AgendaBuilder builder = Sample.withRooms()
        .addSession(Sample.talk("block").duration(Duration.ofHours(4)).build())
        .addSession(Sample.talk("here").partOf("block").build())
        .addSession(Sample.talk("there").partOf("block").build())
        .place("block", "tokyo", "2024-11-19T17:00")
        .place(Sample.id("here"), Placement.inBlock(Duration.ofHours(1), Room.Id.of("room-1")))
        .place("there", Duration.ofHours(2));

    assertThat(timeOf(builder.build(), "here"))
        .isEqualTo("2024-11-19T10:00+01:00/2024-11-19T11:00+01:00");
    assertThat(timeOf(builder.build(), "there"))
        .isEqualTo("2024-11-19T19:00+09:00/2024-11-19T20:00+09:00");
  }

  @Test
  void leapDayHoldsSessions() {
    Agenda agenda = placed("talk", "2024-02-29T23:30", Duration.ofHours(1)).build();

    assertThat(agenda.days()).containsExactly(LocalDate.of(2024, 2, 29));
    assertThat(timeOf(agenda, "talk")).isEqualTo("2024-02-29T23:30+01:00/2024-03-01T00:30+01:00");
  }

  @Test
  void touchingPairIsNeverHeldAtOneMoment() {
    Agenda agenda = placed("first", "2024-11-19T09:00", Duration.ofMinutes(20))
        .addSession(Sample.talk("next").build())
        .place("next", "room-1", "2024-11-19T09:20")
        .build();

    assertThat(Sample.ids(agenda.sessionsAt(WallClock.parse("2024-11-19T09:20", Sample.PARIS))))
        .containsExactly("next");
    assertThat(Sample.ids(agenda.sessionsAt(WallClock.parse("2024-11-19T09:19:59", Sample.PARIS))))
        .containsExactly("first");
  }

  @Test
  void istanbulHasOneOffsetAllYearSince2016() {
    Agenda agenda = placed("winter", "2024-01-15T12:00", Duration.ofHours(1))
        .zone("Europe/Istanbul")
        .addSession(Sample.talk("summer").build())
        .addSession(Sample.talk("before").build())
        .place("summer", List.of(), "2024-07-15T12:00")
        .place("before", List.of(), "2015-12-15T12:00")
        .build();

    assertThat(timeOf(agenda, "winter")).startsWith("2024-01-15T12:00+03:00");
    assertThat(timeOf(agenda, "summer")).startsWith("2024-07-15T12:00+03:00");
    assertThat(timeOf(agenda, "before")).startsWith("2015-12-15T12:00+02:00");
  }
}
