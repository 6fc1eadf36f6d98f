package io.plenary.agenda;

import static io.plenary.agenda.Defects.assertDefects;
import static io.plenary.agenda.Defects.assertMessages;
import static io.plenary.agenda.Defects.assertOnly;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Defect.Code;
import io.plenary.time.TimeRange;
import io.plenary.value.Affiliation;
import io.plenary.value.Extension;
import io.plenary.value.Link;
import io.plenary.value.Place;
import io.plenary.value.Text;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What can be wrong with slots, tracks, rooms and people. */
class ThingDefectsTest {

  private static final Text BAD = Text.of("\uD83D");
  private static final TimeRange NINE = TimeRange.parse("2024-11-19T09:00/PT1H", Sample.PARIS);
  private static final ZonedDateTime HALF = NINE.start().plusNanos(500_000_000);
  private static final TimeRange FRACTION = new TimeRange(HALF, NINE.end());

  private static AgendaBuilder room(Room.Builder room) {
    return Sample.empty().addRoom(room.build());
  }

  private static AgendaBuilder person(Person.Builder person) {
    return Sample.empty().addPerson(person.build());
  }

  private static AgendaBuilder slot(Slot.Builder slot) {
    return Sample.empty()
        .addRoom(Sample.room("r").build())
        .addSlot(slot.time(NINE).build());
  }

  @Test
  void everySortOfThingHasItsOwnIds() {
    Agenda agenda = Sample.empty()
        .addRoom(Sample.room("x").build())
        .addTrack(Sample.track("x").build())
        .addPerson(Sample.person("x").build())
        .addSession(Sample.talk("x").build())
        .build();

    assertThat(agenda.session("x")).isPresent();
  }

  @Test
  void twoThingsOfOneSortMayNotHaveOneId() {
    assertMessages(Sample.empty()
            .addTrack(Sample.track("x").build())
            .addTrack(Sample.track("x").build())
            .addRoom(Sample.room("x").build())
            .addRoom(Sample.room("x").build())
            .addPerson(Sample.person("x").build())
            .addPerson(Sample.person("x").build())
            .addSession(Sample.talk("x").build())
            .addSession(Sample.talk("x").build()))
        .containsExactly(
            "track 'x' is there more than once; ids must differ",
            "room 'x' is there more than once; ids must differ",
            "person 'x' is there more than once; ids must differ",
            "session 'x' is there more than once; ids must differ");
  }

  @Test
  void anIdThatIsThereThreeTimesIsOneDefect() {
    assertOnly(
        Sample.empty()
            .addRoom(Sample.room("x").build())
            .addRoom(Sample.room("x").build())
            .addRoom(Sample.room("x").build()),
        Code.DUPLICATE_ID,
        "room 'x' is there more than once; ids must differ",
        Room.Id.of("x"));
  }

  @Test
  void idsAreComparedAsTheyStand() {
    Sample.empty()
        .addRoom(Sample.room("x").build())
        .addRoom(Sample.room("X").build())
        .addRoom(Sample.room(" x").build())
        .build();
  }

  @Test
  void blankAndBrokenIdsAreFoundOnEverySortOfThing() {
    assertMessages(Sample.empty()
            .addTrack(Sample.track(" ").build())
            .addRoom(Sample.room("").build())
            .addPerson(Sample.person("\uDE00").name("Ann").build())
            .addSession(Sample.talk("\n").build()))
        .containsExactly(
            "track ' ' has a blank id",
            "room '' has a blank id",
            "person '\uDE00' has half of a surrogate pair (U+DE00) in its id",
            "session '\n' has a blank id");
  }

  @Test
  void aCapacityIsNotNegative() {
    room(Sample.room("r").capacity(0)).build();
    assertOnly(
        room(Sample.room("r").capacity(-1)),
        Code.NUMBER_OUT_OF_BOUNDS,
        "room 'r' gives its capacity as -1; expected at least 0",
        Room.Id.of("r"));
  }

  @Test
  void featuresOfARoomAreNamedAndDistinct() {
    assertMessages(room(Sample.room("r").addFeature("").addFeature("stage").addFeature("stage")))
        .containsExactly(
            "room 'r' has a blank feature", "room 'r' has 'stage' twice in its features");
  }

  @Test
  void languagesInARoomAreWellFormedAndDistinct() {
    assertMessages(room(Sample.room("r").addInterpretation("en_US", "fr", "fr")))
        .containsExactly(
            "room 'r' names the language 'en_US' in its interpretation; "
                + "expected a tag such as en or fr-CH",
            "room 'r' has 'fr' twice in its interpretation");
  }

  @Test
  void textsOfARoomAreWhole() {
    assertDefects(room(Room.builder()
            .id("r")
            .name(BAD)
            .addAvailability(FRACTION)
            .addAvailability(NINE)
            .addAvailability(NINE)
            .place(new Place(Optional.of(BAD), Optional.of(BAD), Optional.of(BAD)))
            .virtualLink(Link.to(""))
            .addExtension(Extension.text("a", " ", ""))))
        .extracting(Defect::message)
        .containsExactly(
            "room 'r' has half of a surrogate pair (U+D83D) in its name",
            "room 'r' has in its availability a time with a fraction of a second: "
                + "2024-11-19T09:00:00.500+01:00",
            "room 'r' has '2024-11-19T09:00+01:00/2024-11-19T10:00+01:00' twice in its availability",
            "room 'r' has half of a surrogate pair (U+D83D) in its place",
            "room 'r' has half of a surrogate pair (U+D83D) in its place",
            "room 'r' has half of a surrogate pair (U+D83D) in its place",
            "room 'r' has a blank link",
            "room 'r' has a blank extension's name");
  }

