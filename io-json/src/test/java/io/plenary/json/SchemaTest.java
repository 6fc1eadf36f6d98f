package io.plenary.json;

import static io.plenary.json.Documents.agenda;
import static io.plenary.json.Documents.session;
import static io.plenary.json.Documents.thing;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.json.shape.AcknowledgementShape;
import io.plenary.json.shape.Codec;
import io.plenary.json.shape.HeldShape;
import io.plenary.json.shape.Shape;
import io.plenary.json.shape.SubjectShape;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SchemaTest {

  private static final JsonNode SCHEMA = Schemas.AGENDA.node();

  @Test
  void theSchemaIsOneOfDraft202012() {
    Schemas.AGENDA.assertValid();
  }

  @Test
  void theSmallestDocumentIsValid() {
    assertThat(Schemas.errors(agenda())).isEmpty();
  }

  static List<Map.Entry<String, Codec<?>>> shapes() {
    return List.of(
        Map.entry("organizer", ValueShapes.ORGANIZER),
        Map.entry("venue", ValueShapes.VENUE),
        Map.entry("version", ValueShapes.VERSION),
        Map.entry("link", ValueShapes.LINK),
        Map.entry("attachment", ValueShapes.ATTACHMENT),
        Map.entry("extension", ValueShapes.EXTENSION),
        Map.entry("affiliation", ValueShapes.AFFILIATION),
        Map.entry("place", ValueShapes.PLACE),
        Map.entry("tag", ValueShapes.TAG),
        Map.entry("slot", SlotShape.SLOT),
        Map.entry("kind", KindShape.KIND),
        Map.entry("role", RoleShape.ROLE),
        Map.entry("track", TrackShape.TRACK),
        Map.entry("room", RoomShape.ROOM),
        Map.entry("person", PersonShape.PERSON),
        Map.entry("preferences", PreferencesShape.PREFERENCES),
        Map.entry("participant", ParticipationShape.PARTICIPATION),
        Map.entry("relation", RelationShape.RELATION),
        Map.entry("session", SessionShape.SESSION),
        Map.entry("acknowledgement", AcknowledgementShape.IN_ZONE),
        Map.entry("subject", SubjectShape.SUBJECT),
        Map.entry("held", HeldShape.IN_ZONE));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theSchemaHasTheMembersOfEachShapeInTheirOrder(Map.Entry<String, Codec<?>> shape) {
    PublishedSchema.assertMembers(
        Schemas.AGENDA.definition(shape.getKey()), (Shape<?>) shape.getValue());
  }

  @Test
  void theSchemaHasTheMembersOfTheAgendaInTheirOrder() {
    PublishedSchema.assertMembers(SCHEMA, (Shape<?>) AgendaShape.AGENDA);
  }

  /** The members that the schema requires of a shape. */
  static List<String> required(String shape) {
    return PublishedSchema.required(
        shape.equals("agenda") ? SCHEMA : Schemas.AGENDA.definition(shape));
  }

  @Test
  void everyObjectOfTheSchemaIsAShape() {
    TreeSet<String> objects = new TreeSet<>();
    SCHEMA.get("$defs").properties().stream()
        .filter(definition -> definition.getValue().has("properties"))
        .forEach(definition -> objects.add(definition.getKey()));

    assertThat(shapes()).extracting(Map.Entry::getKey).containsExactlyInAnyOrderElementsOf(objects);
  }

  private static String word(String members) {
    return agenda(
        "\"acknowledgements\": [{\"rule\": \"room-clash\", \"why\": \"w\", " + members + "}]");
  }

  static List<String> wrongDocuments() {
    String room = "\"rooms\": [{\"id\": \"r\", \"name\": \"R\"}]";
    return List.of(
        "{}",
        "[]",
        "{\"plenary\": 2, \"id\": \"a\", \"title\": \"A\", \"zone\": \"Europe/Paris\"}",
        "{\"plenary\": \"1\", \"id\": \"a\", \"title\": \"A\", \"zone\": \"Europe/Paris\"}",
        "{\"plenary\": 1, \"id\": \" \", \"title\": \"A\", \"zone\": \"Europe/Paris\"}",
        "{\"plenary\": 1, \"id\": \"a\", \"title\": {}, \"zone\": \"Europe/Paris\"}",
        "{\"plenary\": 1, \"id\": \"a\", \"title\": \"A\", \"zone\": \"Europe/Paris?\"}",
        agenda("\"name\": \"B\""),
        agenda("\"subtitle\": null"),
        agenda("\"subtitle\": {\"e n\": \"x\"}"),
        agenda("\"subtitle\": {\"en\": 5}"),
        agenda("\"dayStart\": \"4 am\""),
        agenda("\"firstDay\": \"19/11/2024\""),
        agenda("\"languages\": \"en\""),
        agenda("\"languages\": [\"en\", \"en\"]"),
        agenda("\"venue\": {\"country\": \"France\"}"),
        agenda("\"links\": [{\"title\": \"no address\"}]"),
        agenda("\"openingHours\": [\"2024-11-19T09:00\"]"),
        agenda("\"openingHours\": [\"09:00/18:00\"]"),
        agenda("\"slots\": [{\"tags\": []}]"),
        agenda("\"kinds\": [{\"name\": \"lab\", \"parts\": \"IN_PARALLEL\"}]"),
        agenda("\"roles\": [{\"presence\": false}]"),
        agenda("\"tracks\": [{\"id\": \"t\", \"name\": \"T\", \"color\": \"red\"}]"),
        agenda("\"rooms\": [{\"id\": \"r\", \"name\": \"R\", \"capacity\": -1}]"),
        agenda("\"rooms\": [{\"id\": \"r\", \"name\": \"R\", \"capacity\": 7.9}]"),
        agenda("\"rooms\": [{\"id\": \"r\", \"name\": \"R\", \"capacity\": 2147483648}]"),
        agenda("\"people\": [{\"id\": \"p\"}]"),
        agenda("\"extensions\": [{\"namespace\": \"n\", \"name\": \"n\"}]"),
        word("\"by\": \" \""),
        word("\"by\": \"b\", \"subjects\": [{}]"),
        word("\"by\": \"b\", \"subjects\": [{\"session\": \"s\", \"room\": \"r\"}]"),
        word("\"by\": \"b\", \"subjects\": [{\"thing\": \"s\"}]"),
        word("\"by\": \"b\", \"places\": [{\"start\": \"2024-11-19T09:00\"}]"),
        session("\"start\": \"2024-11-19 09:00\""),
        session("\"start\": \"2024-11-19T09:00\"", "\"offset\": \"PT5M\"", "\"partOf\": \"s\""),
        session("\"offset\": \"PT5M\""),
        session("\"duration\": \"20 min\""),
        session("\"duration\": \"P1M\""),
        session("\"duration\": \"PT\""),
        session("\"duration\": \"PT-5M\""),
        session("\"duration\": \"PT1.5S\""),
        session("\"pinned\": true"),
        agenda(room, "\"sessions\": [" + thing("\"rooms\": [\"r\"]") + "]"),
        session("\"level\": 0"),
        session("\"status\": \"maybe\""),
        session("\"abstract\": \"one paragraph\""),
        session("\"participants\": [{\"person\": \"p\"}]"),
        session("\"relations\": [{\"type\": \"beside\", \"session\": \"s\"}]"));
  }

  @ParameterizedTest
  @MethodSource("wrongDocuments")
  void schemaAndReaderRefuseTheSame(String document) {
    assertThat(Schemas.errors(document)).isNotEmpty();
    assertThat(Documents.problems(document)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"start\": \"2024-11-19T09:00\"",
        "\"start\": \"2024-11-19T09:00:00\"",
        "\"start\": \"2024-11-19T09:00:00.000\"",
        "\"start\": \"2024-11-19T08:00Z\"",
        "\"start\": \"2024-11-19T09:00+01:00[Europe/Paris]\"",
        "\"duration\": \"P1DT2H\"",
        "\"duration\": \"PT90M\"",
        "\"duration\": \"PT0S\"",
        "\"allowedTimes\": [\"2024-11-19T09:00/PT3H\"]",
        "\"allowedTimes\": [\"2024-11-19T09:00/2024-11-19T12:00+01:00\"]",
        "\"rooms\": [], \"pinned\": false, \"placementExtensions\": []",
        "\"subtitle\": {\"und\": \"x\", \"en\": \"y\"}",
        "\"preferences\": {}"
      })
  void schemaAndReaderAcceptTheSame(String member) {
    assertThat(Schemas.errors(session(member))).isEmpty();
    assertThat(Documents.problems(session(member))).isEmpty();
  }
}
