package io.plenary.change;

import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Tag;
import io.plenary.agenda.Track;
import io.plenary.change.attribute.Attribute;
import io.plenary.change.attribute.Listing;
import io.plenary.change.attribute.SessionAttributes;
import io.plenary.rule.Conference;
import io.plenary.value.Affiliation;
import io.plenary.value.Attachment;
import io.plenary.value.Color;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Place;
import io.plenary.value.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever is said of something may change by itself: it is told by its name, and carried over. */
class DetailsTest {

  private static final Text TEXT = Text.of("something else");
  private static final Link LINK = Link.to("https://example.org");
  private static final Extension NOTE = new Extension("frab", "note", "text/plain", "x");
  private static final Preferences WISHES =
      Preferences.builder().addPreferredTime(range("09:00/10:00")).build();

  private final Agenda published = Conference.withTwoRooms()
      .room(room("attic", "Attic"))
      .track("track", "Track")
      .session(talk("talk"))
      .session(talk("other"))
      .build();

  /** The only difference to what was published, by name, after it was found to lead to the new version. */
  private String detail(Agenda revised) {
    AgendaDiff diff = AgendaDiff.between(published, revised);
    assertThat(diff.applyTo(published)).isEqualTo(revised);
    assertThat(diff.changes()).hasSize(1);
    Change only = diff.changes().get(0);
    return only instanceof SessionChange.Edited edited
        ? edited.detail().name()
        : ((EntryChange.Edited<?>) only).detail().name();
  }

  private static <T> List<String> names(List<Attribute<T, ?>> attributes) {
    return attributes.stream().map(Attribute::name).toList();
  }

  @Test
  void eachDetailOfASession() {
    Session talk = published.session("talk").orElseThrow();
    List<Session> revised = List.of(
        talk.withStatus(Session.Status.TENTATIVE),
        talk.withSubtitle(TEXT),
        talk.withAbstractParagraphs(TEXT),
        talk.withKind(SessionKind.PANEL),
        talk.withTracks(Track.Id.of("track")),
        talk.withTags(Tag.of("theme", "forensics")),
        talk.withLanguages(Language.of("fr")),
        talk.withLevel(2),
        talk.withRecording(Session.Consent.REFUSED),
        talk.withStreaming(Session.Consent.GRANTED),
        talk.withLinks(LINK),
        talk.withAttachments(Attachment.of("slides.pdf", "Slides")),
        talk.withExpectedAudience(30),
        talk.withPopularity(5),
        talk.withNeeds(Room.Feature.of("piano")),
        talk.withAllowedTimes(range("09:00/12:00")),
        talk.withRelations(Relation.before("other")),
        talk.withPreferences(WISHES),
        talk.withExtensions(NOTE));

    assertThat(revised)
        .extracting(session -> detail(published.withSession(session)))
        .isEqualTo(names(SessionAttributes.DETAILS));
  }

  @Test
  void eachDetailOfARoom() {
    Room attic = published.room("attic").orElseThrow();
    List<Room> revised = List.of(
        attic.withName(TEXT),
        attic.withCapacity(30),
        attic.withFeatures(Room.Feature.of("piano")),
        attic.withInterpretation(Language.of("fr")),
        attic.withAvailability(range("09:00/12:00")),
        attic.withPlace(Place.of("Palais", "2")),
        attic.withZone(ZoneId.of("Asia/Tokyo")),
        attic.withVirtualLink(LINK),
        attic.withExtensions(NOTE));

    assertThat(revised)
        .extracting(room -> detail(published.withRoom(room)))
        .isEqualTo(names(Listing.ROOMS.attributes()));
  }

  @Test
  void eachDetailOfAPerson() {
    Person adams = published.person("adams").orElseThrow();
    List<Person> revised = List.of(
        adams.withName(TEXT),
        adams.withHonorific(Optional.empty()),
        adams.withAffiliations(Affiliation.position("Director")),
        adams.withBiography(TEXT),
        adams.withAvailability(range("09:00/12:00")),
        adams.withPreferences(WISHES),
        adams.withLinks(LINK),
        adams.withExtensions(NOTE));

    assertThat(revised)
        .extracting(person -> detail(published.withPerson(person)))
        .isEqualTo(names(Listing.PEOPLE.attributes()));
  }

  @Test
  void eachDetailOfATrack() {
    Track track = published.tracks().get(0);
    List<Track> revised = List.of(
        track.withName(TEXT),
        track.withDescription(TEXT),
        track.withColor(Color.of("#ff0000")),
        track.withExtensions(NOTE));

    assertThat(revised)
        .extracting(each -> detail(published.withTrack(each)))
        .isEqualTo(names(Listing.TRACKS.attributes()));
  }
}
