package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.plenary.time.TimeRange;
import io.plenary.value.Affiliation;
import io.plenary.value.Attachment;
import io.plenary.value.Color;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Place;
import io.plenary.value.Text;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The builders of what is on an agenda: what was set is there, and strings mean what they look like. */
class BuildersTest {

  private static final TimeRange NINE = TimeRange.parse("2024-11-19T09:00/PT1H", Sample.PARIS);
  private static final Extension EXTENSION = Extension.text("a", "b", "c");

  @Test
  void aRoom() {
    Room room = Room.builder()
        .id("r")
        .name("Room 1")
        .capacity(40)
        .addFeature("stage")
        .addInterpretation("en", "fr")
        .addAvailability(NINE)
        .place(Place.building("Palais"))
        .zone(ZoneId.of("Asia/Tokyo"))
        .virtualLink(Link.to("https://example.org"))
        .addExtension(EXTENSION)
        .build();

    assertThat(room.id()).isEqualTo(Room.Id.of("r"));
    assertThat(room.name()).isEqualTo(Text.of("Room 1"));
    assertThat(room.capacity()).hasValue(40);
    assertThat(room.features()).containsExactly(Room.Feature.of("stage"));
    assertThat(room.features().get(0)).hasToString("stage");
    assertThat(room.interpretation()).containsExactly(Language.of("en"), Language.of("fr"));
    assertThat(room.availability()).containsExactly(NINE);
    assertThat(room.place()).contains(Place.building("Palais"));
    assertThat(room.zone()).contains(ZoneId.of("Asia/Tokyo"));
    assertThat(room.virtualLink()).contains(Link.to("https://example.org"));
    assertThat(room.extensions()).containsExactly(EXTENSION);
    assertThat(room.toBuilder().build()).isEqualTo(room);
    assertThatIllegalStateException().isThrownBy(() -> Room.builder().id("r").build());
  }

  @Test
  void aPerson() {
    Preferences wishes = Preferences.builder().addPreferredTime(NINE).build();
    Person person = Person.builder()
        .id("p")
        .honorific("Mr")
        .name("Sé McCormack")
        .addAffiliation(Affiliation.organization("Council of Europe"))
        .biography("An expert.")
        .addAvailability(NINE)
        .preferences(wishes)
        .addLink(Link.to("https://example.org"))
        .addExtension(EXTENSION)
        .build();

    assertThat(person.id()).isEqualTo(Person.Id.of("p"));
    assertThat(person.honorific()).contains(Text.of("Mr"));
    assertThat(person.name()).isEqualTo(Text.of("Sé McCormack"));
    assertThat(person.affiliations())
        .containsExactly(Affiliation.organization("Council of Europe"));
    assertThat(person.biography()).contains(Text.of("An expert."));
    assertThat(person.availability()).containsExactly(NINE);
    assertThat(person.preferences()).isEqualTo(wishes);
    assertThat(person.links()).containsExactly(Link.to("https://example.org"));
    assertThat(person.extensions()).containsExactly(EXTENSION);
    assertThat(person.toBuilder().build()).isEqualTo(person);
    assertThatIllegalStateException().isThrownBy(() -> Person.builder().id("p").build());
  }

  @Test
  void aPersonIsCalledByHonorificAndName() {
    assertThat(Sample.person("p").honorific("Dr").build().displayName()).isEqualTo("Dr Person p");
    assertThat(Sample.person("p").build().displayName()).isEqualTo("Person p");
  }

  @Test
  void aTrack() {
    Track track = Track.builder()
        .id("t")
        .name("Drugs Online")
        .description("About it")
        .color(Color.of("#0a7e8c"))
        .addExtension(EXTENSION)
        .build();

    assertThat(track.id()).isEqualTo(Track.Id.of("t"));
    assertThat(track.name()).isEqualTo(Text.of("Drugs Online"));
    assertThat(track.description()).contains(Text.of("About it"));
    assertThat(track.color()).contains(Color.of("#0a7e8c"));
    assertThat(track.extensions()).containsExactly(EXTENSION);
    assertThat(track.toBuilder().build()).isEqualTo(track);
    assertThatIllegalStateException().isThrownBy(() -> Track.builder().id("t").build());
  }

  @Test
  void aSlot() {
    Slot slot = Slot.builder()
        .time(NINE)
        .addTag(Tag.of("theme", "labs"))
        .addReservedFor("workshop")
        .addClosedRoom(Room.Id.of("hall"))
        .build();

    assertThat(slot.time()).isEqualTo(NINE);
    assertThat(slot.tags()).containsExactly(Tag.of("theme", "labs"));
    assertThat(slot.reservedFor()).containsExactly("workshop");
    assertThat(slot.closedRooms()).containsExactly(Room.Id.of("hall"));
    assertThat(slot.toBuilder().build()).isEqualTo(slot);
    assertThat(Slot.of(NINE)).isEqualTo(Slot.builder().time(NINE).build());
    assertThatIllegalStateException().isThrownBy(() -> Slot.builder().build());
  }

