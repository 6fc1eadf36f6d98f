package io.plenary.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Tag;
import io.plenary.format.Problem;
import io.plenary.json.foreign.Dialects;
import io.plenary.value.Affiliation;
import io.plenary.value.Extension;
import io.plenary.value.Link;
import io.plenary.value.Place;
import io.plenary.value.Text;
import io.plenary.value.Venue;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SchemaOrgWritingTest {

  private static final String FORMAT = "schemaorg";

  private static final Agenda AGENDA = Agenda.builder()
      .id("conf@example.org")
      .title(Text.of("en", "Conf").and("fr", "Conf."))
      .zone("Europe/Paris")
      .venue(Venue.of("House", "Lyon", "FR"))
      .addOrganizer("We")
      .addRoom(Room.builder()
          .id("hall")
          .name("Hall")
          .capacity(90)
          .virtualLink(Link.to("https://stream.example/hall"))
          .place(Place.of("East wing", "2"))
          .build())
      .addPerson(Person.builder()
          .id("ada")
          .honorific("Dr")
          .name("Ada")
          .addAffiliation(Affiliation.position("Head").at("Lab").in("FR"))
          .build())
      .addPerson(Person.builder().id("bo").name("Bo").build())
      .addSession(Session.builder()
          .id("block")
          .title("Block")
          .kind(SessionKind.BLOCK)
          .duration(Duration.ofHours(2))
          .build())
      .addSession(Session.builder()
          .id("panel")
          .title("Panel")
          .kind(SessionKind.PANEL)
          .partOf("block")
          .duration(Duration.ofHours(1))
          .addParticipation("ada", Role.SPEAKER)
          .addParticipation("bo", Role.MODERATOR)
          .addTag(Tag.of("theme", "Trees"))
          .addLanguage("en")
          .addLanguage("fr")
          .build())
      .addSession(Session.builder()
          .id("off")
          .title("Off")
          .status(Session.Status.CANCELLED)
          .addLink(Link.to("https://example.org/more"))
          .build())
      .addSession(Session.builder()
          .id("maybe")
          .title("Maybe")
          .status(Session.Status.TENTATIVE)
          .build())
      .addExtension(Extension.text("other", "x", "y"))
      .addLink(Link.to("https://example.org/further"))
      .place("block", "hall", "2024-03-31T01:00")
      .place("panel", Duration.ofMinutes(30))
      .place("off", "2024-03-31T12:00")
      .build();

  private static final JsonNode EVENT = Dialects.tree(Dialects.write(FORMAT, AGENDA));

  private static String text(JsonNode node, String pointer) {
    return node.at(pointer).asString();
  }

  @Test
  void theConferenceIsAnEventWithWhatSearchEnginesAskFor() {
    assertThat(text(EVENT, "/@context")).isEqualTo("https://schema.org");
    assertThat(text(EVENT, "/@type")).isEqualTo("Event");
    assertThat(text(EVENT, "/identifier")).isEqualTo("conf@example.org");
    assertThat(text(EVENT, "/name/1/@language")).isEqualTo("fr");
    assertThat(text(EVENT, "/startDate")).isEqualTo("2024-03-31");
    assertThat(text(EVENT, "/endDate")).isEqualTo("2024-03-31");
    assertThat(text(EVENT, "/location/address/addressLocality")).isEqualTo("Lyon");
    assertThat(text(EVENT, "/organizer/name")).isEqualTo("We");
  }

  @Test
  void sessionsAreEventsWithinIt() {
    JsonNode block = EVENT.at("/subEvent/0");
    JsonNode panel = block.at("/subEvent/0");

    assertThat(text(block, "/startDate")).isEqualTo("2024-03-31T01:00:00+01:00");
    assertThat(text(block, "/endDate")).isEqualTo("2024-03-31T04:00:00+02:00");
    assertThat(text(block, "/location/0/name")).isEqualTo("Hall");
    assertThat(block.at("/location/0/maximumAttendeeCapacity").intValue()).isEqualTo(90);
    assertThat(text(block, "/location/0/address/addressCountry")).isEqualTo("FR");
    assertThat(text(block, "/location/1/@type")).isEqualTo("VirtualLocation");
    assertThat(text(block, "/eventAttendanceMode"))
        .isEqualTo("https://schema.org/MixedEventAttendanceMode");
    assertThat(text(panel, "/name")).isEqualTo("Panel");
    assertThat(text(panel, "/performer/0/honorificPrefix")).isEqualTo("Dr");
    assertThat(text(panel, "/performer/0/worksFor/name")).isEqualTo("Lab");
    assertThat(text(panel, "/performer/1/name")).isEqualTo("Bo");
    assertThat(text(panel, "/inLanguage/1")).isEqualTo("fr");
    assertThat(text(panel, "/keywords")).isEqualTo("Trees");
    assertThat(text(EVENT, "/subEvent/1/eventStatus"))
        .isEqualTo("https://schema.org/EventCancelled");
    assertThat(text(EVENT, "/subEvent/1/location/name")).isEqualTo("House");
    assertThat(EVENT.at("/subEvent/1").has("endDate")).isFalse();
    assertThat(EVENT.at("/subEvent/2").has("startDate")).isFalse();
    assertThat(EVENT.at("/subEvent/2").has("location")).isFalse();
  }

  @Test
  void whatIsNotExpressedIsTold() {
    List<Problem> losses = Dialects.losses(FORMAT, AGENDA);

    assertThat(Dialects.codes(losses))
        .containsExactlyInAnyOrder(
            "start-unknown",
            "duration-unknown",
            "lost-zone",
            "lost-kinds",
            "lost-status",
            "lost-roles",
            "lost-affiliations",
            "lost-places",
            "lost-tags",
            "lost-links",
            "extension-elsewhere");
  }

  @Test
  void whatWasReadIsWrittenAnewWhenTheAgendaSaysOtherwise() {
    Agenda read = Dialects.read(Dialects.resource("schemaorg/event.json")).agenda();
    Session strings = read.session("strings").orElseThrow();
    Agenda changed = read.withSession(strings
            .withStatus(Session.Status.CONFIRMED)
            .withParticipations(
                List.of(Participation.of("https://example.org/#ada", Role.SPEAKER))))
        .withFirstDay(Optional.of(LocalDate.of(2025, 7, 20)));
    JsonNode written = Dialects.tree(Dialects.write(FORMAT, changed));
    JsonNode event = written.at("/subEvent/1/subEvent/0");

    assertThat(text(written, "/startDate")).isEqualTo("2025-07-20");
    assertThat(event.has("eventStatus")).isFalse();
    assertThat(text(event, "/performer/name")).isEqualTo("Ada Lark");
    assertThat(text(event, "/startDate")).isEqualTo("2025-07-22T14:00+02:00");
  }
}
