package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.plenary.time.WallClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {

  private static Agenda agenda() {
    return Sample.withRooms()
        .addPerson(Sample.person("ann").build())
        .addTrack(Sample.track("drugs").build())
        .addSession(Sample.talk("block").build())
        .addSession(Sample.talk("part").partOf("block").addTrack("drugs").build())
        .addSession(Sample.talk("summary")
            .addParticipation("ann", Role.SPEAKER)
            .addRelation(Relation.after("part"))
            .addRelation(Relation.after("block"))
            .build())
        .place("block", "room-1", "2024-11-19T09:00")
        .place("part", Duration.ofMinutes(10))
        .place("summary", List.of("tokyo", "room-2"), "2024-11-19T19:00")
        .build();
  }

  @Test
  void somethingNewIsAddedAtTheEnd() {
    Agenda agenda = agenda()
        .withSession(Sample.talk("dinner").build())
        .withRoom(Sample.room("cellar").build())
        .withPerson(Sample.person("bob").build())
        .withTrack(Sample.track("arms").build());

    assertThat(Sample.ids(agenda.sessions())).containsExactly("block", "part", "summary", "dinner");
    assertThat(agenda.rooms()).last().isEqualTo(Sample.room("cellar").build());
    assertThat(agenda.people()).last().isEqualTo(Sample.person("bob").build());
    assertThat(agenda.tracks()).last().isEqualTo(Sample.track("arms").build());
  }

  @Test
  void somethingOfAKnownIdTakesThePlaceOfTheOld() {
    Agenda agenda = agenda().withRoom(Sample.room("room-1").capacity(7).build());

    assertThat(agenda.rooms()).hasSize(3);
    assertThat(agenda.rooms().get(0).capacity()).hasValue(7);
  }

  @Test
  void withoutABlockItsPartsAreGoneAndRelationsToThem() {
    Agenda left = agenda().withoutSession(Sample.id("block"));

    assertThat(Sample.ids(left.sessions())).containsExactly("summary");
    assertThat(left.sessions().get(0).relations()).isEmpty();
    assertThat(left.timetable().placements()).containsOnlyKeys(Sample.id("summary"));
  }

  @Test
  void withoutOneOfItsRoomsASessionStaysInTheOthersByTheirClocks() {
    Agenda left = agenda().withoutRoom(Room.Id.of("tokyo"));

    assertThat(left.timetable().placementOf(Sample.id("summary")).orElseThrow())
        .hasToString("2024-11-19T11:00+01:00 in room-2");
  }

  @Test
  void withoutItsOnlyRoomASessionIsNoLongerPlaced() {
    Agenda left = agenda().withoutRoom(Room.Id.of("room-1"));

    assertThat(left.timetable().placementOf(Sample.id("block"))).isEmpty();
    assertThat(left.timetable().placementOf(Sample.id("part"))).isPresent();
    assertThat(left.timeOf(Sample.id("part"))).isEmpty();
  }

  @Test
  void aSessionIsPlacedAnew() {
    Placement later = Placement.at(WallClock.parse("2024-11-19T15:00", Sample.PARIS));

    assertThat(agenda().withPlacement(Sample.id("block"), later).timeOf(Sample.id("part")))
        .hasValueSatisfying(
            time -> assertThat(time.start()).hasToString("2024-11-19T15:10+01:00[Europe/Paris]"));
  }

  @Test
  void aCopyThatIsNotSoundIsRefused() {
    Agenda agenda = agenda();

    assertThatExceptionOfType(InvalidAgendaException.class)
        .isThrownBy(
            () -> agenda.withSession(Sample.talk("x").addTrack("nowhere").build()));
    assertThatExceptionOfType(InvalidAgendaException.class)
        .isThrownBy(
            () -> agenda.withPlacement(Sample.id("block"), Placement.inBlock(Duration.ZERO)));
    assertThatExceptionOfType(InvalidAgendaException.class)
        .isThrownBy(() -> agenda.withRooms(List.of()));
  }

  @Test
  void anAgendaIsNotChangedByItsCopies() {
    Agenda agenda = agenda();

    agenda.withoutSession(Sample.id("block")).withoutRoom(Room.Id.of("room-2"));

    assertThat(agenda).isEqualTo(agenda());
  }
}
