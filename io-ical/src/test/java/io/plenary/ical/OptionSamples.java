package io.plenary.ical;

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
import io.plenary.value.Affiliation;
import io.plenary.value.Attachment;
import io.plenary.value.Color;
import io.plenary.value.Link;
import io.plenary.value.Organizer;
import io.plenary.value.Place;
import io.plenary.value.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** An agenda that has something for each option. */
final class OptionSamples {

  static final CalendarOptions STANDARD = CalendarOptions.standard();

  static final Agenda AGENDA = agenda().build();

  private OptionSamples() {}

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

  static Session talk() {
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

  static String written(CalendarOptions options) {
    return ICalendar.write(AGENDA, options).replace("\r\n ", "");
  }

  static VEvent event(CalendarOptions options, String session) {
    return Biweekly.read(ICalendar.write(AGENDA, options)).getEvents().stream()
        .filter(event -> event.getUid().getValue().startsWith(session + "@"))
        .findFirst()
        .orElseThrow();
  }
}
