package io.plenary.json.indico;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Tag;
import io.plenary.format.AgendaFormats;
import io.plenary.format.Imported;
import io.plenary.json.foreign.Dialects;
import io.plenary.value.Affiliation;
import io.plenary.value.Extension;
import io.plenary.value.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class IndicoReadingTest {

  private static final Imported SOUND = Dialects.read(Dialects.resource("indico/export.json"));

  private static String export(String results) {
    return "{\"_type\": \"HTTPAPIResult\", \"results\": " + results + "}";
  }

  private static String date(String time) {
    return "{\"date\": \"2024-06-01\", \"time\": \"" + time + "\", \"tz\": \"Europe/Zurich\"}";
  }

  @Test
  void theEventIsRead() {
    Agenda agenda = SOUND.agenda();

    assertThat(SOUND.problems()).isEmpty();
    assertThat(SOUND.format()).isEqualTo("indico");
    assertThat(agenda.id()).isEqualTo("1");
    assertThat(agenda.title()).isEqualTo(Text.of("Conf"));
    assertThat(agenda.description()).contains(Text.of("<p>About</p>"));
    assertThat(agenda.zone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
    assertThat(agenda.firstDay()).contains(LocalDate.of(2024, 6, 1));
    assertThat(agenda.lastDay()).contains(LocalDate.of(2024, 6, 2));
    assertThat(agenda.venue().orElseThrow().name()).contains(Text.of("CERN"));
    assertThat(agenda.extensions())
        .extracting(Extension::name)
        .contains("chairs", "keywords", "address", "startDate", "/ts", "/url");
  }

  @Test
  void sessionsHoldTheirContributionsAndThoseTheirParts() {
    Agenda agenda = SOUND.agenda();
    Session block = agenda.session("session-5").orElseThrow();
    Session talk = agenda.session("7").orElseThrow();

    assertThat(block.kind()).isEqualTo(SessionKind.BLOCK);
    assertThat(agenda.timeOf(block).orElseThrow().toString())
        .isEqualTo("2024-06-01T09:00+02:00/2024-06-01T11:00+02:00");
    assertThat(block.participations()).extracting(Participation::role).containsExactly(Role.CHAIR);
    assertThat(talk.partOf()).contains(block.id());
    assertThat(talk.kind()).isEqualTo(SessionKind.KEYNOTE);
    assertThat(agenda.roomsOf(talk)).extracting(room -> room.id().value()).containsExactly("Hall");
    assertThat(talk.tags()).containsExactly(Tag.of("session", "Block"));
    assertThat(talk.tracks()).hasSize(1);
    assertThat(agenda.session("7-1").orElseThrow().partOf()).contains(talk.id());
    assertThat(agenda.timeOf(Session.Id.of("8"))).isEmpty();
    assertThat(agenda.session("8").orElseThrow().duration()).contains(Duration.ofMinutes(20));
  }

  @Test
  void whoWroteNeedNotBeThereAndWhoSpeaksMust() {
    Agenda agenda = SOUND.agenda();

    assertThat(agenda.session("7").orElseThrow().participations())
        .extracting(each -> each.person().value() + " " + each.role())
        .containsExactly("4 speaker", "4 author", "h5 author");
    assertThat(agenda.person("4").orElseThrow().name()).isEqualTo(Text.of("Sam Speak"));
    assertThat(agenda.person("4").orElseThrow().affiliations())
        .containsExactly(Affiliation.organization("ETH"));
    assertThat(agenda.person("h5").orElseThrow().name()).isEqualTo(Text.of("Co, Author"));
  }

  @Test
  void aTimetableIsReadWithItsBlocksAndBreaks() {
    String talk =
        "{\"id\": \"c1\", \"entryType\": \"Contribution\", \"title\": \"T\", \"duration\": 30,"
            + " \"startDate\": " + date("09:00:00") + ", \"endDate\": " + date("09:30:00") + ","
            + " \"presenters\": [{\"firstName\": \"A\", \"familyName\": \"B\", \"name\": \"A B\", \"email\": \"e\"}]}";
    String coffee =
        "{\"id\": \"b2\", \"entryType\": \"Break\", \"title\": \"Coffee\", \"duration\": 15,"
            + " \"startDate\": " + date("09:30:00") + ", \"endDate\": " + date("09:45:00") + "}";
    String block =
        "{\"id\": \"s3\", \"entryType\": \"Session\", \"title\": \"S\", \"slotTitle\": \"I\","
            + " \"startDate\": " + date("09:00:00") + ", \"endDate\": " + date("10:00:00") + ","
            + " \"entries\": {\"c1\": " + talk + ", \"b2\": " + coffee + ", \"x\": 5}}";

    Imported imported = Dialects.read(export(
        "{\"137\": {\"20240601\": {\"s3\": " + block + "}, \"20240602\": [], \"20240603\": [6]}}"));
    Agenda agenda = imported.agenda();

    assertThat(Dialects.codes(imported.problems())).containsExactly("wrong-type", "wrong-type");
    assertThat(agenda.id()).isEqualTo("137");
    assertThat(agenda.zone()).isEqualTo(ZoneId.of("Europe/Zurich"));
    assertThat(agenda.session("s3").orElseThrow().subtitle()).contains(Text.of("I"));
    assertThat(agenda.session("b2").orElseThrow().kind()).isEqualTo(SessionKind.BREAK);
    assertThat(agenda.session("c1").orElseThrow().partOf()).contains(Session.Id.of("s3"));
    assertThat(agenda.people()).extracting(person -> person.name().first()).containsExactly("A B");
  }

  @Test
  void furtherEventsAreBlocks() {
    Imported imported =
        Dialects.read(export("[{\"id\": \"1\", \"title\": \"First\", \"timezone\": \"UTC\"},"
            + "{\"id\": \"2\", \"title\": \"Second\", \"timezone\": \"UTC\","
            + " \"contributions\": [{\"id\": \"9\", \"title\": \"Part\"}]}]"));
    Agenda agenda = imported.agenda();

    assertThat(agenda.title()).isEqualTo(Text.of("First"));
    Session second = agenda.sessions().get(0);
    assertThat(second.title()).isEqualTo(Text.of("Second"));
    assertThat(agenda.session("9").orElseThrow().partOf()).contains(second.id());
  }

  @Test
  void whatIsOddIsTold() {
    Imported imported = Dialects.read(
        export(
            "[{\"startDate\": {\"date\": \"2024-06-02\", \"time\": \"10:00:00\", \"tz\": \"Mars\"},"
                + " \"endDate\": {\"date\": \"2024-06-01\", \"time\": \"10:00:00\"}, \"timezone\": \"Europe/Paris\", \"sessions\": 5,"
                + " \"contributions\": [7, {\"duration\": 90, \"startDate\": " + date("10:00:00")
                + ", \"endDate\": " + date("11:00:00")
                + ", \"speakers\": [{}, {\"id\": \"1\", \"emailHash\": \"h\"}, {\"emailHash\": \"h\", \"affiliation\": \"Q\"}], \"new\": 1},"
                + " {\"id\": \"8\", \"title\": \"t\", \"startDate\": \"2024-06-01T10:00:00\"}, {\"id\": \"8\", \"title\": \"u\", \"startDate\": {\"date\": \"x\"}}]}, 6]"));

    assertThat(Dialects.codes(imported.problems()))
        .containsExactlyInAnyOrder(
            "wrong-type",
            "wrong-type",
            "wrong-type",
            "zone-unknown",
            "dates-disagree",
            "id-missing",
            "id-missing",
            "title-missing",
            "title-missing",
            "id-missing",
            "title-missing",
            "title-missing",
            "person-duplicate",
            "unknown-member",
            "end-disagrees",
            "id-duplicate",
            "time-unreadable");
    assertThat(imported.agenda().sessions()).hasSize(3);
    assertThat(imported.agenda().sessions().get(0).duration()).contains(Duration.ofHours(1));
  }

  @Test
  void anotherDocumentIsRefused() {
    assertThat(Dialects.codes(
            Dialects.refused(() -> Dialects.read(AgendaFormats.reader().format("indico"), "[]"))))
        .containsExactly("wrong-document");
    assertThat(Dialects.codes(Dialects.read(export("5")).problems())).contains("wrong-type");
    assertThat(new IndicoFormat().isWritable()).isFalse();
    assertThat(new IndicoFormat().fileExtensions()).containsExactly("json");
  }
}
