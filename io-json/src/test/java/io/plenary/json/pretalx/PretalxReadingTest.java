package io.plenary.json.pretalx;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.format.AgendaFormats;
import io.plenary.format.Imported;
import io.plenary.json.foreign.Dialects;
import io.plenary.value.Attachment;
import io.plenary.value.Color;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Text;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PretalxReadingTest {

  private static final String SLOTS = Dialects.resource("pretalx/slots.json");

  private static Imported read(String document) {
    return Dialects.read(AgendaFormats.reader().zone(ZoneId.of("Europe/Berlin")), document);
  }

  private static Imported readSlots(String... slots) {
    return read("{\"version\": \"1\", \"slots\": [" + String.join(",", slots) + "]}");
  }

  @Test
  void submissionsThatHoldTheirSlotsAreRead() {
    Imported imported = read(SLOTS);
    Agenda agenda = imported.agenda();
    Session one = agenda.session("AAA").orElseThrow();

    assertThat(imported.problems()).isEmpty();
    assertThat(imported.format()).isEqualTo("pretalx");
    assertThat(agenda.version().flatMap(version -> version.label())).contains("0.3");
    assertThat(agenda.timeOf(one).orElseThrow().toString())
        .isEqualTo("2024-06-01T10:00+02:00/2024-06-01T10:45+02:00");
    assertThat(agenda.roomsOf(one))
        .extracting(room -> room.name())
        .containsExactly(Text.of("en", "Hall").and("de", "Saal"));
    assertThat(one.tracks())
        .extracting(id -> agenda.track(id).orElseThrow().name())
        .containsExactly(Text.of("en", "Web").and("de", "Netz"));
    assertThat(one.participations()).containsExactly(Participation.of("P1", Role.SPEAKER));
    assertThat(one.recording()).contains(Session.Consent.REFUSED);
    assertThat(one.languages()).containsExactly(Language.of("en"));
    assertThat(one.abstractParagraphs()).containsExactly(Text.of("Short"), Text.of("Long"));
    assertThat(one.attachments())
        .containsExactly(new Attachment(
            "https://example.org/s.pdf", Optional.of(Text.of("Slides")), Optional.empty()));
    assertThat(one.extensions())
        .extracting(Extension::name)
        .contains("submission_type", "submission_type_id", "slot_count", "is_featured");
    assertThat(agenda.session("BBB").orElseThrow().kind()).isEqualTo(SessionKind.KEYNOTE);
    assertThat(agenda.person("P1").orElseThrow().biography()).contains(Text.of("Bio"));
  }

  @Test
  void breaksAreReadWithTheirRooms() {
    Session lunch = read(SLOTS).agenda().sessions().get(2);

    assertThat(lunch.title()).isEqualTo(Text.of("en", "Lunch").and("de", "Mittagessen"));
    assertThat(lunch.kind().interlude()).isTrue();
    assertThat(lunch.kind().exclusive()).isFalse();
    assertThat(lunch.duration()).contains(Duration.ofHours(1));
  }

  @Test
  void withoutAZoneMomentsAreRightAndItIsTold() {
    Imported imported = Dialects.read(SLOTS);

    assertThat(Dialects.codes(imported.problems())).containsExactly("zone-missing");
    assertThat(imported.agenda().zone()).isEqualTo(ZoneId.of("Etc/GMT-2"));
    assertThat(
            imported.agenda().timeOf(Session.Id.of("AAA")).orElseThrow().start().toInstant())
        .hasToString("2024-06-01T08:00:00Z");
  }

  @Test
  void slotsThatHoldTheirSubmissionsAreRead() {
    Imported imported = readSlots(
        "{\"id\": 1, \"room\": {\"id\": 7, \"name\": {\"en\": \"Hall\"}, \"capacity\": 90, \"guid\": \"g\"},"
            + " \"start\": \"2024-06-01T10:00:00+02:00\", \"end\": \"2024-06-01T10:30:00+02:00\","
            + " \"duration\": 30, \"submission\": {\"code\": \"AAA\", \"title\": \"One\","
            + " \"submission_type\": {\"id\": 3, \"name\": {\"en\": \"Workshop\"}}, \"state\": \"accepted\","
            + " \"track\": {\"id\": 5, \"name\": {\"en\": \"Web\"}, \"color\": \"#0a7e8c\", \"description\": {}},"
            + " \"speakers\": [\"P1\", {\"code\": \"P2\", \"name\": \"Bob\"}]}}",
        "{\"id\": 2, \"room\": 7, \"start\": \"2024-06-01T11:00:00+02:00\", \"end\": null, \"duration\": 15,"
            + " \"submission\": \"CCC\"}",
        "{\"id\": 3, \"room\": null, \"start\": \"2024-06-01T12:00:00+02:00\","
            + " \"end\": \"2024-06-01T13:00:00+02:00\", \"submission\": null, \"description\": {\"en\": \"Lunch\"}}");
    Agenda agenda = imported.agenda();

    assertThat(Dialects.codes(imported.problems()))
        .containsExactlyInAnyOrder("title-missing", "duration-missing");
    assertThat(agenda.session("AAA").orElseThrow().kind()).isEqualTo(SessionKind.WORKSHOP);
    assertThat(agenda.track("5").orElseThrow().color()).contains(Color.of("#0a7e8c"));
    assertThat(agenda.room("7").orElseThrow().capacity()).hasValue(90);
    assertThat(agenda.roomsOf(Session.Id.of("CCC"))).hasSize(1);
    assertThat(agenda.people())
        .extracting(person -> person.name().first())
        .containsExactly("P1", "Bob");
    assertThat(agenda.session("break-3").orElseThrow().kind()).isEqualTo(SessionKind.BREAK);
  }

  @Test
  void whatIsOddIsTold() {
    Imported imported = readSlots(
        "5",
        "\"x\"",
        "{\"title\": \"\", \"slot\": null, \"state\": \"odd\", \"content_locale\": \"!\", \"duration\": -1,"
            + " \"speakers\": [7, {\"code\": \"P\"}, {\"code\": \"P\"}], \"resources\": [{}], \"new\": 1}",
        "{\"code\": \"A\", \"title\": \"A\", \"duration\": 30, \"track\": 9, \"slot\":"
            + " {\"room\": {\"en\": \"Hall\"}, \"start\": \"2024-06-01T10:00:00+02:00\", \"end\": \"2024-06-01T10:45:00+02:00\"}}",
        "{\"code\": \"A\", \"title\": \"A\", \"slot\": {\"start\": \"never\", \"end\": \"2024-06-01T10:45:00+02:00\"}}",
        "{\"start\": \"2024-06-01T10:00:00+02:00\", \"end\": \"2024-06-01T10:45:00+02:00\"}");

    assertThat(Dialects.codes(imported.problems()))
        .containsExactlyInAnyOrder(
            "reference-dangling",
            "wrong-type",
            "id-missing",
            "title-missing",
            "language-malformed",
            "status-unknown",
            "number-unusable",
            "wrong-type",
            "person-duplicate",
            "link-unusable",
            "unknown-member",
            "start-missing",
            "end-disagrees",
            "id-duplicate",
            "time-unreadable",
            "title-missing");
    assertThat(imported.agenda().sessions()).hasSize(4);
  }

  @Test
  void anotherDocumentIsRefused() {
    assertThat(Dialects.codes(
            Dialects.refused(() -> Dialects.read(AgendaFormats.reader().format("pretalx"), "[]"))))
        .containsExactly("wrong-document");
    assertThat(new PretalxFormat().isWritable()).isFalse();
    assertThat(new PretalxFormat().fileExtensions()).containsExactly("json");
  }
}
