package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import biweekly.component.RawComponent;
import biweekly.component.VEvent;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Tag;
import io.plenary.agenda.Track;
import io.plenary.format.Imported;
import io.plenary.value.Affiliation;
import io.plenary.value.Attachment;
import io.plenary.value.Color;
import io.plenary.value.Link;
import io.plenary.value.Organizer;
import io.plenary.value.Place;
import io.plenary.value.Text;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each option adds to a calendar or takes from it. */
class OptionsTest {

  private static final CalendarOptions STANDARD = CalendarOptions.standard();

  private static final Agenda AGENDA = agenda().build();

  static AgendaBuilder agenda() {
    return Agenda.builder()
        .id("c@example.org")
        .title(Text.of("en", "Conference").and("fr", "Conférence"))
        .zone("Europe/Paris")
        .addOrganizer(new Organizer(Text.of("Council"), Optional.of("mailto:c@example.org")))
        .addLink(new Link("https://example.org/logo.png", Optional.empty(), Optional.of("logo")))
        .addLink(Link.to("https://example.org/"))
        .addRoom(Room.builder()
            .id("red")
            .name(Text.of("en", "Red room").and("fr", "Salle rouge"))
            .place(new Place(Optional.of(Text.of("Palais")), Optional.empty(), Optional.empty()))
            .virtualLink(Link.to("https://meet.example.org/red", "Join; \"now\""))
            .build())
        .addTrack(
            Track.builder().id("t,1").name("Track").color(Color.of("#fe0102")).build())
        .addPerson(Person.builder()
            .id("ann@home")
            .name("Ann")
            .addAffiliation(Affiliation.organization("Council"))
            .addLink(Link.to("https://example.org/ann"))
            .build())
        .addSession(Session.builder()
            .id("block")
            .kind(SessionKind.BLOCK)
            .title("Block")
            .addParticipation("ann@home", Role.ATTENDEE)
            .build())
        .addSession(talk())
        .addSession(Session.builder()
            .id("coffee")
            .kind(SessionKind.BREAK)
            .title("Coffee")
            .duration(Duration.ofMinutes(30))
            .build())
        .place("block", "red", "2024-11-19T09:00")
        .place("talk", Duration.ZERO)
        .place("coffee", List.of(), "2024-11-19T11:00");
  }

  private static Session talk() {
    return Session.builder()
        .id("talk")
        .partOf("block")
        .title(Text.of("en", "Routes").and("fr", "Voies"))
        .duration(Duration.ofHours(1))
        .addTrack("t,1")
        .addTag(Tag.of("subject", "https://example.org/subjects/1"))
        .addTag(Tag.of("theme", "forensics"))
        .addParticipation(
            Participation.of("ann@home", Role.CHAIR).by(Participation.Delivery.REMOTE))
        .addParticipation("ann@home", Role.RAPPORTEUR)
        .addAbstractParagraph(Text.of("en", "Where <they> lead & why").and("fr", "Où elles mènent"))
        .addLink(Link.to("https://example.org/talk", "Slides"))
        .addLink(Link.to("not an address"))
        .addAttachment(
            new Attachment("https://example.org/a.png", Optional.empty(), Optional.of("image/png")))
        .addAttachment(new Attachment(
            "https://example.org/a.pdf", Optional.empty(), Optional.of("application/pdf")))
        .build();
  }

  private static String written(CalendarOptions options) {
    return ICalendar.write(AGENDA, options).replace("\r\n ", "");
  }

  private static VEvent event(CalendarOptions options, String session) {
    return Biweekly.read(ICalendar.write(AGENDA, options)).getEvents().stream()
        .filter(event -> event.getUid().getValue().startsWith(session + "@"))
        .findFirst()
        .orElseThrow();
  }

  static List<UnaryOperator<CalendarOptions>> additions() {
    return List.of(
        options -> options.named("My calendar"),
        options -> options.revisedAt(Instant.parse("2024-11-18T17:30:00Z")),
        options -> options.inLanguage("fr"),
        options -> options.withRoleName("chair", "In the chair"),
        CalendarOptions::withLinksInDescription,
        options -> options.describedBy((agenda, session) -> "About\n\n\n" + session.id()),
        options -> options.describedBy((agenda, session) -> ""),
        options -> options.withAlarm(Duration.ofMinutes(10)),
        options -> options.refreshedEvery(Duration.ofHours(1)),
        options -> options.publishedAt(URI.create("https://example.org/c.ics")),
        CalendarOptions::withMethod,
        CalendarOptions::withParticipants,
        CalendarOptions::withLocations,
        CalendarOptions::withStyledDescriptions,
        CalendarOptions::withLinks,
        CalendarOptions::withColors,
        CalendarOptions::withImages,
        CalendarOptions::withConferences);
  }

