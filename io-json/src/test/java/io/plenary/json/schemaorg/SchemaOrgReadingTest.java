package io.plenary.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Tag;
import io.plenary.format.AgendaFormats;
import io.plenary.format.Imported;
import io.plenary.json.foreign.Dialects;
import io.plenary.value.Affiliation;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Organizer;
import io.plenary.value.Text;
import io.plenary.value.Venue;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaOrgReadingTest {

  private static final Imported EVENT = Dialects.read(Dialects.resource("schemaorg/event.json"));
  private static final Imported GRAPH = Dialects.read(Dialects.resource("schemaorg/graph.json"));

  private static Imported read(String members) {
    return Dialects.read("{\"@context\": \"https://schema.org\", " + members + "}");
  }

  private static String event(String name, String members) {
    return "{\"@type\": \"Event\", \"name\": \"" + name + "\"" + members + "}";
  }

  private static String start(String time) {
    return ", \"startDate\": \"" + time + "\"";
  }

  private static Session session(Agenda agenda, String id) {
    return agenda.session(id).orElseThrow();
  }

  @Test
  void theEventThatHoldsOthersIsTheConference() {
    Agenda agenda = EVENT.agenda();

    assertThat(EVENT.format()).isEqualTo("schemaorg");
    assertThat(agenda.id()).isEqualTo("https://example.org/#event");
    assertThat(agenda.title()).isEqualTo(Text.of("Festival of Small Things"));
    assertThat(agenda.subtitle()).contains(Text.of("The third"));
    assertThat(agenda.description()).contains(Text.of("Three stages."));
    assertThat(agenda.firstDay()).contains(LocalDate.of(2025, 7, 21));
    assertThat(agenda.lastDay()).contains(LocalDate.of(2025, 7, 23));
    assertThat(agenda.zone()).isEqualTo(ZoneId.of("Etc/GMT-2"));
    assertThat(agenda.languages()).containsExactly(Language.of("en"), Language.of("fr"));
    assertThat(agenda.venue()).contains(Venue.of("Old Harbour", "Marseille", "FR"));
    assertThat(agenda.organizers())
        .containsExactly(
            new Organizer(Text.of("Small Things"), Optional.of("https://example.org/us")));
    assertThat(agenda.links())
        .containsExactly(new Link("https://example.org/", Optional.empty(), Optional.of("self")));
    assertThat(agenda.extensions())
        .extracting(Extension::name)
        .contains("@type", "offers", "image", "performer", "location", "eventStatus");
  }

  @Test
  void theOthersAreSessionsAndTheirParts() {
    Agenda agenda = EVENT.agenda();
    Session opening = session(agenda, "https://example.org/#opening");
    Session strings = session(agenda, "strings");
    Session talk = session(agenda, "talk");
    Session party = session(agenda, "party");

    assertThat(opening.duration()).contains(Duration.ofMinutes(30));
    assertThat(opening.languages()).containsExactly(Language.of("fr"));
    assertThat(opening.tags())
        .containsExactly(Tag.of("keyword", "welcome"), Tag.of("keyword", "words"));
    assertThat(session(agenda, "block").kind()).isEqualTo(SessionKind.BLOCK);
    assertThat(strings.partOf()).contains(Session.Id.of("block"));
    assertThat(strings.kind().name()).isEqualTo("music");
    assertThat(strings.status()).isEqualTo(Session.Status.CANCELLED);
    assertThat(agenda.timeOf(strings).orElseThrow().toString())
        .isEqualTo("2025-07-22T14:00+02:00/2025-07-22T14:45+02:00");
    assertThat(talk.status()).isEqualTo(Session.Status.TENTATIVE);
    assertThat(party.kind()).isEqualTo(SessionKind.SOCIAL);
    assertThat(agenda.timeOf(party)).isEmpty();
  }

  @Test
  void placesAreRoomsUnlessTheyAreTheVenue() {
    Agenda agenda = EVENT.agenda();
    Room large = agenda.room("Large stage").orElseThrow();

    assertThat(large.capacity()).hasValue(400);
    assertThat(large.place().orElseThrow().venue()).contains(Text.of("Old Harbour"));
    assertThat(agenda.roomsOf(session(agenda, "block"))).isEmpty();
    assertThat(agenda.roomsOf(session(agenda, "strings")))
        .extracting(room -> room.id().value())
        .containsExactly("Small stage", "https://stream.example/strings");
    assertThat(agenda.room("https://stream.example/strings").orElseThrow().virtualLink())
        .contains(Link.to("https://stream.example/strings"));
    assertThat(agenda.roomsOf(session(agenda, "talk")))
        .extracting(room -> room.name().first())
        .containsExactly("By the water");
    assertThat(agenda.room("Old Harbour")).isEmpty();
  }

  @Test
  void peopleAreKnownByIdOrName() {
    Agenda agenda = EVENT.agenda();
    Person ada = agenda.person("https://example.org/#ada").orElseThrow();

    assertThat(ada.displayName()).isEqualTo("Dr Ada Lark");
    assertThat(ada.affiliations())
        .containsExactly(Affiliation.position("Director").at("Small Things"));
    assertThat(ada.biography()).contains(Text.of("She began it."));
    assertThat(ada.links())
        .extracting(Link::href)
        .containsExactly("https://example.org/ada", "https://social.example/ada");
    assertThat(agenda.sessions().stream()
            .flatMap(session -> session.participations().stream())
            .map(each -> each.person() + " " + each.role()))
        .containsExactly(
            "https://example.org/#ada speaker",
            "The Minutes speaker",
            "Bo Reed moderator",
            "Cy Moor attendee",
            "dee contributor");
  }

  @Test
  void aGraphIsReadByItsReferences() {
    Agenda agenda = GRAPH.agenda();
    Session first = session(agenda, "#a");

    assertThat(Dialects.codes(GRAPH.problems())).containsExactly("zone-missing");
    assertThat(agenda.id()).isEqualTo("#conf");
    assertThat(agenda.title()).isEqualTo(Text.of("en", "Conference").and("de", "Konferenz"));
    assertThat(agenda.venue()).contains(Venue.of("House", "Ulm", "DE"));
    assertThat(agenda.organizers())
        .extracting(each -> each.name().first())
        .containsExactly("Ed Oak", "Friends of Trees");
    assertThat(agenda.sessions())
        .extracting(each ->
            each.id().value() + " " + each.partOf().map(Session.Id::value).orElse("-"))
        .containsExactly("#a -", "#b -", "#c #b");
    assertThat(first.duration()).contains(Duration.ofHours(1));
    assertThat(first.kind().name()).isEqualTo("education");
    assertThat(first.languages()).containsExactly(Language.of("en"));
    assertThat(first.participations())
        .extracting(each -> agenda.person(each.person()).orElseThrow().name().first())
        .containsExactly("Ann Ash", "Ben Elm");
    assertThat(agenda.roomsOf(first))
        .extracting(room -> room.name().first())
        .containsExactly("Hall");
    assertThat(agenda.extensions()).extracting(Extension::name).contains("@graph", "@context");
  }

  @Test
  void eventsThatArePartOfNothingAreSessions() {
    Imported list = Dialects.read("[" + event("A", start("2025-01-01T10:00:00Z")) + ","
        + event("A", start("2025-01-02T10:00:00Z")) + "]");

    assertThat(list.agenda().title()).isEqualTo(Text.of("schemaorg"));
    assertThat(list.agenda().sessions())
        .extracting(each -> each.id().value())
        .containsExactly("A", "A#2");
    assertThat(Dialects.codes(list.problems()))
        .containsExactlyInAnyOrder("title-missing", "zone-missing", "duration-missing");
  }

  @Test
  void oneShortEventIsConferenceAndSession() {
    Imported one = read("\"@type\": \"Event\", \"name\": \"Gig\"" + start("2025-01-01T20:00:00Z")
        + ", \"endDate\": \"2025-01-01T22:00:00Z\"");
    Imported days = read("\"@type\": \"Event\", \"name\": \"Fair\"" + start("2025-01-01T09:00:00Z")
        + ", \"endDate\": \"2025-01-03T22:00:00Z\"");

    assertThat(one.agenda().title()).isEqualTo(Text.of("Gig"));
    assertThat(one.agenda().sessions()).hasSize(1);
    assertThat(days.agenda().title()).isEqualTo(Text.of("Fair"));
    assertThat(days.agenda().sessions()).isEmpty();
  }

  @Test
  void eventsAreFoundInListsAndPages() {
    String item = "{\"@type\": \"ListItem\", \"position\": 1, \"item\": "
        + event("A", start("2025-01-01T10:00:00Z")) + "}";
    Imported list = read("\"@type\": \"ItemList\", \"itemListElement\": [" + item + "]");
    Imported page = read("\"@type\": \"WebPage\", \"name\": \"Page\", \"mainEntity\": "
        + event("B", start("2025-01-01T10:00:00Z")));
    Imported host = read("\"@type\": \"Organization\", \"name\": \"Club\", \"events\": ["
        + event("C", start("2025-01-01T10:00:00Z")) + "]");

    assertThat(list.agenda().title()).isEqualTo(Text.of("A"));
    assertThat(page.agenda().title()).isEqualTo(Text.of("B"));
    assertThat(host.agenda().title()).isEqualTo(Text.of("C"));
    assertThat(host.agenda().extensions()).extracting(Extension::name).contains("@graph");
  }

  @Test
  void manyEventsMayNameTheOneTheyArePartOf() {
    String above = ", \"superEvent\": {\"@type\": \"Event\", \"name\": \"Conf\"}";
    Imported imported = Dialects.read("[" + event("A", start("2025-01-01T10:00:00Z") + above) + ","
        + event("B", start("2025-01-01T11:00:00Z") + above) + "]");

    assertThat(imported.agenda().title()).isEqualTo(Text.of("Conf"));
    assertThat(imported.agenda().sessions())
        .extracting(each -> each.title().first())
        .containsExactly("A", "B");
  }

  @Test
  void aSecondMentionOfAnEventIsTheSameEvent() {
    Imported imported = read("\"@graph\": [{\"@type\": \"Event\", \"@id\": \"#e\", \"name\": \"E\","
        + " \"subEvent\": [{\"@type\": \"Event\", \"@id\": \"#a\", \"name\": \"A\"},"
        + " {\"@type\": \"Event\", \"@id\": \"#b\", \"name\": \"B\"" + start("2025-01-01T10:00:00Z")
        + "}]}, {\"@type\": \"Event\", \"@id\": \"#a\", \"name\": \"A\""
        + start("2025-01-01T09:00:00Z") + "}, {\"@type\": \"Event\", \"@id\": \"#b\","
        + " \"name\": \"B\"" + start("2025-01-01T12:00:00Z") + "}]");
    Agenda agenda = imported.agenda();

    assertThat(agenda.sessions()).hasSize(2);
    assertThat(agenda.timeOf(session(agenda, "#a"))).isPresent();
    assertThat(agenda.timeOf(session(agenda, "#b")).orElseThrow().start().getHour())
        .isEqualTo(10);
    assertThat(Dialects.codes(imported.problems())).contains("session-disagrees");
  }

  @Test
  void anEventThatStandsWithinItselfIsOneEvent() {
    String part = event("Part", start("2025-01-01T10:00:00Z") + ", \"@id\": \"#p\"");
    String inner =
        "{\"@type\": \"Event\", \"@id\": \"#e\", \"name\": \"E\", \"subEvent\": [" + part + "]}";
    Imported twice = read(
        "\"@type\": \"Event\", \"@id\": \"#e\", \"name\": \"E\", \"subEvent\": [" + inner + "]");
    Imported around = read("\"@graph\": [{\"@type\": \"Event\", \"@id\": \"#e\", \"name\": \"E\"}, "
        + "{\"@type\": \"Event\", \"@id\": \"#o\", \"name\": \"O\", \"subEvent\": ["
        + "{\"@type\": \"Event\", \"@id\": \"#o\", \"name\": \"O\", \"subEvent\": [\"#e\"]}]}]");

    assertThat(twice.agenda().id()).isEqualTo("#e");
    assertThat(twice.agenda().sessions())
        .extracting(each -> each.id().value())
        .containsExactly("#p");
    assertThat(around.agenda().id()).isEqualTo("#o");
    assertThat(around.agenda().sessions())
        .extracting(each -> each.id().value())
        .containsExactly("#e");
  }

  @Test
  void whatIsOddIsTold() {
    Imported imported =
        read("\"@graph\": [7, {\"@type\": \"Event\", \"@id\": \"#x\", \"name\": \"X\","
            + " \"startDate\": \"soon\", \"endDate\": \"2025-01-02\", \"superEvent\": {\"@id\": \"#y\"},"
            + " \"subEvent\": [\"#gone\", {\"@id\": \"#y\"}, "
            + event(
                "T",
                start("2025-01-01T10:00:00Z")
                    + ", \"endDate\": \"2025-01-01T09:00:00Z\", \"eventStatus\": \"Soon\", \"inLanguage\": \"e n\","
                    + " \"location\": [{\"@id\": \"#room\"}, {\"@type\": \"Place\"}], \"new\": 1, \"url\": [],"
                    + " \"performer\": [{\"@id\": \"#who\"}, {\"@id\": \"#who\"}, {\"@type\": \"Person\"}, 5]")
            + "]},"
            + " {\"@type\": \"Event\", \"@id\": \"#y\", \"name\": {\"a b\": 1}" + start("x")
            + "}]");

    assertThat(Dialects.codes(imported.problems()))
        .containsExactlyInAnyOrder(
            "wrong-type",
            "date-unreadable",
            "reference-dangling",
            "part-of-itself",
            "end-disagrees",
            "status-unknown",
            "wrong-type",
            "wrong-type",
            "title-missing",
            "unknown-member",
            "reference-dangling",
            "reference-dangling",
            "person-duplicate",
            "id-missing",
            "title-missing",
            "wrong-type",
            "time-unreadable",
            "start-missing",
            "zone-missing");
  }

  @Test
  void whatBreaksOffIsReadSoFar() {
    String whole = Dialects.resource("schemaorg/event.json");
    Imported imported =
        Dialects.read(whole.substring(0, whole.indexOf("\"identifier\": \"talk\"")));

    assertThat(Dialects.codes(imported.problems())).contains("truncated");
    assertThat(imported.agenda().title()).isEqualTo(Text.of("Festival of Small Things"));
    assertThat(session(imported.agenda(), "strings").partOf()).contains(Session.Id.of("block"));
  }

  @Test
  void aGivenZoneIsUsedForTimesWithoutOffset() {
    Imported imported = Dialects.read(
        AgendaFormats.reader().zone(ZoneId.of("Europe/Paris")),
        "{\"@type\": \"Event\", \"name\": \"A\"" + start("2025-07-01T10:00") + "}");

    assertThat(imported.agenda().sessionsOn(LocalDate.of(2025, 7, 1))).hasSize(1);
    assertThat(Dialects.codes(imported.problems()))
        .containsExactlyInAnyOrder("time-without-offset", "duration-missing");
  }

  @Test
  void aDocumentWithoutEventsIsRefused() {
    assertThat(Dialects.codes(
            Dialects.refused(() -> read("\"@type\": \"Recipe\", \"name\": \"Cake\""))))
        .containsExactly("wrong-document");
    assertThat(Dialects.codes(Dialects.refused(
            () -> Dialects.read(AgendaFormats.reader().format("schemaorg"), "[]"))))
        .containsExactly("wrong-document");
    assertThat(new SchemaOrgFormat().fileExtensions()).containsExactly("jsonld");
    assertThat(new SchemaOrgFormat().isWritable()).isTrue();
  }
}
