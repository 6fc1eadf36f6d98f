package io.plenary.ical;

import static io.plenary.ical.OptionSamples.STANDARD;
import static io.plenary.ical.OptionSamples.event;
import static io.plenary.ical.OptionSamples.written;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.RawComponent;
import biweekly.component.VEvent;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.Room;
import io.plenary.value.Link;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be written of RFC 7986, 9073 and 9253. */
class ExtensionOptionsTest {

  @Test
  void participantsAreThoseWhoTakePart() {
    List<RawComponent> participants =
        event(STANDARD.withParticipants(), "talk").getExperimentalComponents("PARTICIPANT");

    assertThat(participants).hasSize(2);
    assertThat(written(STANDARD.withParticipants()).lines().toList())
        .containsSubsequence(
            "BEGIN:PARTICIPANT",
            "UID:ann%40home/attendee@c@example.org",
            "PARTICIPANT-TYPE:INACTIVE",
            "END:PARTICIPANT",
            "BEGIN:PARTICIPANT",
            "UID:ann%40home/chair@c@example.org",
            "PARTICIPANT-TYPE:SPEAKER",
            "SUMMARY:Ann",
            "URL:https://example.org/ann",
            "DESCRIPTION:Council",
            "CATEGORIES:chair",
            "END:PARTICIPANT",
            "UID:ann%40home/rapporteur@c@example.org",
            "PARTICIPANT-TYPE:ACTIVE");
  }

  @Test
  void locationsAreTheRooms() {
    assertThat(written(STANDARD.withLocations().inLanguage("fr")).lines().toList())
        .containsSubsequence(
            "BEGIN:VLOCATION",
            "UID:red@c@example.org",
            "NAME;LANGUAGE=fr:Salle rouge",
            "DESCRIPTION:Palais",
            "END:VLOCATION");
  }

  @Test
  void linksConceptsAndTracksStandInPropertiesOfTheirOwn() {
    assertThat(written(STANDARD.withLinks()))
        .contains("LINK;LINKREL=related;VALUE=URI;LABEL=Slides;DERIVED=TRUE:"
            + "https://example.org/talk\r\n")
        .contains("CONCEPT;DERIVED=TRUE:https://example.org/subjects/1\r\n")
        .contains("REFID;DERIVED=TRUE:t\\,1\r\n")
        .doesNotContain("LINK:not an address", "DERIVED=TRUE:forensics");
  }

  @Test
  void aTrackHasTheNearestColorOfCss() {
    assertThat(event(STANDARD.withColors(), "talk").getColor().getValue()).isEqualTo("red");
    assertThat(event(STANDARD.withColors(), "coffee").getColor()).isNull();
  }

  @Test
  void imagesAreAttachmentsAndTheLogo() {
    assertThat(written(STANDARD.withImages()))
        .contains("IMAGE;VALUE=URI;DISPLAY=BADGE;DERIVED=TRUE:https://example.org/logo.png\r\n")
        .contains("IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/png;DERIVED=TRUE:"
            + "https://example.org/a.png\r\n")
        .doesNotContain("DERIVED=TRUE:https://example.org/a.pdf");
  }

  @Test
  void theVirtualLinkOfARoomIsAConference() {
    VEvent talk = event(STANDARD.withConferences(), "talk");

    assertThat(talk.getConferences()).hasSize(1);
    assertThat(talk.getConferences().get(0).getUri()).isEqualTo("https://meet.example.org/red");
    assertThat(talk.getConferences().get(0).getLabel()).isEqualTo("Join; \"now\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "\"\"", "\"Join\"", "\"Join", "^", "^n", "a;b", "a=b"})
  void aParameterHoldsQuotesAndCarets(String label) {
    Room room = Room.builder()
        .id("r")
        .name("R")
        .virtualLink(Link.to("https://meet.example.org/", label))
        .build();
    Agenda agenda = Samples.empty()
        .addRoom(room)
        .addSession(Samples.session("a"))
        .place("a", "r", "2024-11-19T09:00")
        .build();

    String calendar = ICalendar.write(agenda, STANDARD.withConferences());

    assertThat(
            Biweekly.read(calendar).getEvents().get(0).getConferences().get(0).getLabel())
        .isEqualTo(label);
  }
}
