package io.plenary.agenda;

import static io.plenary.agenda.Defects.assertDefects;
import static io.plenary.agenda.Defects.assertMessages;
import static io.plenary.agenda.Defects.assertOnly;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Defect.Code;
import io.plenary.value.Affiliation;
import io.plenary.value.Extension;
import io.plenary.value.Link;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong with a plan, and with everything at once. */
class TimetableDefectsTest {

  private static final Session.Id TALK = Session.Id.of("talk");

  private static AgendaBuilder withTalk() {
    return Sample.withRooms().addSession(Sample.talk("talk").build());
  }

  @Test
  void whatIsPlacedIsOnTheAgenda() {
    assertOnly(
        withTalk().place("dinner", "room-1", "2024-11-19T09:00"),
        Code.DANGLING_REFERENCE,
        "session 'dinner' is placed, and is not on this agenda",
        Session.Id.of("dinner"));
  }

  @Test
  void aPlacementNamesRoomsOfTheAgendaOnce() {
    assertMessages(
            withTalk().place("talk", List.of("room-1", "room-9", "room-1"), "2024-11-19T09:00"))
        .containsExactly(
            "session 'talk' has 'room-1' twice in its rooms",
            "session 'talk' names the room 'room-9' in its rooms, which is not on this agenda");
  }

  @ParameterizedTest
  @CsvSource({
    "nine o'clock, is no date and time",
    "2024-03-31T02:30, does not exist in Europe/Paris",
    "2024-10-27T02:30, happens twice in Europe/Paris",
    "2024-11-19T09:00+05:00, has another offset than Europe/Paris"
  })
  void aStartThatDenotesNoMomentIsADefect(String start, String why) {
    assertDefects(withTalk().place("talk", "room-1", start)).singleElement().satisfies(defect -> {
      assertThat(defect.code()).isEqualTo(Code.UNRESOLVABLE_TIME);
      assertThat(defect.about()).containsExactly(TALK);
      assertThat(defect.message()).startsWith("session 'talk': ").contains(why);
    });
  }

  @Test
  void aStartIsReadByTheClocksOfItsRoom() {
    withTalk().place("talk", "tokyo", "2024-03-31T02:30").build();
    assertDefects(withTalk().place("talk", "room-1", "2024-03-31T02:30"))
        .extracting(Defect::code)
        .containsExactly(Code.UNRESOLVABLE_TIME);
  }

  @Test
  void onlyAPartIsPlacedByAnOffset() {
    assertOnly(
        withTalk().place("talk", Duration.ofMinutes(5)),
        Code.OFFSET_WITHOUT_BLOCK,
        "session 'talk' is placed by an offset, and is part of no other session",
        TALK);
  }

  @Test
  void anOffsetIsALength() {
    assertOnly(
        withTalk()
            .addSession(Sample.talk("part").partOf("talk").build())
            .place("part", Duration.ofMinutes(-5)),
        Code.DURATION_OUT_OF_BOUNDS,
        "session 'part' gives its offset as PT-5M; "
            + "expected whole seconds, from none to 366 days",
        Session.Id.of("part"));
  }

  @Test
  void aStartIsInWholeSecondsAndInAYearThatFilesCanHold() {
    ZonedDateTime nine = ZonedDateTime.of(2024, 11, 19, 9, 0, 0, 500_000_000, Sample.PARIS);

    assertOnly(
        withTalk().place(TALK, Placement.at(nine)),
        Code.TIME_OUT_OF_BOUNDS,
        "session 'talk' has in its start a time with a fraction of a second: "
            + "2024-11-19T09:00:00.500+01:00",
        TALK);
    assertOnly(
        withTalk().place(TALK, Placement.at(nine.withNano(0).withYear(1500))),
        Code.TIME_OUT_OF_BOUNDS,
        "session 'talk' has in its start a time in no year from 1583 to 9998: "
            + "1500-11-19T09:00+00:09:21",
        TALK);
  }

  @Test
  void aSessionEndsInAYearThatFilesCanHold() {
    assertOnly(
        withTalk().place("talk", "room-1", "9998-12-31T23:30+00:00"),
        Code.TIME_OUT_OF_BOUNDS,
        "session 'talk' has in its end a time in no year from 1583 to 9998: "
            + "9999-01-01T01:30+01:00",
        TALK);
    withTalk().place("talk", "room-1", "9998-12-31T22:59+00:00").build();
  }

  @Test
  void offsetsLeadNoFurtherThanThat() {
    AgendaBuilder agenda = withTalk()
        .addSession(Sample.talk("part").partOf("talk").build())
        .addSession(Sample.talk("other").partOf("talk").build())
        .place("talk", "room-1", "9998-07-01T09:00")
        .place("part", Duration.ofDays(180));

    agenda.place("other", Duration.ofDays(180)).build();
    assertOnly(
        agenda.place("other", Duration.ofDays(184)),
        Code.TIME_OUT_OF_BOUNDS,
        "session 'other' has in its end a time in no year from 1583 to 9998: "
            + "9999-01-01T09:00+01:00",
        Session.Id.of("other"));
  }

  @Test
  void whatIsKeptWithAPlacementIsChecked() {
    Placement placement = Placement.at(ZonedDateTime.of(2024, 11, 19, 9, 0, 0, 0, Sample.PARIS))
        .withExtensions(List.of(Extension.text("", "a", "")));

    assertMessages(withTalk().place(TALK, placement))
        .containsExactly("session 'talk' has a blank extension's namespace");
  }

  @Test
  void availabilityIsOfARoomOrAPerson() {
    assertOnly(
        withTalk().addAvailability(TALK, "2024-11-19T09:00/PT1H"),
        Code.DANGLING_REFERENCE,
        "availability is given for 'talk', which is no room or person of this agenda",
        TALK);
    assertDefects(withTalk().addAvailability(Room.Id.of("room-1"), "always"))
        .singleElement()
        .satisfies(defect -> {
          assertThat(defect.code()).isEqualTo(Code.UNRESOLVABLE_TIME);
          assertThat(defect.about()).containsExactly(Room.Id.of("room-1"));
          assertThat(defect.message()).startsWith("room 'room-1': 'always' is no range of time");
        });
  }

  @Test
  void everythingThatIsWrongIsListedAtOnce() {
    AgendaBuilder agenda = Agenda.builder()
        .id("a")
        .zone("Europe/Nowhere")
        .firstDay(LocalDate.of(2024, 11, 20))
        .lastDay(LocalDate.of(2024, 11, 19))
        .addLanguage("e n")
        .addLink(Link.to(""))
        .addRoom(Sample.room("r").capacity(-1).build())
        .addRoom(Sample.room("r").addFeature("a").addFeature("a").build())
        .addPerson(Sample.person("p")
            .biography("\uD83D")
            .addAffiliation(Affiliation.country("?"))
            .build())
        .addSession(
            Sample.talk("s").partOf("s").duration(Duration.ofSeconds(-1)).build())
        .addSession(Sample.talk("t").kind(SessionKind.TALK.withInterlude(true)).build())
        .place("t", Duration.ZERO)
        .place("s", "r", "9999-11-19T09:00Z")
        .place("nobody", "r", "2024-11-19T09:00")
        .addOpeningHours("soon");

    assertThat(EnumSet.copyOf(Defects.of(agenda).stream().map(Defect::code).toList()))
        .isEqualTo(EnumSet.allOf(Code.class));
  }
}
