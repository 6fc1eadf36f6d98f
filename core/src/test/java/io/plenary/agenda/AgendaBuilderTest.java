package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.time.TimeRange;
import io.plenary.time.WallClock;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Organizer;
import io.plenary.value.Text;
import io.plenary.value.Venue;
import io.plenary.value.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaBuilderTest {

  private static final TimeRange MORNING = TimeRange.parse("2024-11-19T09:00/PT3H", Sample.PARIS);

  @Test
  void everythingThatIsSetIsThere() {
    Slot slot = Slot.of(MORNING);
    Agenda agenda = Agenda.builder()
        .id("agenda")
        .title(Text.of("en", "Conference"))
        .subtitle("On networks")
        .description("About it")
        .addOrganizer("Council of Europe")
        .venue(Venue.in("Strasbourg", "FR"))
        .zone("Europe/Paris")
        .dayStart(LocalTime.of(4, 0))
        .firstDay(LocalDate.of(2024, 11, 19))
        .lastDay(LocalDate.of(2024, 11, 21))
        .addLanguage("en")
        .addLanguage(Language.of("fr"))
        .version(Version.of("draft"))
        .addLink(Link.to("https://example.org"))
        .addOpeningHours(MORNING)
        .addSlot(slot)
        .addExtension(Extension.text("frab", "acronym", "dcn"))
        .build();

    assertThat(agenda.id()).isEqualTo("agenda");
    assertThat(agenda.title()).isEqualTo(Text.of("en", "Conference"));
    assertThat(agenda.subtitle()).contains(Text.of("On networks"));
    assertThat(agenda.description()).contains(Text.of("About it"));
    assertThat(agenda.organizers()).containsExactly(Organizer.of("Council of Europe"));
    assertThat(agenda.venue()).contains(Venue.in("Strasbourg", "FR"));
    assertThat(agenda.zone()).isEqualTo(Sample.PARIS);
    assertThat(agenda.dayStart()).isEqualTo(LocalTime.of(4, 0));
    assertThat(agenda.firstDay()).contains(LocalDate.of(2024, 11, 19));
    assertThat(agenda.lastDay()).contains(LocalDate.of(2024, 11, 21));
    assertThat(agenda.languages()).containsExactly(Language.of("en"), Language.of("fr"));
    assertThat(agenda.version()).contains(Version.of("draft"));
    assertThat(agenda.links()).containsExactly(Link.to("https://example.org"));
    assertThat(agenda.openingHours()).containsExactly(MORNING);
    assertThat(agenda.slots()).containsExactly(slot);
    assertThat(agenda.extensions()).containsExactly(Extension.text("frab", "acronym", "dcn"));
    assertThat(agenda).hasToString("Conference (agenda): 0 sessions, 0 rooms, 0 people");
  }

  @Test
  void whatIsNotSetHasAnInnocentDefault() {
    Agenda agenda = Sample.empty().build();

    assertThat(agenda.dayStart()).isEqualTo(LocalTime.MIDNIGHT);
    assertThat(agenda.timetable()).isEqualTo(Timetable.empty());
    assertThat(ImmutableAgenda.newBuilder()
            .id("agenda")
            .title(Text.of("Conference"))
            .zone(Sample.PARIS)
            .build())
        .isEqualTo(agenda);
    assertThat(agenda.version()).isEmpty();
  }

  @Test
  void aSessionMayBePlacedBeforeAnythingIsKnown() {
    Agenda agenda = Agenda.builder()
        .place("talk", "tokyo", "2024-11-19T17:00")
        .addAvailability(Room.Id.of("tokyo"), "2024-11-19T08:00/PT12H")
        .addOpeningHours("2024-11-19T08:00/PT10H")
        .addSession(Sample.talk("talk").build())
        .addRoom(Sample.room("tokyo").zone(ZoneId.of("Asia/Tokyo")).build())
        .zone("Europe/Paris")
        .title("Conference")
        .id("agenda")
        .build();

    assertThat(agenda.timeOf(Sample.id("talk")).orElseThrow().start())
        .hasToString("2024-11-19T17:00+09:00[Asia/Tokyo]");
    assertThat(agenda.rooms().get(0).availability())
        .hasToString("[2024-11-19T08:00+09:00/2024-11-19T20:00+09:00]");
    assertThat(agenda.openingHours())
        .hasToString("[2024-11-19T08:00+01:00/2024-11-19T18:00+01:00]");
  }

  @Test
  void aSessionMayBeInSeveralRoomsOrInNone() {
    Agenda agenda = Sample.withRooms()
        .addSession(Sample.talk("everywhere").build())
        .addSession(Sample.talk("nowhere").build())
        .addSession(Sample.talk("lunch").build())
        .place("lunch", "2024-11-19T12:00")
        .place("everywhere", List.of("tokyo", "room-1"), "2024-11-19T17:00")
        .place("nowhere", List.of(), "2024-11-19T09:00")
        .build();

    assertThat(agenda.roomsOf(Sample.id("everywhere")))
        .extracting(room -> room.id().value())
        .containsExactly("tokyo", "room-1");
    assertThat(agenda.zoneOf(Sample.id("everywhere"))).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(agenda.roomsOf(Sample.id("nowhere"))).isEmpty();
    assertThat(agenda.timeOf(Sample.id("nowhere"))).isPresent();
    assertThat(agenda.timetable().placementOf(Sample.id("lunch")).orElseThrow())
        .hasToString("2024-11-19T12:00+01:00");
  }

  @Test
  void theLastPlacementOfASessionCounts() {
    Placement pinned = Placement.at(
            WallClock.parse("2024-11-19T11:00", Sample.PARIS), Room.Id.of("room-2"))
        .pin();
    AgendaBuilder builder = Sample.withRooms()
        .addSession(Sample.talk("talk").build())
        .place("talk", "room-1", "some day")
        .place(Sample.id("talk"), pinned);

    assertThat(builder.build().timetable().placementOf(Sample.id("talk"))).contains(pinned);
  }

  @Test
  void availabilityIsAddedToWhatARoomOrPersonSaid() {
    TimeRange afternoon = TimeRange.parse("2024-11-19T14:00/PT3H", Sample.PARIS);
    Agenda agenda = Sample.empty()
        .addPerson(Sample.person("x").addAvailability(MORNING).build())
        .addPerson(Sample.person("y").build())
        .addRoom(Sample.room("x").build())
        .addAvailability(Person.Id.of("x"), "2024-11-19T14:00/PT3H")
        .build();

    assertThat(agenda.people().get(0).availability()).containsExactly(MORNING, afternoon);
    assertThat(agenda.people().get(1).availability()).isEmpty();
    assertThat(agenda.rooms().get(0).availability()).isEmpty();
  }

  @Test
  void aBuilderCanBeUsedAgain() {
    AgendaBuilder builder = Sample.withRooms()
        .addSession(Sample.talk("talk").build())
        .place("talk", "room-1", "2024-11-19T09:00")
        .addAvailability(Room.Id.of("room-1"), "2024-11-19T09:00/PT3H");
    Agenda first = builder.build();

    assertThat(builder.build()).isEqualTo(first);
    assertThat(builder.addTrack(Sample.track("t").build()).build())
        .isEqualTo(first.withTrack(Sample.track("t").build()));
  }

  @Test
  void aBuilderThatWasFilledAddsToWhatIsThere() {
    Agenda agenda = Sample.withRooms()
        .addSession(Sample.talk("talk").build())
        .place("talk", "room-1", "2024-11-19T09:00")
        .build();

    Agenda more = agenda.toBuilder()
        .title("Renamed")
        .addPerson(Sample.person("ann").build())
        .addSession(Sample.talk("part").partOf("talk").build())
        .place("part", Duration.ZERO)
        .build();

    assertThat(more.title()).isEqualTo(Text.of("Renamed"));
    assertThat(Sample.ids(more.sessions())).containsExactly("talk", "part");
    assertThat(more.rooms()).isEqualTo(agenda.rooms());
    assertThat(more.timetable().placements()).hasSize(2);
  }

  @Test
  void inAnotherZoneMomentsStayAndAreShownByItsClocks() {
    Agenda agenda = Sample.withRooms()
        .addSession(Sample.talk("here").build())
        .addSession(Sample.talk("there").build())
        .place("here", "room-1", "2024-11-19T09:00")
        .place("there", "tokyo", "2024-11-19T17:00")
        .build();

    Agenda moved = agenda.toBuilder().zone(ZoneId.of("Asia/Tokyo")).build();

    assertThat(moved.timeOf(Sample.id("here")).orElseThrow().start())
        .hasToString("2024-11-19T17:00+09:00[Asia/Tokyo]");
    assertThat(moved.room("tokyo").orElseThrow().zone()).isEmpty();
    assertThat(moved.timeOf(Sample.id("there"))).isEqualTo(agenda.timeOf(Sample.id("there")));
  }
}
