package io.plenary.json.frab;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Track;
import io.plenary.format.AgendaFormats;
import io.plenary.format.Problem;
import io.plenary.json.foreign.Dialects;
import io.plenary.testing.Agendas;
import io.plenary.value.Affiliation;
import io.plenary.value.Color;
import io.plenary.value.Extension;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FrabWritingTest {

  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(Dialects.resource("frab/schedule.schema.json"), InputFormat.JSON);

  /** An agenda that was not read from a schedule. */
  private static final Agenda OWN = Agenda.builder()
      .id("drug-control-2024@example.org")
      .title(Text.of("en", "Drug Control").and("fr", "Contrôle des drogues"))
      .zone("Europe/Paris")
      .addLink(Link.to("https://example.org/"))
      .addTrack(Track.builder().id("t1").name("Law").color(Color.of("#0a7e8c")).build())
      .addRoom(Room.builder().id("r1").name("Room 1").capacity(200).build())
      .addRoom(Room.builder().id("r2").name("Room 1").build())
      .addPerson(Person.builder()
          .id("mccormack")
          .honorific("Mr")
          .name("Sé McCormack")
          .addAffiliation(Affiliation.organization("Council of Europe"))
          .biography("Chairs")
          .build())
      .addSession(Session.builder()
          .id("welcome")
          .kind(SessionKind.CEREMONY)
          .title("Welcome")
          .subtitle("To all")
          .duration(Duration.ofMinutes(90))
          .addTrack("t1")
          .addParticipation("mccormack", Role.CHAIR)
          .addAbstractParagraph("One.")
          .addAbstractParagraph("Two.")
          .addAbstractParagraph("Three.")
          .addLanguage("en")
          .addLanguage("fr")
          .recording(Session.Consent.GRANTED)
          .build())
      .addSession(Session.builder()
          .id("lunch")
          .kind(SessionKind.MEAL)
          .title("Lunch")
          .duration(Duration.ofHours(1))
          .build())
      .addSession(Session.builder().id("later").title("Later").build())
      .addSession(Session.builder()
          .id("part")
          .title("Part")
          .partOf("welcome")
          .status(Session.Status.CANCELLED)
          .duration(Duration.ofMinutes(10))
          .build())
      .addSession(Session.builder().id("both").title("Both").build())
      .place("welcome", "r1", "2024-11-19T09:00")
      .place("lunch", "2024-11-19T12:30")
      .place("part", Duration.ofMinutes(20))
      .place("both", List.of("r2", "r1"), "2024-11-20T00:30")
      .addAcknowledgement(new Acknowledgement(
          "room-clash", List.of(), List.of(), "Ms Adams", "They share a stage."))
      .addExtension(Extension.text("other", "note", "x"))
      .addExtension(new Extension("frab", "/schedule/broken", "application/json", "{"))
      .build();

  private static List<String> errors(String document) {
    return SCHEMA
        .validate(
            document,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static JsonNode events(JsonNode document, int day, String room) {
    return document.at("/schedule/conference/days/" + day + "/rooms/" + room);
  }

  @Test
  void anAgendaOfOnesOwnIsWrittenAsTheSchemaDemands() {
    String document = Dialects.write("frab", OWN.withoutSession(Session.Id.of("both")));

    assertThat(errors(document)).isEmpty();
    JsonNode tree = Dialects.tree(document);
    JsonNode conference = tree.at("/schedule/conference");
    assertThat(conference.path("acronym").stringValue()).isEqualTo("drug_control_2024_example_org");
    assertThat(conference.path("daysCount").intValue()).isEqualTo(1);
    assertThat(conference.at("/tracks/0/color").stringValue()).isEqualTo("#0a7e8c");
    JsonNode welcome = events(tree, 0, "Room 1").path(0);
    assertThat(welcome.path("date").stringValue()).isEqualTo("2024-11-19T09:00:00+01:00");
    assertThat(welcome.path("start").stringValue()).isEqualTo("09:00");
    assertThat(welcome.path("duration").stringValue()).isEqualTo("01:30");
    assertThat(welcome.path("abstract").stringValue()).isEqualTo("One.");
    assertThat(welcome.path("description").stringValue()).isEqualTo("Two.\n\nThree.");
    assertThat(welcome.path("track").stringValue()).isEqualTo("Law");
    assertThat(welcome.path("type").stringValue()).isEqualTo("ceremony");
    assertThat(welcome.path("do_not_record").booleanValue()).isFalse();
    assertThat(welcome.at("/persons/0/role").stringValue()).isEqualTo("chair");
    JsonNode part = events(tree, 0, "Room 1").path(1);
    assertThat(part.path("date").stringValue()).isEqualTo("2024-11-19T09:20:00+01:00");
    assertThat(part.path("state").stringValue()).isEqualTo("CANCELED");
  }

  @Test
  void idsOfTheFormThatIsWantedAreMadeAlikeEachTime() {
    JsonNode once =
        events(Dialects.tree(Dialects.write("frab", OWN)), 0, "Room 1").path(0);
    JsonNode again =
        events(Dialects.tree(Dialects.write("frab", OWN)), 0, "Room 1").path(0);

    assertThat(once).isEqualTo(again);
    assertThat(once.path("guid").stringValue()).matches("[0-9a-f-]{36}");
    assertThat(once.path("id").intValue()).isPositive();
  }

  @Test
  void whatCannotBeExpressedIsTold() {
    List<Problem> losses = Dialects.losses("frab", OWN);

    assertThat(Dialects.codes(losses))
        .containsExactly(
            "session-unplaced",
            "duration-unknown",
            "room-made",
            "room-names-equal",
            "lost-further-rooms",
            "lost-further-languages",
            "lost-translations",
            "lost-parts",
            "lost-affiliations",
            "lost-honorifics",
            "lost-acknowledgements",
            "extension-elsewhere",
            "extension-unwritable");
    assertThat(Dialects.problem(losses, "room-made").toString())
        .isEqualTo("warning: found a session in no room: 'Lunch'; it was written in a room '?'"
            + " [room-made]");
    assertThat(Dialects.problem(losses, "session-unplaced").severity())
        .isEqualTo(Problem.Severity.ERROR);
  }

  @Test
  void newerSchedulesHoldLanguagesRolesAndUnplacedSessions() {
    JsonNode tree = Dialects.tree(Dialects.write("schedule2", OWN));

    assertThat(tree.at("/schedule/conference/title/fr").stringValue())
        .isEqualTo("Contrôle des drogues");
    assertThat(tree.at("/schedule/conference/days/0/start").stringValue())
        .isEqualTo("2024-11-19T00:00:00+01:00");
    JsonNode welcome = tree.at("/schedule/events/0");
    assertThat(welcome.path("end").stringValue()).isEqualTo("2024-11-19T10:30:00+01:00");
    assertThat(welcome.at("/participants/0/role").stringValue()).isEqualTo("chair");
    assertThat(welcome.at("/room/name").stringValue()).isEqualTo("Room 1");
    assertThat(tree.at("/schedule/persons/0/biography").stringValue()).isEqualTo("Chairs");
    assertThat(tree.at("/schedule/events/2/title").stringValue()).isEqualTo("Later");
    assertThat(tree.at("/schedule/events/2").has("start")).isFalse();
    assertThat(Dialects.codes(Dialects.losses("schedule2", OWN)))
        .doesNotContain("lost-translations", "session-unplaced", "room-made");
  }

  @Test
  void aSessionThatWasMovedIsWrittenByItsNewTime() {
    Agenda read = Dialects.read(Dialects.resource("frab/schedule.json")).agenda();
    Session.Id three = Session.Id.of("270fa44c-821a-577f-8ca3-33e8d4a8c2a9");
    Placement before = read.timetable().placementOf(three).orElseThrow();
    Agenda moved = read.withPlacement(
        three,
        before.withStart(
            new Placement.At(ZonedDateTime.parse("2024-10-27T12:00+01:00[Europe/Berlin]"))));

    JsonNode event =
        events(Dialects.tree(Dialects.write("frab", moved)), 1, "Hall").path(0);

    assertThat(event.path("date").stringValue()).isEqualTo("2024-10-27T12:00:00+01:00");
    assertThat(event.path("start").stringValue()).isEqualTo("12:00");
    assertThat(event.path("duration").stringValue()).isEqualTo("1:00");
  }

  @Test
  void whatWasEditedIsWrittenAsItIsNow() {
    Agenda read = Dialects.read(Dialects.resource("frab/schedule.json")).agenda();
    Session one = read.sessions().get(0);
    Agenda edited = read.withSession(one.toBuilder()
            .title("Changed")
            .kind(SessionKind.KEYNOTE)
            .duration(Duration.ofMinutes(50))
            .recording(Session.Consent.GRANTED)
            .build()
            .withLinks(List.of(Link.to("https://new.example"))))
        .withPerson(read.person("5").orElseThrow().toBuilder().name("Robert").build());

    JsonNode event =
        events(Dialects.tree(Dialects.write("frab", edited)), 0, "Hall").path(0);

    assertThat(event.path("title").stringValue()).isEqualTo("Changed");
    assertThat(event.path("type").stringValue()).isEqualTo("keynote");
    assertThat(event.path("duration").stringValue()).isEqualTo("00:50");
    assertThat(event.path("do_not_record").booleanValue()).isFalse();
    assertThat(event.at("/links/0/url").stringValue()).isEqualTo("https://new.example");
    assertThat(event.at("/persons/1/public_name").stringValue()).isEqualTo("Robert");
  }

  @Test
  void theFormatOfFilesThatEndInJsonIsStillPlenarysOwn(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("agenda.json");

    AgendaFormats.write(OWN, file);

    assertThat(Files.readString(file)).contains("\"plenary\": 1");
    assertThat(new FrabFormat().fileExtensions()).containsExactly("json");
    assertThat(new Schedule2Format().fileExtensions()).containsExactly("json");
  }

  @Provide
  Arbitrary<Agenda> agendas() {
    return Agendas.agendas();
  }

  @Property(tries = 100)
  void anyAgendaIsWrittenAsTheSchemaDemandsAndReadWithTheSameInstants(
      @ForAll("agendas") Agenda agenda) {
    for (String format : List.of("frab", "schedule2")) {
      String document = Dialects.write(format, agenda);
      Agenda read =
          Dialects.read(AgendaFormats.reader().format(format), document).agenda();

      assertThat(instants(read)).containsExactlyInAnyOrderElementsOf(instants(agenda));
      if (format.equals("frab")) {
        assertThat(errors(document)).allMatch(FrabWritingTest::isUnavoidable);
      }
    }
  }

  /** A duration or a day that nobody knows cannot be written. */
  private static boolean isUnavoidable(String error) {
    return error.contains("/duration: null found")
        || error.contains("required property 'start' not found")
        || error.contains("required property 'end' not found");
  }

  private static List<Instant> instants(Agenda agenda) {
    return agenda.sessions().stream()
        .flatMap(session -> agenda.timeOf(session).stream())
        .map(range -> range.start().toInstant())
        .toList();
  }
}
