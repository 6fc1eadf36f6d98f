package io.plenary.json.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.json.FormatDocument;
import io.plenary.json.PublishedSchema;
import io.plenary.rule.Report;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.testing.Agendas;
import io.plenary.time.TimeRange;
import io.plenary.time.TimeRanges;
import io.plenary.value.Language;
import io.plenary.value.Text;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {

  private static final PublishedSchema SCHEMA = new PublishedSchema("rules/report-1.schema.json");
  private static final FormatDocument DOCUMENT = new FormatDocument("report-format.md");
  private static final ZonedDateTime NINE =
      ZonedDateTime.parse("2024-11-19T09:00+01:00[Europe/Paris]");

  private static Agenda agenda() {
    return Agenda.builder()
        .id("drugs-2024@example.org")
        .title("Drug Control Networks")
        .zone("Europe/Paris")
        .addRoom(Room.builder().id("room-1").name("Room 1").capacity(40).build())
        .addTrack(Track.builder().id("online").name("Drugs Online").build())
        .addPerson(Person.builder().id("mccormack").name("Sé McCormack").build())
        .addSession(Session.builder()
            .id("welcome")
            .title("Welcome")
            .duration(Duration.ofMinutes(30))
            .expectedAudience(300)
            .build())
        .addSession(Session.builder()
            .id("keynote")
            .title("Keynote")
            .duration(Duration.ofHours(1))
            .build())
        .addSession(Session.builder().id("panel").title("Panel").build())
        .place("welcome", "room-1", "2024-11-19T09:00")
        .place("keynote", "room-1", "2024-11-19T09:15")
        .build();
  }

  private static Agenda acknowledged() {
    Report report = Rules.standard().check(agenda());
    return agenda().toBuilder()
        .addAcknowledgement(
            report.acknowledge(report.findings().get(0), "Ms Adams", "They share a stage."))
        .build();
  }

  @Test
  void aReportIsWrittenLikeThis() {
    assertThat(ReportJson.write(Rules.standard().check(acknowledged())))
        .isEqualTo(RuleSamples.resource("report.json"));
  }

  @Test
  void aChangeIsWrittenLikeThis() {
    Agenda later = acknowledged().toBuilder()
        .place("panel", "room-1", "2024-11-19T11:00")
        .build()
        .withSession(Session.builder()
            .id("keynote")
            .title("Keynote")
            .duration(Duration.ofHours(1))
            .expectedAudience(50)
            .build());

    String change =
        ReportJson.write(Rules.standard().check(later).since(Rules.standard().check(agenda())));

    assertThat(change).isEqualTo(RuleSamples.resource("change.json"));
    assertThat(SCHEMA.errors(change)).isEmpty();
  }

  @Test
  void streamsGetTheSameBytes() {
    Report report = Rules.standard().check(acknowledged());
    Report earlier = Rules.standard().check(agenda());
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ReportJson.write(report, out);
    ReportJson.write(report.since(earlier), out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(ReportJson.write(report) + ReportJson.write(report.since(earlier)));
  }

  @Test
  void theSchemaIsOneOfDraft202012() {
    SCHEMA.assertValid();
  }

  @Test
  void theExampleIsTheReportThatIsWritten() {
    JsonMapper mapper = JsonMapper.shared();

    assertThat(mapper.readTree(DOCUMENT.examples().get(0)))
        .isEqualTo(mapper.readTree(RuleSamples.resource("report.json")));
  }

  @Test
  void theDocumentHasTheMembersOfTheSchema() {
    Map<String, String> headings = Map.of(
        "report", "## The report",
        "score", "### Score",
        "finding", "### Finding",
        "change", "## What has changed");
    headings.forEach((definition, heading) -> {
      JsonNode schema = SCHEMA.definition(definition);
      assertThat(DOCUMENT.names(heading))
          .containsExactlyElementsOf(schema.get("properties").propertyNames());
      assertThat(DOCUMENT.needed(heading)).isEqualTo(PublishedSchema.required(schema));
    });
  }

  private static JsonNode parameter(Object value) {
    SessionRule rule = SessionRule.of(
        RuleInfo.hard("mine", "Definition.", "Said."),
        session -> List.of(Breach.of(session).with("value", value)));
    String document = ReportJson.write(Rules.none().with(rule).check(agenda()));

    assertThat(SCHEMA.errors(document)).as(document).isEmpty();
    return JsonMapper.shared().readTree(document).at("/findings/0/parameters/value");
  }

  @Test
  void parametersAreOfTheTypesThatProgramsWouldHave() {
    JsonMapper mapper = JsonMapper.shared();
    TimeRange hour = TimeRange.of(NINE, Duration.ofHours(1));
    Agenda agenda = agenda();
    Map<Object, String> written = new LinkedHashMap<>();
    written.put(5, "5");
    written.put(5_000_000_000L, "5000000000");
    written.put(true, "true");
    written.put("text", "\"text\"");
    written.put(Duration.ofMinutes(90), "\"PT1H30M\"");
    written.put(NINE, "\"2024-11-19T09:00+01:00\"");
    written.put(hour, "\"2024-11-19T09:00+01:00/2024-11-19T10:00+01:00\"");
    written.put(
        TimeRanges.of(List.of(hour)), "[\"2024-11-19T09:00+01:00/2024-11-19T10:00+01:00\"]");
    written.put(LocalDate.of(2024, 11, 19), "\"2024-11-19\"");
    written.put(ZoneId.of("Europe/Paris"), "\"Europe/Paris\"");
    written.put(Language.of("fr-CH"), "\"fr-CH\"");
    written.put(Text.of("en", "Two").and("fr", "Deux"), "{\"en\": \"Two\", \"fr\": \"Deux\"}");
    written.put(agenda.sessions().get(0), "{\"session\": \"welcome\"}");
    written.put(agenda.rooms().get(0), "{\"room\": \"room-1\"}");
    written.put(agenda.tracks().get(0), "{\"track\": \"online\"}");
    written.put(agenda.people().get(0), "{\"person\": \"mccormack\"}");
    written.put(Person.Id.of("gone"), "{\"person\": \"gone\"}");
    written.put(List.of(1, List.of("a", Room.Id.of("b"))), "[1, [\"a\", {\"room\": \"b\"}]]");

    written.forEach((value, json) ->
        assertThat(parameter(value)).as("%s", value).isEqualTo(mapper.readTree(json)));
  }

  @Test
  void aSessionWithItsPlaceIsThatSession() {
    SessionRule rule = SessionRule.of(
        RuleInfo.hard("mine", "Definition.", "Said."),
        (PlacedSession session) -> List.of(Breach.of(session).with("value", session)));

    assertThat(ReportJson.write(Rules.none().with(rule).check(agenda())))
        .contains("\"value\": {\n          \"session\": \"welcome\"\n        }");
  }

  @Test
  void halfOfASurrogatePairIsAQuestionMark() {
    Acknowledgement word = new Acknowledgement(
        "a\ud83d", List.of(Session.Id.of("b\ud83d")), List.of(), "c\ud83d", "d\ud83d");

    String document = ReportJson.write(Rules.none().acknowledging(word).check(agenda()));

    assertThat(document)
        .contains("\"rule\": \"a?\"", "\"session\": \"b?\"", "\"by\": \"c?\"", "\"why\": \"d?\"");
    assertThat(parameter("a\ud83d").stringValue()).isEqualTo("a?");
  }

  @Test
  void equalFindingsAreWrittenAlikeInWhateverOrderTheirParametersCame() {
    assertThat(ReportJson.write(Rules.none().with(telling("a", "b")).check(agenda())))
        .isEqualTo(ReportJson.write(Rules.none().with(telling("b", "a")).check(agenda())));
  }

  private static SessionRule telling(String first, String second) {
    return SessionRule.of(
        RuleInfo.soft("mine", "Definition.", "Said."),
        session -> List.of(new Breach(1, List.of(session.id()), Map.of())
            .with(first, first)
            .with(second, second)));
  }

  @Provide
  Arbitrary<Agenda> agendas() {
    return Agendas.agendas();
  }

  @Property(tries = 100)
  void whatIsWrittenIsValidAgainstTheSchema(@ForAll("agendas") Agenda agenda) {
    Report report = Rules.all().check(agenda);
    Report earlier = Rules.all().check(agenda.withAcknowledgements(List.of()));

    assertThat(SCHEMA.errors(ReportJson.write(report))).isEmpty();
    assertThat(SCHEMA.errors(ReportJson.write(report.since(earlier)))).isEmpty();
    assertThat(ReportJson.write(Rules.all().check(agenda))).isEqualTo(ReportJson.write(report));
  }
}