  @ParameterizedTest
  @MethodSource("additions")
  void whatIsAddedChangesTheCalendarAndNotTheAgendaThatIsReadFromIt(
      UnaryOperator<CalendarOptions> addition) {
    String calendar = ICalendar.write(AGENDA, addition.apply(STANDARD));
    Imported again = ICalendar.read(calendar);

    assertThat(calendar).isNotEqualTo(ICalendar.write(AGENDA));
    assertThat(again.problems()).isEmpty();
    assertThat(again.agenda()).isEqualTo(AGENDA);
    assertThat(Biweekly.events(calendar))
        .extracting(Biweekly.Event::start)
        .isEqualTo(Biweekly.events(ICalendar.write(AGENDA)).stream()
            .map(Biweekly.Event::start)
            .toList());
  }

  @Test
  void allAtOnceIsReadAsTheSameAgendaAndPublishedInTheSameBytes() {
    CalendarOptions all = STANDARD;
    for (UnaryOperator<CalendarOptions> addition : additions()) {
      all = addition.apply(all);
    }
    String calendar = ICalendar.write(AGENDA, all);

    assertThat(ICalendar.read(calendar).problems()).isEmpty();
    assertThat(ICalendar.read(calendar).agenda()).isEqualTo(AGENDA);
    assertThat(ICalendar.publish(AGENDA, calendar, all)).isEqualTo(calendar);
  }

  @Test
  void blocksAndBreaksCanBeLeftOut() {
    assertThat(Biweekly.events(written(STANDARD.withoutBlocks())))
        .extracting(Biweekly.Event::uid)
        .containsExactly("talk@c@example.org", "coffee@c@example.org");
    assertThat(Biweekly.events(written(STANDARD.withoutBreaks())))
        .extracting(Biweekly.Event::uid)
        .containsExactly("block@c@example.org", "talk@c@example.org");
    Session.Id talk = Session.Id.of("talk");
    assertThat(ICalendar.read(written(STANDARD.withoutBlocks())).agenda().timeOf(talk))
        .isEqualTo(AGENDA.timeOf(talk));
  }

  @Test
  void aCalendarIsCalledByItsName() {
    assertThat(written(STANDARD.named("Ann's talks")))
        .contains("\r\nNAME:Ann's talks\r\n", "\r\nX-WR-CALNAME:Ann's talks\r\n")
        .contains("FIELD=title;LANGUAGE=fr:Conférence");
  }

  @Test
  void theMomentOfTheRevisionIsTheStamp() {
    CalendarOptions options = STANDARD.revisedAt(Instant.parse("2024-11-18T17:30:00Z"));

    assertThat(event(options, "talk").getDateTimeStamp().getValue().toInstant())
        .isEqualTo(Instant.parse("2024-11-18T17:30:00Z"));
  }

  @Test
  void textsAndRolesAreInTheLanguageAskedFor() {
    VEvent talk = event(STANDARD.inLanguage("fr-CH"), "talk");

    assertThat(talk.getSummary().getValue()).isEqualTo("Voies");
    assertThat(talk.getSummary().getLanguage()).isEqualTo("fr");
    assertThat(talk.getLocation().getValue()).isEqualTo("Salle rouge");
    assertThat(talk.getDescription().getValue())
        .isEqualTo(
            "Présidence: Ann, Council (à distance)\nRapport: Ann, Council\n\nOù elles mènent");
    assertThat(written(STANDARD.inLanguage("fr")))
        .contains("X-WR-CALNAME:Conférence\r\n", "NAME;LANGUAGE=en:Conference\r\n");
    assertThat(event(STANDARD.inLanguage("de"), "talk").getDescription().getValue())
        .startsWith("Vorsitz: Ann, Council (zugeschaltet)\nBerichterstattung: Ann");
    assertThat(event(STANDARD.inLanguage("es"), "talk").getDescription().getValue())
        .startsWith("Presidencia: Ann, Council (a distancia)\nRelatoría: Ann");
    assertThat(event(STANDARD.inLanguage("pl"), "talk").getDescription().getValue())
        .startsWith("Chair: Ann, Council (remote)\nRapporteur: Ann");
  }

