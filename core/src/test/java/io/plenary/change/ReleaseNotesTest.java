package io.plenary.change;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.person;
import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.agenda.Track;
import io.plenary.rule.Conference;
import io.plenary.value.Text;
import io.plenary.value.Version;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReleaseNotesTest {

  private static Session.Builder entitled(String id, String title) {
    return talk(id).title(title);
  }

  /** Two days and a half: a sector of three talks, two groups, a reception, and a talk to be placed. */
  private static Agenda published() {
    return Conference.withTwoRooms()
        .person(person("clark", "Dr", "Cleo Clark"))
        .at("09:00", "room-1", entitled("welcome", "Welcome").addParticipation(speaks("adams")))
        .at("10:00", "room-1", block("supply", 3).title("Supply and Trafficking"))
        .at("10:00", "", entitled("routes", "Routes").partOf("supply"))
        .session(entitled("trade", "War and Trade").partOf("supply"))
        .at("14:00", "room-2", entitled("waste", "Waste").addParticipation(speaks("brown")))
        .at("15:00", "room-2", entitled("fentanyl", "Fentanyl"))
        .at("2024-11-20T09:00", "room-1", entitled("precursors", "Precursors"))
        .at("2024-11-20T10:00", "room-2", entitled("captagon", "Captagon"))
        .at(
            "2024-11-20T19:00",
            "",
            entitled("reception", "Reception").status(Session.Status.CANCELLED))
        .at("2024-11-21T09:00", "room-2", entitled("brief", "Country Briefs"))
        .session(entitled("closing", "Closing"))
        .session(entitled("poster", "Poster"))
        .build()
        .withPlacement(Session.Id.of("trade"), Placement.inBlock(Duration.ofHours(1)))
        .withVersion(Version.of("Version 1"));
  }

  private static Session of(Agenda agenda, String id) {
    return agenda.session(id).orElseThrow();
  }

  private static Agenda revised() {
    Agenda agenda = published();
    agenda = agenda.toBuilder()
        .place("supply", "room-1", "2024-11-19T11:00")
        .place("routes", "2024-11-19T11:00")
        .place("precursors", "room-1", "2024-11-19T16:00")
        .place("closing", "room-1", "2024-11-21T12:00")
        .addRoom(room("room-5", "Room 5").capacity(60).build())
        .place("brief", "room-5", "2024-11-21T09:00")
        .addSession(
            entitled("nitazenes", "Nitazenes").addParticipation(speaks("clark")).build())
        .place("nitazenes", "room-2", "2024-11-19T14:00")
        .build();
    return agenda
        .withoutSession(Session.Id.of("waste"))
        .withSession(of(agenda, "fentanyl").withStatus(Session.Status.CANCELLED))
        .withSession(of(agenda, "captagon")
            .withTitle(Text.of("Captagon in Syria & Lebanon"))
            .withDuration(Duration.ofMinutes(45))
            .withTags(Tag.of("theme", "synthetic"))
            .withAbstractParagraphs(Text.of("Where it comes from."))
            .withPopularity(9))
        .withSession(of(agenda, "reception").withStatus(Session.Status.CONFIRMED))
        .withSession(of(agenda, "welcome")
            .withParticipations(
                Participation.of("clark", Role.CHAIR),
                Participation.of("adams", Role.SPEAKER).by(Participation.Delivery.RECORDED_VIDEO)))
        .withSession(of(agenda, "poster").withExpectedAudience(7).withLevel(2))
        .withoutPerson(Person.Id.of("brown"))
        .withRoom(agenda.room("room-2").orElseThrow().withCapacity(45))
        .withTrack(Track.builder().id("synthetic").name("Synthetic Drugs").build())
        .withLastDay(LocalDate.of(2024, 11, 21))
        .withVersion(Version.of("Version 2", LocalDate.of(2024, 11, 18)));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = ReleaseNotesTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .stripTrailing();
    }
  }

  @Test
  void areInTheOrderInWhichADelegateReads() throws IOException {
    AgendaDiff diff = AgendaDiff.between(published(), revised());

    assertThat(diff.releaseNotes()).isEqualTo(golden("release-notes.txt"));
    assertThat(diff).hasToString(diff.releaseNotes());
    assertThat(diff.applyTo(published())).isEqualTo(revised());
  }

  @Test
  void backwardsTheyTellTheOpposite() throws IOException {
    assertThat(AgendaDiff.between(revised(), published()).releaseNotes())
        .isEqualTo(golden("release-notes-backwards.txt"));
  }

  @Test
  void sayWhenNothingChanged() {
    assertThat(AgendaDiff.between(published(), published()).releaseNotes())
        .isEqualTo("“Conference”: nothing has changed.");
  }

  @Test
  void doNotTellWhatOnlyOrganisersSee() {
    Agenda agenda = published();
    Agenda revised = agenda
        .withId("other@example.org")
        .withSession(of(agenda, "waste").withPopularity(3).withExpectedAudience(12))
        .withRoom(agenda
            .room("room-1")
            .orElseThrow()
            .withAvailability(agenda.timeOf(Session.Id.of("waste")).orElseThrow()));

    assertThat(AgendaDiff.between(agenda, revised).changes()).hasSize(4);
    assertThat(AgendaDiff.between(agenda, revised).releaseNotes())
        .isEqualTo("“Conference”: nothing has changed for those who attend.");
  }

  @Test
  void aCancelledSessionIsNotSaidToHaveLostItsPlaceToo() {
    Agenda agenda = published();
    Agenda revised = agenda
        .withSession(of(agenda, "waste").withStatus(Session.Status.CANCELLED))
        .withoutPlacement(Session.Id.of("waste"));

    assertThat(AgendaDiff.between(agenda, revised).releaseNotes()).isEqualTo("""
            “Conference” has changed.

            Tuesday 19 November
              - “Waste”, Tuesday 19 November 14:00–15:00 in Room 2, is cancelled.""");
  }

  @Test
  void aVersionThatIsNewIsToldAtTheEnd() {
    Agenda unversioned = published().withVersion(Optional.empty());

    assertThat(AgendaDiff.between(unversioned, published()).releaseNotes()).isEqualTo("""
            “Conference” has changed.

            The agenda
              - The version is now Version 1.""");
    assertThat(AgendaDiff.between(published(), unversioned).releaseNotes()).isEqualTo("""
            “Conference” has changed.

            The agenda
              - The version is no longer Version 1.""");
  }

  /** A night session belongs to the day before, if the day begins at four. */
  @Test
  void daysAreTheConferences() {
    Agenda agenda = Conference.withTwoRooms()
        .at("2024-11-20T01:30", "room-1", talk("late"))
        .build()
        .withDayStart(LocalTime.of(4, 0));

    assertThat(AgendaDiff.between(agenda, agenda.withoutSession(Session.Id.of("late")))
            .releaseNotes())
        .isEqualTo("""
            “Conference” has changed.

            Tuesday 19 November
              - “Late”, Wednesday 20 November 01:30–02:30 in Room 1, is no longer on the agenda.""");
  }
}
