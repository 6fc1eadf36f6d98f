package io.plenary.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Tag;
import io.plenary.agenda.Track;
import io.plenary.value.Affiliation;
import io.plenary.value.Color;
import io.plenary.value.Extension;
import io.plenary.value.Text;
import io.plenary.value.Venue;
import io.plenary.value.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CanonicalFormTest {

  private static final String GOLDEN = Documents.resource("bilingual.json");

  private static Agenda bilingual() {
    return Agenda.builder()
        .id("drugs-2024@example.org")
        .title(Text.of("en", "Drug Control Networks").and("fr", "Réseaux de contrôle des drogues"))
        .addOrganizer("Council of Europe")
        .venue(Venue.of("Palais de l'Europe", "Strasbourg", "FR"))
        .zone("Europe/Paris")
        .firstDay(LocalDate.of(2024, 11, 19))
        .lastDay(LocalDate.of(2024, 11, 21))
        .addLanguage("en")
        .addLanguage("fr")
        .version(Version.of(LocalDate.of(2024, 11, 18)))
        .addOpeningHours("2024-11-19T08:00/2024-11-19T19:00")
        .addTrack(Track.builder()
            .id("online")
            .name("Drugs Online")
            .color(Color.of("#0a7e8c"))
            .build())
        .addRoom(Room.builder()
            .id("room-1")
            .name("Room 1")
            .capacity(120)
            .addInterpretation("en", "fr")
            .build())
        .addPerson(Person.builder()
            .id("mccormack")
            .honorific("Mr")
            .name("Sé McCormack")
            .addAffiliation(Affiliation.organization("An Garda Síochána").in("IE"))
            .build())
        .addPerson(
            Person.builder().id("pietsch").honorific("Dr").name("Franz Pietsch").build())
        .addSession(sector())
        .addSession(talk())
        .place(
            Session.Id.of("online"),
            Placement.at(
                    LocalDate.of(2024, 11, 19)
                        .atTime(9, 20)
                        .atZone(java.time.ZoneId.of("Europe/Paris")),
                    Room.Id.of("room-1"))
                .pin())
        .place("routes", Duration.ofMinutes(10))
        .addAcknowledgement(word())
        .build();
  }

  private static Acknowledgement word() {
    Session.Id online = Session.Id.of("online");
    Acknowledgement.Held held = new Acknowledgement.Held(
        online,
        Optional.of(ZonedDateTime.parse("2024-11-19T17:20+09:00[Asia/Tokyo]")),
        List.of(Room.Id.of("room-1")));
    return new Acknowledgement(
        "role-missing",
        List.of(online, Person.Id.of("pietsch")),
        List.of(held),
        "Ms Adams",
        "The rapporteur is named on the day.");
  }

  private static Session sector() {
    return Session.builder()
        .id("online")
        .kind(SessionKind.SECTOR.toBuilder().exclusive(true).build())
        .title(Text.of("en", "Drugs Online").and("fr", "Drogues en ligne"))
        .duration(Duration.ofMinutes(190))
        .addTrack("online")
        .addTag(Tag.of("audience", "prosecutors"))
        .addParticipation(Participation.of("mccormack", Role.MODERATOR).as("Conference Chair"))
        .addParticipation("mccormack", Role.of("time-keeper"))
        .addParticipation("pietsch", new Role("witness", true, false, true))
        .addLanguage("en")
        .addAbstractParagraph("One.")
        .addAbstractParagraph("Two.")
        .addExtension(Extension.text("frab", "logo", "a \"quoted\"\ttab"))
        .build();
  }

  private static Session talk() {
    return Session.builder()
        .id("routes")
        .title("Routes")
        .partOf("online")
        .duration(Duration.ofMinutes(15))
        .addParticipation(
            Participation.of("pietsch", Role.SPEAKER).by(Participation.Delivery.RECORDED_VIDEO))
        .build();
  }

  @Test
  void anAgendaIsWrittenLikeThis() {
    assertThat(PlenaryJson.write(bilingual())).isEqualTo(GOLDEN);
  }

  @Test
  void whatIsWrittenLikeThisIsThatAgenda() {
    assertThat(PlenaryJson.read(GOLDEN)).isEqualTo(bilingual());
  }

  @Test
  void aStreamGetsTheSameBytesAndIsFlushedAndLeftOpen() {
    boolean[] done = {false, false};
    ByteArrayOutputStream out = new ByteArrayOutputStream() {
      @Override
      public void flush() {
        done[0] = true;
      }

      @Override
      public void close() {
        done[1] = true;
      }
    };

    PlenaryJson.write(bilingual(), out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(GOLDEN);
    assertThat(done).containsExactly(true, false);
  }

  @Test
  void aStreamThatFailsIsTold() {
    OutputStream broken = new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException("the disk is full");
      }
    };

    assertThatThrownBy(() -> PlenaryJson.write(bilingual(), broken))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("the disk is full");
  }

  @Test
  void membersMayStandInAnyOrder() {
    JsonMapper mapper = JsonMapper.shared();
    ObjectNode document = (ObjectNode) mapper.readTree(GOLDEN);
    ObjectNode reversed = reversed(document);
    List.of("rooms", "people", "sessions", "kinds")
        .forEach(list -> reversed
            .putArray(list)
            .addAll(document
                .get(list)
                .valueStream()
                .map(each -> reversed((ObjectNode) each))
                .toList()));

    assertThat(PlenaryJson.read(reversed.toString())).isEqualTo(bilingual());
  }

  private static ObjectNode reversed(ObjectNode object) {
    ObjectNode reversed = JsonMapper.shared().createObjectNode();
    List<String> names = List.copyOf(object.propertyNames());
    for (int i = names.size() - 1; i >= 0; i--) {
      JsonNode value = object.get(names.get(i));
      reversed.set(names.get(i), value);
    }
    return reversed;
  }

  @Test
  void controlsAreEscapedAndAllElseIsNot() {
    Agenda agenda = bilingual()
        .withSubtitle(Text.of("\u0000\u001f\u007f\u0085\u2028\u2029 \"\\/ é漢😀\u202e\ufeff"));

    assertThat(PlenaryJson.write(agenda))
        .contains("\"\\u0000\\u001F\\u007F\\u0085\\u2028\\u2029 \\\"\\\\/ é漢😀\u202e\ufeff\"");
    assertThat(PlenaryJson.read(PlenaryJson.write(agenda))).isEqualTo(agenda);
  }

  @Test
  void whatIsThereAndSaysNothingIsKept() {
    Agenda agenda = PlenaryJson.read(Documents.agenda("\"venue\": {}", "\"version\": {}"));

    assertThat(agenda.venue()).isPresent();
    assertThat(PlenaryJson.write(agenda))
        .contains("\"venue\": {},\n")
        .contains("\"version\": {}\n");
  }

  @Test
  void theSchemaForEditorsIsReadAndNotKept() {
    String document = Documents.agenda("\"$schema\": \"agenda-1.schema.json\"");

    assertThat(PlenaryJson.write(PlenaryJson.read(document))).doesNotContain("$schema");
  }
}
