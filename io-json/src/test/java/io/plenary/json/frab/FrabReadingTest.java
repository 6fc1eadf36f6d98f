package io.plenary.json.frab;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.format.AgendaFormats;
import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.json.foreign.Dialects;
import io.plenary.value.Color;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrabReadingTest {

  private static final Imported SOUND = Dialects.read(Dialects.resource("frab/schedule.json"));

  private static String schedule(String days, String... conference) {
    String more = conference.length == 0 ? "" : String.join(",", conference) + ",";
    return "{\"schedule\": {\"version\": \"1\", \"conference\": {\"acronym\": \"conf\", \"title\": \"Conf\","
        + more + "\"days\": [" + days + "]}}}";
  }

  private static String day(String... events) {
    return "{\"index\": 1, \"date\": \"2024-06-01\", \"rooms\": {\"Hall\": ["
        + String.join(",", events) + "]}}";
  }

  private static String event(String... members) {
    return "{\"id\": 1, \"guid\": \"270fa44c-821a-577f-8ca3-33e8d4a8c2a7\", \"title\": \"T\""
        + (members.length == 0 ? "" : "," + String.join(",", members)) + "}";
  }

  private static Imported readEvent(String... members) {
    return Dialects.read(schedule(day(event(members)), "\"time_zone_name\": \"Europe/Berlin\""));
  }

  private static Session only(Imported imported) {
    assertThat(imported.agenda().sessions()).hasSize(1);
    return imported.agenda().sessions().get(0);
  }

  @Test
  void theConferenceIsRead() {
    Agenda agenda = SOUND.agenda();

    assertThat(SOUND.format()).isEqualTo("frab");
    assertThat(agenda.id()).isEqualTo("conf");
    assertThat(agenda.title()).isEqualTo(Text.of("Conf"));
    assertThat(agenda.description()).contains(Text.of("About things"));
    assertThat(agenda.version().flatMap(version -> version.label())).contains("1.2");
    assertThat(agenda.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(agenda.dayStart()).isEqualTo(LocalTime.of(4, 0));
    assertThat(agenda.firstDay()).contains(LocalDate.of(2024, 10, 26));
    assertThat(agenda.lastDay()).contains(LocalDate.of(2024, 10, 27));
    assertThat(agenda.links())
        .containsExactly(
            new Link("https://example.org/conf/", Optional.empty(), Optional.of("self")));
    assertThat(agenda.track("Art").orElseThrow().color()).contains(Color.of("#00ff00"));
    assertThat(agenda.rooms())
        .extracting(Room::id)
        .containsExactly(Room.Id.of("Hall"), Room.Id.of("Attic"));
    assertThat(agenda.room("Hall").orElseThrow().capacity()).hasValue(300);
  }

  @Test
  void anEventIsRead() {
    Session one = SOUND.agenda().session("270fa44c-821a-577f-8ca3-33e8d4a8c2a7").orElseThrow();

    assertThat(one.title()).isEqualTo(Text.of("One"));
    assertThat(one.subtitle()).isEmpty();
    assertThat(one.kind()).isEqualTo(SessionKind.of("talk-long"));
    assertThat(one.duration()).contains(Duration.ofMinutes(45));
    assertThat(one.languages()).containsExactly(Language.of("de"));
    assertThat(one.abstractParagraphs())
        .containsExactly(Text.of("**Short**"), Text.of("<p>Long</p>"));
    assertThat(one.recording()).contains(Session.Consent.REFUSED);
    assertThat(one.streaming()).contains(Session.Consent.GRANTED);
    assertThat(one.links())
        .extracting(Link::href)
        .containsExactly(
            "https://example.org/conf/talk/ABC123/",
            "https://example.org/x",
            "https://example.org/y");
    assertThat(one.attachments()).hasSize(1);
    assertThat(one.participations())
        .extracting(Participation::person, Participation::role)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Person.Id.of("0c16ffaa-709d-599f-959f-9a38b911361a"), Role.SPEAKER),
            org.assertj.core.groups.Tuple.tuple(Person.Id.of("5"), Role.SPEAKER));
    assertThat(SOUND.agenda().roomsOf(one))
        .extracting(Room::id)
        .containsExactly(Room.Id.of("Hall"));
    assertThat(SOUND.agenda().timeOf(one).orElseThrow().toString())
        .isEqualTo("2024-10-26T10:00+02:00/2024-10-26T10:45+02:00");
  }

  @Test
  void aTimeThatHappensTwiceIsThatOfItsOffset() {
    Session two = SOUND.agenda().session("270fa44c-821a-577f-8ca3-33e8d4a8c2a8").orElseThrow();

    assertThat(SOUND.agenda().timeOf(two).orElseThrow().start().toInstant())
        .hasToString("2024-10-27T01:30:00Z");
    assertThat(SOUND.agenda().sessionsOn(LocalDate.of(2024, 10, 26))).contains(two);
  }

  @Test
  void anEventThatStandsOnAnotherDayThanItsTimeSaysIsTold() {
    Problem problem = Dialects.problem(SOUND.problems(), "day-disagrees");

    assertThat(problem.location().path()).contains("/schedule/conference/days/1/rooms/Hall/0");
    assertThat(problem.location().line()).hasValue(97);
    assertThat(Dialects.codes(SOUND.problems()))
        .containsExactlyInAnyOrder("day-disagrees", "value-converted");
  }

  @Test
  void newerSchedulesAreRead() {
    Imported imported = Dialects.read(Dialects.resource("frab/schedule2.json"));
    Agenda agenda = imported.agenda();
    Session opening = agenda.sessions().get(0);

    assertThat(imported.format()).isEqualTo("schedule2");
    assertThat(agenda.title()).isEqualTo(Text.of("de", "Kongress").and("en", "Congress"));
    assertThat(agenda.languages()).containsExactly(Language.of("en"), Language.of("de"));
    assertThat(opening.tracks()).extracting(Object::toString).containsExactly("CCC");
    assertThat(opening.abstractParagraphs().get(0))
        .isEqualTo(Text.of("en", "Hello").and("de", "Hallo"));
    assertThat(opening.participations())
        .extracting(Participation::role)
        .containsExactly(Role.SPEAKER, Role.MODERATOR);
    assertThat(agenda.timeOf(opening).orElseThrow().length()).isEqualTo(Duration.ofMinutes(30));
    assertThat(agenda.roomsOf(opening)).extracting(Room::id).containsExactly(Room.Id.of("Saal 1"));
    assertThat(agenda.people().get(0).biography()).contains(Text.of("Bio"));
    assertThat(agenda.sessions().get(1).status()).isEqualTo(Session.Status.CANCELLED);
    assertThat(agenda.sessions().get(2).kind()).isEqualTo(SessionKind.BREAK);
    assertThat(agenda.roomsOf(agenda.sessions().get(2))).isEmpty();
    assertThat(agenda.sessions().get(3).status()).isEqualTo(Session.Status.TENTATIVE);
    assertThat(agenda.timeOf(agenda.sessions().get(3))).isEmpty();
    assertThat(Dialects.codes(imported.problems())).containsExactly("start-missing");
  }

  @Test
  void whateverIsOddIsToldWithItsPlaceAndTheRestIsRead() {
    Imported imported = Dialects.read(Dialects.resource("frab/odd.json"));

    assertThat(imported.agenda().sessions()).hasSize(6);
    assertThat(Dialects.codes(imported.problems()))
        .containsExactly(
            "value-converted",
            "unknown-member",
            "time-unreadable",
            "unknown-member",
            "id-irregular",
            "id-irregular",
            "duration-irregular",
            "duration-unlikely",
            "room-disagrees",
            "null-list",
            "link-unusable",
            "language-malformed",
            "value-converted",
            "wrong-type",
            "unknown-member",
            "id-duplicate",
            "time-without-offset",
            "time-in-gap",
            "duration-irregular",
            "value-converted",
            "id-missing",
            "wrong-type",
            "person-duplicate",
            "person-duplicate",
            "id-missing",
            "time-unreadable",
            "value-converted",
            "duration-irregular",
            "duration-unlikely",
            "title-missing",
            "start-missing",
            "duration-unlikely",
            "duration-missing",
            "day-disagrees",
            "duration-unreadable",
            "value-converted",
            "wrong-type",
            "time-fraction",
            "duration-irregular",
            "null-list",
            "wrong-type",
            "unknown-member",
            "unknown-member");
    assertThat(imported.problems()).allSatisfy(problem -> {
      assertThat(problem.location().line()).isPresent();
      assertThat(problem.location().column()).isPresent();
      assertThat(problem.location().path().orElse("")).isNotEmpty();
      assertThat(problem.found()).isNotEmpty();
      assertThat(problem.done()).isNotEmpty();
    });
  }

  @ParameterizedTest
  @CsvSource({
    "'\"duration\": \"45\"', PT45M, duration-irregular",
    "'\"duration\": \"01:30\"', PT1H30M, ''",
    "'\"duration\": \"1:02:30\"', PT26H30M, duration-irregular",
    "'\"duration\": \"01:30:00\"', PT1H30M, duration-irregular",
    "'\"duration\": \"0:30:00\"', PT30M, duration-irregular",
    "'\"duration\": \"PT1H30M\"', PT1H30M, ''",
    "'\"end\": \"2024-06-01T10:50:00+02:00\"', PT50M, ''",
    "'\"duration\": \"00:30\", \"end\": \"2024-06-01T10:50:00+02:00\"', PT30M, end-disagrees",
    "'\"end\": \"2024-06-01T09:50:00+02:00\"', '', end-disagrees",
    "'\"duration\": \"-1:00\"', '', duration-unreadable",
    "'\"duration\": \"9000:00\"', '', duration-unreadable"
  })
  void durationsAreReadAsToolsWriteThem(String members, String duration, String code) {
    Imported imported = readEvent("\"date\": \"2024-06-01T10:00:00+02:00\"", members);

    assertThat(only(imported).duration().map(Duration::toString).orElse("")).isEqualTo(duration);
    assertThat(Dialects.codes(imported.problems()))
        .containsAll(code.isEmpty() ? List.of() : List.of(code));
    assertThat(imported.problems().isEmpty()).isEqualTo(code.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-01T10:00:00+02:00, 2024-06-01T08:00:00Z, ''",
    "2024-06-01T08:00:00Z, 2024-06-01T08:00:00Z, ''",
    "2024-06-01T10:00+0200, 2024-06-01T08:00:00Z, ''",
    "2024-06-01 10:00:00+02, 2024-06-01T08:00:00Z, ''",
    "2024-06-01T10:00:00, 2024-06-01T08:00:00Z, time-without-offset",
    "2024-06-01T11:00:00+03:00, 2024-06-01T08:00:00Z, zone-disagrees",
    "2024-06-01T10:00:00.250+02:00, 2024-06-01T08:00:00Z, time-fraction",
    "2024-06-01T10:00:00.000+02:00, 2024-06-01T08:00:00Z, ''",
    "2024-06-31T10:00:00+02:00, '', time-unreadable",
    "2024-06-01T10:00:00+99:00, '', time-unreadable",
    "1024-06-01T10:00:00+02:00, '', time-out-of-bounds",
    "soon, '', time-unreadable"
  })
  void timesAreReadAsToolsWriteThem(String date, String instant, String code) {
    Imported imported = readEvent("\"date\": \"" + date + "\"", "\"duration\": \"00:30\"");

    assertThat(imported
            .agenda()
            .timeOf(only(imported))
            .map(range -> range.start().toInstant().toString())
            .orElse(""))
        .isEqualTo(instant);
    assertThat(Dialects.codes(imported.problems()))
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void aScheduleWithoutAZoneIsReadInTheOneGiven() {
    String document =
        schedule(day(event("\"date\": \"2024-06-01T10:00:00+05:30\"", "\"duration\": \"00:30\"")));

    Imported without = Dialects.read(document);
    Imported with = Dialects.read(AgendaFormats.reader().zone(ZoneId.of("Asia/Kolkata")), document);

    assertThat(Dialects.codes(without.problems())).containsExactly("zone-missing");
    assertThat(without.agenda().zone()).isEqualTo(ZoneId.of("UTC"));
    assertThat(with.problems()).isEmpty();
    assertThat(with.agenda().zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
    assertThat(with.agenda().timeOf(only(with)).orElseThrow().start().toInstant())
        .isEqualTo(without.agenda().timeOf(only(without)).orElseThrow().start().toInstant());
  }

  @Test
  void aZoneThatIsNoneIsToldAndKept() {
    String document = schedule(
        day(event("\"date\": \"2024-06-01T10:00:00-05:00\"", "\"duration\": \"00:30\"")),
        "\"time_zone_name\": \"Mars/Base\"");

    Imported imported = Dialects.read(document);

    assertThat(Dialects.codes(imported.problems())).containsExactly("zone-unknown");
    assertThat(imported.agenda().zone()).isEqualTo(ZoneId.of("Etc/GMT+5"));
    assertThat(Dialects.write("frab", imported.agenda()))
        .contains("\"time_zone_name\": \"Mars/Base\"", "2024-06-01T10:00:00-05:00");
  }

  @Test
  void whatComesBeforeABreakInTheDocumentIsRead() {
    String whole = Dialects.resource("frab/schedule.json");
    int cut = whole.indexOf("\"title\": \"Three\"");

    Imported imported = Dialects.read(whole.substring(0, cut + 4));
    Imported broken = Dialects.read(whole.substring(0, cut) + "%" + whole.substring(cut));

    assertThat(imported.agenda().sessions()).hasSize(2);
    assertThat(Dialects.codes(imported.problems())).contains("truncated");
    assertThat(broken.agenda().sessions()).hasSize(2);
    Problem problem = Dialects.problem(broken.problems(), "malformed-json");
    assertThat(problem.location().line())
        .hasValue((int) whole.substring(0, cut).lines().count());
    assertThat(problem.location().path().orElseThrow())
        .startsWith("/schedule/conference/days/1/rooms/Hall/0");
    assertThat(problem.done()).isEqualTo("what comes before was read, the rest was not");
  }

  @Test
  void twoRoomsOfOneNameAndTracksWithoutNamesAreTold() {
    Imported imported = Dialects.read(schedule(
        day(),
        "\"time_zone_name\": \"UTC\"",
        "\"rooms\": [{\"name\": \"A\"}, {\"name\": \"A\"}, {}, 5]",
        "\"tracks\": [{\"name\": \"X\", \"color\": \"red\"}, {\"name\": \"X\"}, {\"name\": \" \"}]",
        "\"start\": \"2024-06-02\", \"end\": \"2024-06-01\", \"languages\": [\"en\", \"!\"]"));

    assertThat(Dialects.codes(imported.problems()))
        .containsExactly(
            "id-duplicate",
            "title-missing",
            "title-missing",
            "color-malformed",
            "id-duplicate",
            "title-missing",
            "dates-disagree",
            "language-malformed");
  }

  @Test
  void placesOfOtherShapesThanExpectedAreTold() {
    String conference =
        "{\"schedule\": {\"conference\": 7, \"events\": 8, \"persons\": {}, \"days\": 9}}";
    Imported imported = Dialects.read(conference);

    assertThat(imported.agenda().sessions()).isEmpty();
    assertThat(Dialects.codes(imported.problems())).contains("wrong-type", "id-missing");
  }

  @Test
  void anotherDocumentIsRefused() {
    assertThat(Dialects.codes(Dialects.refused(
            () -> Dialects.read(AgendaFormats.reader().format("frab"), "{\"a\": 1}"))))
        .containsExactly("wrong-document");
    assertThat(Dialects.codes(
            Dialects.refused(() -> Dialects.read(AgendaFormats.reader().format("frab"), "<html>"))))
        .containsExactlyInAnyOrder("malformed-json", "wrong-document");
    assertThat(Dialects.codes(
            Dialects.refused(() -> Dialects.read(AgendaFormats.reader().format("schedule2"), ""))))
        .containsExactlyInAnyOrder("truncated", "wrong-document");
  }

  @Test
  void statesRolesAndColoursThatAreUnknownAreToldAndKept() {
    Imported imported = readEvent(
        "\"date\": \"2024-06-01T10:00:00+02:00\"",
        "\"duration\": \"00:30\"",
        "\"state\": \"MAYBE\"",
        "\"track\": 5",
        "\"persons\": [{\"name\": \"Ada\", \"role\": \"Wizard\"}, {\"id\": 4}, {}, \" \"]");

    assertThat(Dialects.codes(imported.problems()))
        .containsExactly(
            "status-unknown", "id-missing", "role-unknown", "title-missing", "wrong-type");
    assertThat(only(imported).participations().get(0).role()).isEqualTo(Role.of("wizard"));
    assertThat(Dialects.write("frab", imported.agenda()))
        .contains("\"state\": \"MAYBE\"", "\"role\": \"Wizard\"");
  }
}
