package io.plenary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Track;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MergeTest {

  private static final Agenda MAIN = agenda()
      .firstDay(LocalDate.of(2024, 12, 27))
      .lastDay(LocalDate.of(2024, 12, 29))
      .addRoom(Room.builder().id("1").name("Hall").capacity(900).build())
      .addTrack(Track.builder().id("t").name("Making").build())
      .addPerson(Person.builder().id("7").name("Ada").build())
      .addSession(Session.builder()
          .id("a")
          .title("Opening")
          .addParticipation("7", Role.SPEAKER)
          .build())
      .place("a", "1", "2024-12-27T10:00")
      .build();

  private static AgendaBuilder agenda() {
    return Agenda.builder().id("conf").title("Conf").zone("Europe/Berlin");
  }

  private static Imported imported(Agenda agenda, Problem... problems) {
    return new Imported(agenda, List.of(problems), "test");
  }

  private static Imported merged(Agenda other) {
    return imported(MAIN).merge("self", imported(other));
  }

  private static List<String> codes(Imported imported) {
    return imported.problems().stream().map(Problem::code).toList();
  }

  @Test
  void whatIsNewIsAddedAndTheHeadStays() {
    Imported all = merged(agenda()
        .id("other")
        .title("Other")
        .addRoom(Room.builder().id("2").name("Tent").build())
        .addSession(Session.builder().id("b").title("Yoga").build())
        .addSession(Session.builder().id("c").title("Tea").build())
        .place("b", "2", "2024-12-27T11:00")
        .build());

    assertThat(all.problems()).isEmpty();
    assertThat(all.format()).isEqualTo("test");
    assertThat(all.agenda().id()).isEqualTo("conf");
    assertThat(all.agenda().title()).isEqualTo(MAIN.title());
    assertThat(all.agenda().sessions())
        .extracting(each -> each.id().value())
        .containsExactly("a", "b", "c");
    assertThat(all.agenda().roomsOf(Session.Id.of("b")))
        .extracting(room -> room.id().value())
        .containsExactly("2");
    assertThat(all.agenda().timeOf(Session.Id.of("c"))).isEmpty();
  }

  @Test
  void whatBothHaveIsThereOnce() {
    assertThat(merged(MAIN).agenda()).isEqualTo(MAIN);
    assertThat(merged(MAIN).problems()).isEmpty();
  }

  @Test
  void whatIsDescribedOtherwiseStaysAsItWasFirstAndIsTold() {
    Agenda other = MAIN.withRoom(Room.builder().id("1").name("Hall").capacity(5).build())
        .withSession(MAIN.sessions().get(0).withLevel(3));
    Imported all = merged(other);

    assertThat(all.agenda()).isEqualTo(MAIN);
    assertThat(all.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "note at self: found a room described otherwise; expected one description;"
                + " what was there first was kept [descriptions-differ]",
            "note at self: found a session described otherwise; expected one description;"
                + " what was there first was kept [descriptions-differ]");
  }

  @Test
  void idsThatStandForSomethingElseGetThePrefixEverywhere() {
    Agenda other = agenda()
        .addRoom(Room.builder().id("1").name("Tent").build())
        .addTrack(Track.builder().id("t").name("Trees").build())
        .addPerson(Person.builder()
            .id("7")
            .name("Bo")
            .preferences(Preferences.builder().addPreferredRoom(Room.Id.of("1")).build())
            .build())
        .addSession(Session.builder()
            .id("a")
            .title("Yoga")
            .addTrack("t")
            .addParticipation("7", Role.HOST)
            .preferences(Preferences.builder().addForbiddenRoom(Room.Id.of("1")).build())
            .build())
        .addSession(Session.builder()
            .id("b")
            .title("Breathing")
            .partOf("a")
            .addRelation(Relation.after("a"))
            .build())
        .place("a", "1", "2024-12-27T10:00")
        .addAcknowledgement(new Acknowledgement(
            "room-clash",
            List.of(Session.Id.of("a"), Room.Id.of("1"), Track.Id.of("t"), Person.Id.of("7")),
            List.of(new Acknowledgement.Held(
                Session.Id.of("a"), Optional.empty(), List.of(Room.Id.of("1")))),
            "me",
            "so"))
        .build();
    Imported all = merged(other);
    Agenda agenda = all.agenda();
    Session yoga = agenda.session("self:a").orElseThrow();
    Session part = agenda.session("b").orElseThrow();

    assertThat(codes(all)).containsExactly("id-clash", "id-clash", "id-clash", "id-clash");
    assertThat(all.problems().get(0).toString())
        .isEqualTo(
            "warning at self: found a room whose id '1' stands for another; expected an id that"
                + " nothing else of its sort has; given the id 'self:1' [id-clash]");
    assertThat(yoga.tracks()).containsExactly(Track.Id.of("self:t"));
    assertThat(yoga.participations())
        .extracting(Participation::person)
        .containsExactly(Person.Id.of("self:7"));
    assertThat(yoga.preferences().forbiddenRooms()).containsExactly(Room.Id.of("self:1"));
    assertThat(agenda.person("self:7").orElseThrow().preferences().preferredRooms())
        .containsExactly(Room.Id.of("self:1"));
    assertThat(part.partOf()).contains(yoga.id());
    assertThat(part.relations()).containsExactly(Relation.after("self:a"));
    assertThat(agenda.timetable().placementOf(yoga.id()).orElseThrow().rooms())
        .containsExactly(Room.Id.of("self:1"));
    Acknowledgement word = agenda.acknowledgements().get(0);
    assertThat(word.subjects())
        .containsExactly(
            Session.Id.of("self:a"),
            Room.Id.of("self:1"),
            Track.Id.of("self:t"),
            Person.Id.of("self:7"));
    assertThat(word.places().get(0).rooms()).containsExactly(Room.Id.of("self:1"));
    assertThat(all.merge("again", imported(agenda)).agenda()).isEqualTo(agenda);
    Imported twice = all.merge("self", imported(other));
    assertThat(twice.agenda().sessions()).isEqualTo(agenda.sessions());
    assertThat(twice.problems()).isEqualTo(all.problems());
  }

  @Test
  void aPrefixedIdThatIsTakenGetsANumber() {
    Imported once =
        merged(agenda().addRoom(Room.builder().id("1").name("Tent").build()).build());
    Imported twice = once.merge(
        "self",
        imported(agenda().addRoom(Room.builder().id("1").name("Hut").build()).build()));

    assertThat(twice.agenda().rooms())
        .extracting(room -> room.id().value())
        .containsExactly("1", "self:1", "self:1#2");
  }

  @Test
  void aSessionAtAnotherTimeIsAnotherSession() {
    Imported all = merged(MAIN.withPlacement(
        Session.Id.of("a"),
        Placement.at(
            MAIN.timeOf(Session.Id.of("a")).orElseThrow().start().plusHours(1), Room.Id.of("1"))));

    assertThat(codes(all)).containsExactly("id-clash");
    assertThat(all.agenda().sessions()).hasSize(2);
  }

  @Test
  void theDaysCoverThoseOfBoth() {
    Agenda longer = agenda()
        .firstDay(LocalDate.of(2024, 12, 26))
        .lastDay(LocalDate.of(2024, 12, 30))
        .build();
    Agenda shorter = agenda()
        .firstDay(LocalDate.of(2024, 12, 28))
        .lastDay(LocalDate.of(2024, 12, 28))
        .build();

    assertThat(merged(longer).agenda().firstDay()).contains(LocalDate.of(2024, 12, 26));
    assertThat(merged(longer).agenda().lastDay()).contains(LocalDate.of(2024, 12, 30));
    assertThat(merged(shorter).agenda()).isEqualTo(MAIN);
    assertThat(imported(agenda().build()).merge("m", imported(MAIN)).agenda().firstDay())
        .isEmpty();
  }

  @Test
  void anotherZoneAndOtherTraitsAreTold() {
    SessionKind lab = SessionKind.builder().name("lab").sharesRoom(true).build();
    Agenda main = MAIN.withSession(
        Session.builder().id("lab").title("Lab").kind(SessionKind.of("lab")).build());
    Agenda other = Agenda.builder()
        .id("o")
        .title("O")
        .zone("Europe/London")
        .addPerson(Person.builder().id("p").name("P").build())
        .addSession(Session.builder()
            .id("l2")
            .title("Lab 2")
            .kind(lab.toBuilder().addRequiredRole(Role.HOST).build())
            .addParticipation("p", new Role("speaker", false, true, true))
            .build())
        .addOpeningHours("2024-12-27T09:00/2024-12-27T18:00")
        .place("l2", "2024-12-27T09:00")
        .build();
    Imported all = imported(main).merge("far", imported(other));

    assertThat(codes(all)).containsExactly("head-left-out", "traits-differ", "traits-differ");
    assertThat(all.problems().get(0).found()).isEqualTo("another zone, opening hours");
    assertThat(all.agenda().session("l2").orElseThrow().kind()).isEqualTo(SessionKind.of("lab"));
    assertThat(all.agenda().timeOf(Session.Id.of("l2")).orElseThrow().start().toString())
        .isEqualTo("2024-12-27T10:00+01:00[Europe/Berlin]");
  }

  @Test
  void problemsOfTheOtherSourceNameIt() {
    Problem problem =
        new Problem("x", Problem.Severity.NOTE, Location.of("/a", 3, 4), "f", "e", "d");
    Problem nowhere = new Problem("y", Problem.Severity.NOTE, Location.NOWHERE, "f", "e", "d");
    Imported all = imported(MAIN, problem).merge("self", imported(MAIN, problem, nowhere));

    assertThat(all.problems())
        .extracting(each -> each.location().toString())
        .containsExactly("line 3, column 4, /a", "line 3, column 4, self:/a", "self");
  }

  @Test
  void aSourceNeedsAName() {
    assertThatThrownBy(() -> imported(MAIN).merge(" ", imported(MAIN)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyCodeStandsInTheDocumentation() throws IOException {
    String text = Files.readString(Path.of("..", "docs", "problems.md"));
    String section = text.substring(text.indexOf("\n## Merging\n"));

    assertThat(Pattern.compile("\\| `([a-z-]+)` \\| (\\w+) \\| \\S.*\\|")
            .matcher(section)
            .results()
            .map(row -> row.group(1) + " " + row.group(2)))
        .containsExactlyElementsOf(Arrays.stream(MergeCode.values())
            .map(code -> code.code() + " " + code.severity().name().toLowerCase(Locale.ROOT))
            .toList());
  }

  @Test
  void aBlockAndItsPartsMoveTogether() {
    Imported all = merged(agenda()
        .addSession(Session.builder().id("a").title("Day of yoga").build())
        .addSession(Session.builder()
            .id("p")
            .title("Breath")
            .partOf("a")
            .duration(Duration.ofHours(1))
            .build())
        .place("a", "2024-12-28T10:00")
        .place("p", Duration.ofHours(1))
        .build());

    assertThat(all.agenda().timeOf(Session.Id.of("p")).orElseThrow().start().getHour())
        .isEqualTo(11);
  }
}