  @Test
  void aRoleCanBeCalledOtherwise() {
    assertThat(event(STANDARD.withRoleName("chair", "in the chair"), "talk")
            .getDescription()
            .getValue())
        .startsWith("In the chair: Ann");
  }

  @Test
  void linksStandAtTheEndOfTheDescription() {
    assertThat(event(STANDARD.withLinksInDescription(), "talk").getDescription().getValue())
        .endsWith("lead & why\n\nSlides: https://example.org/talk\nnot an address");
  }

  @Test
  void aDescriptionCanBeOnesOwn() {
    CalendarOptions options = STANDARD.describedBy(
        (agenda, session) -> agenda.title().first() + "\n\n" + session.title().first());

    assertThat(event(options, "talk").getDescription().getValue())
        .isEqualTo("Conference\n\nRoutes");
    assertThat(ICalendar.read(written(options)).agenda()).isEqualTo(AGENDA);
  }

  @Test
  void alarmsRingForWhatTakesPlaceAndIsNoBreak() {
    CalendarOptions options =
        STANDARD.withAlarm(Duration.ofMinutes(10)).withAlarm(Duration.ofDays(1));

    assertThat(event(options, "talk").getAlarms())
        .extracting(alarm -> alarm.getTrigger().getDuration().toMillis() / 60_000)
        .containsExactly(-10L, -1440L);
    assertThat(event(options, "coffee").getAlarms()).isEmpty();
    Agenda cancelled =
        AGENDA.withSession(talk().toBuilder().status(Session.Status.CANCELLED).build());
    assertThat(ICalendar.write(cancelled, options).split("BEGIN:VALARM", -1)).hasSize(3);
  }

  @Test
  void theIntervalOfRefreshIsToldInBothForms() {
    assertThat(written(STANDARD.refreshedEvery(Duration.ofMinutes(90))))
        .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H30M\r\n", "X-PUBLISHED-TTL:PT1H30M\r\n");
    assertThat(written(STANDARD.publishedAt(URI.create("https://example.org/c.ics"))))
        .contains("SOURCE;VALUE=URI:https://example.org/c.ics\r\n");
  }

  @Test
  void aMethodBringsAnOrganizer() {
    assertThat(written(STANDARD.withMethod())).contains("METHOD:PUBLISH\r\n");
    assertThat(event(STANDARD.withMethod(), "talk").getOrganizer().getEmail())
        .isEqualTo("c@example.org");
    String unknown = ICalendar.write(
        Samples.single("UTC", "2024-11-19T09:00", Duration.ofHours(1)), STANDARD.withMethod());
    assertThat(unknown.replace("\r\n ", ""))
        .contains("ORGANIZER;CN=Conference;DERIVED=TRUE:invalid:nomail");
  }

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
  void aStyledDescriptionIsHtml() {
    assertThat(written(STANDARD.withStyledDescriptions()))
        .contains("STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html;DERIVED=TRUE:"
            + "<p>Chair: Ann\\, Council (remote)<br>Rapporteur: Ann\\, Council</p>"
            + "<p>Where &lt\\;they&gt\\; lead &amp\\; why</p>\r\n");
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

  @Test
  void durationsHaveMinutesBetweenHoursAndSeconds() {
    assertThat(written(STANDARD.refreshedEvery(Duration.ofSeconds(3_601))))
        .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H0M1S\r\n", "X-PUBLISHED-TTL:PT1H0M1S\r\n");
    assertThat(written(STANDARD.withAlarm(Duration.ofSeconds(7_205))))
        .contains("TRIGGER:-PT2H0M5S\r\n");
  }

  @Test
  void whatCannotBeAskedForIsRefused() {
    List<Runnable> refused = List.of(
        () -> STANDARD.inLanguage("not a tag"),
        () -> STANDARD.withRoleName("chair", " "),
        () -> STANDARD.withAlarm(Duration.ofMinutes(-1)),
        () -> STANDARD.withAlarm(Duration.ofMillis(1)),
        () -> STANDARD.refreshedEvery(Duration.ZERO),
        () -> STANDARD.refreshedEvery(Duration.ofSeconds(-1)),
        () -> STANDARD.refreshedEvery(Duration.ofNanos(1)),
        () -> STANDARD.publishedAt(URI.create("c.ics")));

    assertThat(refused)
        .allSatisfy(call -> assertThatIllegalArgumentException().isThrownBy(call::run));
  }
}