  @Test
  void wishes() {
    Preferences wishes = Preferences.builder()
        .addPreferredTime(NINE)
        .addUndesiredTime(NINE)
        .addForbiddenTime(NINE)
        .addPreferredRoom(Room.Id.of("a"))
        .addUndesiredRoom(Room.Id.of("b"))
        .addForbiddenRoom(Room.Id.of("c"))
        .addPreferredFeature(Room.Feature.of("d"))
        .addUndesiredFeature(Room.Feature.of("e"))
        .addForbiddenFeature(Room.Feature.of("f"))
        .build();

    assertThat(wishes.toBuilder().build()).isEqualTo(wishes);
    assertThat(wishes.undesiredTimes()).containsExactly(NINE);
    assertThat(wishes.forbiddenRooms()).containsExactly(Room.Id.of("c"));
    assertThat(wishes.undesiredFeatures()).containsExactly(Room.Feature.of("e"));
    assertThat(wishes.isEmpty()).isFalse();
    assertThat(Preferences.none().isEmpty()).isTrue();
    assertThat(Preferences.none()).isEqualTo(Preferences.builder().build());
  }

  @Test
  void aSessionOfWhichLittleIsSaid() {
    Session session = Session.builder().id("s").title("Talk").build();

    assertThat(session.kind()).isEqualTo(SessionKind.TALK);
    assertThat(session.status()).isEqualTo(Session.Status.CONFIRMED);
    assertThat(session.preferences()).isEqualTo(Preferences.none());
    assertThat(session.duration()).isEmpty();
    assertThat(session.isCancelled()).isFalse();
    assertThatIllegalStateException().isThrownBy(() -> Session.builder().id("s").build());
    assertThatIllegalStateException()
        .isThrownBy(() -> Session.builder().title("s").build());
  }

  @Test
  void aSessionOfWhichEverythingIsSaid() {
    Session session = Session.builder()
        .id("s")
        .kind(SessionKind.PANEL)
        .title("Panel")
        .subtitle("A discussion")
        .duration(Duration.ofHours(1))
        .partOf("block")
        .addTrack("drugs")
        .addTag(Tag.of("theme", "forensics"))
        .addParticipation("ann", Role.PANELLIST)
        .addAbstractParagraph("First.")
        .addAbstractParagraph(Text.of("en", "Second."))
        .addLanguage("fr")
        .expectedAudience(50)
        .addNeed("stage")
        .addAllowedTime(NINE)
        .addRelation(Relation.before("summary"))
        .status(Session.Status.CANCELLED)
        .recording(Session.Consent.GRANTED)
        .streaming(Session.Consent.REFUSED)
        .level(2)
        .popularity(3)
        .addLink("https://example.org")
        .addAttachment(Attachment.of("slides.pdf", "Slides"))
        .addExtension(EXTENSION)
        .build();

    assertThat(session.toBuilder().build()).isEqualTo(session);
    assertThat(session.kind()).isEqualTo(SessionKind.PANEL);
    assertThat(session.subtitle()).contains(Text.of("A discussion"));
    assertThat(session.partOf()).contains(Session.Id.of("block"));
    assertThat(session.tracks()).containsExactly(Track.Id.of("drugs"));
    assertThat(session.participations()).containsExactly(Participation.of("ann", Role.PANELLIST));
    assertThat(session.abstractParagraphs())
        .containsExactly(Text.of("First."), Text.of("en", "Second."));
    assertThat(session.languages()).containsExactly(Language.of("fr"));
    assertThat(session.expectedAudience()).hasValue(50);
    assertThat(session.needs()).containsExactly(Room.Feature.of("stage"));
    assertThat(session.recording()).contains(Session.Consent.GRANTED);
    assertThat(session.streaming()).contains(Session.Consent.REFUSED);
    assertThat(session.level()).hasValue(2);
    assertThat(session.popularity()).hasValue(3);
    assertThat(session.links()).containsExactly(Link.to("https://example.org"));
    assertThat(session.attachments()).containsExactly(Attachment.of("slides.pdf", "Slides"));
    assertThat(session.isCancelled()).isTrue();
    assertThat(session.withStatus(Session.Status.TENTATIVE).isCancelled()).isFalse();
  }
}