  @Test
  void whatIsSaidOfAPersonIsChecked() {
    Affiliation unknown = Affiliation.country("Croatia");

    assertDefects(person(Person.builder()
            .id("p")
            .honorific(BAD)
            .name(BAD)
            .addAffiliation(unknown)
            .addAffiliation(unknown)
            .addAffiliation(new Affiliation(Optional.of(BAD), Optional.of(BAD), Optional.empty()))
            .biography(BAD)
            .addAvailability(FRACTION)
            .addLink(Link.to(""))
            .addExtension(Extension.text("", "a", ""))))
        .extracting(Defect::message)
        .containsExactly(
            "person 'p' has half of a surrogate pair (U+D83D) in its honorific",
            "person 'p' has half of a surrogate pair (U+D83D) in its name",
            "person 'p' names the country 'Croatia' in its affiliation; "
                + "expected two capitals such as HR",
            "person 'p' names the country 'Croatia' in its affiliation; "
                + "expected two capitals such as HR",
            "person 'p' has half of a surrogate pair (U+D83D) in its affiliation",
            "person 'p' has half of a surrogate pair (U+D83D) in its affiliation",
            "person 'p' has 'Croatia' twice in its affiliations",
            "person 'p' has half of a surrogate pair (U+D83D) in its biography",
            "person 'p' has in its availability a time with a fraction of a second: "
                + "2024-11-19T09:00:00.500+01:00",
            "person 'p' has a blank link",
            "person 'p' has a blank extension's namespace");
  }

  @Test
  void whatIsSaidOfATrackIsChecked() {
    assertDefects(Sample.empty()
            .addTrack(Track.builder()
                .id("t")
                .name(BAD)
                .description(BAD)
                .addExtension(Extension.text("", "a", ""))
                .build()))
        .extracting(Defect::message)
        .containsExactly(
            "track 't' has half of a surrogate pair (U+D83D) in its name",
            "track 't' has half of a surrogate pair (U+D83D) in its description",
            "track 't' has a blank extension's namespace");
  }

  @Test
  void wishesNameRoomsOfTheAgendaOnce() {
    Room.Id known = Room.Id.of("r");
    Room.Id unknown = Room.Id.of("cellar");
    Preferences wishes = Preferences.builder()
        .addPreferredRoom(known)
        .addPreferredRoom(known)
        .addUndesiredRoom(unknown)
        .addForbiddenRoom(unknown)
        .build();

    assertDefects(room(Sample.room("r"))
            .addPerson(Sample.person("p").preferences(wishes).build()))
        .containsExactly(
            defect(Code.DUPLICATE_ENTRY, "person 'p' has 'r' twice in its preferred rooms"),
            defect(
                Code.DANGLING_REFERENCE,
                "person 'p' names the room 'cellar' in its undesired rooms, "
                    + "which is not on this agenda"),
            defect(
                Code.DANGLING_REFERENCE,
                "person 'p' names the room 'cellar' in its forbidden rooms, "
                    + "which is not on this agenda"));
  }

  private static Defect defect(Code code, String message) {
    return new Defect(code, List.of(Person.Id.of("p")), message);
  }

  @Test
  void wishesForTimesAndFeaturesAreChecked() {
    Preferences wishes = Preferences.builder()
        .addPreferredTime(FRACTION)
        .addUndesiredTime(FRACTION)
        .addForbiddenTime(FRACTION)
        .addPreferredFeature(Room.Feature.of(""))
        .addUndesiredFeature(Room.Feature.of(""))
        .addForbiddenFeature(Room.Feature.of(""))
        .build();

    assertMessages(person(Sample.person("p").preferences(wishes)))
        .containsExactly(
            "person 'p' has in its preferred times a time with a fraction of a second: "
                + "2024-11-19T09:00:00.500+01:00",
            "person 'p' has in its undesired times a time with a fraction of a second: "
                + "2024-11-19T09:00:00.500+01:00",
            "person 'p' has in its forbidden times a time with a fraction of a second: "
                + "2024-11-19T09:00:00.500+01:00",
            "person 'p' has a blank feature",
            "person 'p' has a blank feature",
            "person 'p' has a blank feature");
  }

  @Test
  void slotsAreChecked() {
    Tag tag = Tag.of("", " ");
    Room.Id known = Room.Id.of("r");

    assertMessages(slot(Slot.builder()
            .addTag(tag)
            .addTag(tag)
            .addReservedFor("")
            .addReservedFor("talk")
            .addReservedFor("talk")
            .addClosedRoom(known)
            .addClosedRoom(known)
            .addClosedRoom(Room.Id.of("cellar"))))
        .containsExactly(
            "the agenda has ': ' twice in its slot's tags",
            "the agenda has 'talk' twice in its slot's kinds",
            "the agenda has a blank tag's category",
            "the agenda has a blank tag",
            "the agenda has a blank tag's category",
            "the agenda has a blank tag",
            "the agenda has a blank slot's kind",
            "the agenda has 'r' twice in its slot's closed rooms",
            "the agenda names the room 'cellar' in its slot's closed rooms, "
                + "which is not on this agenda");
  }

  @Test
  void aSlotIsWithinBounds() {
    ZonedDateTime late = HALF.withYear(9999);

    assertMessages(Sample.empty().addSlot(Slot.of(new TimeRange(HALF, late))))
        .containsExactly(
            "the agenda has in its slot a time with a fraction of a second: "
                + "2024-11-19T09:00:00.500+01:00",
            "the agenda has in its slot a time with a fraction of a second: "
                + "9999-11-19T09:00:00.500+01:00",
            "the agenda has in its slot a time in no year from 1583 to 9998: "
                + "9999-11-19T09:00:00.500+01:00");
  }
}
