package io.plenary.ical;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Slot;
import io.plenary.agenda.Tag;
import io.plenary.agenda.Track;
import io.plenary.time.TimeRange;
import io.plenary.value.Affiliation;
import io.plenary.value.Attachment;
import io.plenary.value.Color;
import io.plenary.value.Country;
import io.plenary.value.Extension;
import io.plenary.value.Link;
import io.plenary.value.Organizer;
import io.plenary.value.Place;
import io.plenary.value.Text;
import io.plenary.value.Venue;
import io.plenary.value.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Agendas that several tests use. */
final class Samples {

  static final TimeRange MORNING =
      TimeRange.parse("2024-11-19T08:00/2024-11-19T12:00", ZoneId.of("Europe/Paris"));

  private static final Affiliation NOTHING =
      new Affiliation(Optional.empty(), Optional.empty(), Optional.empty());

  private Samples() {}

  /** A conference with nothing on it yet, in Paris. */
  static AgendaBuilder empty() {
    return in("Europe/Paris");
  }

  static AgendaBuilder in(String zone) {
    return Agenda.builder().id("agenda@example.org").title("Conference").zone(zone);
  }

  /** A session of an hour. */
  static Session session(String id) {
    return Session.builder()
        .id(id)
        .title("Session " + id)
        .duration(Duration.ofHours(1))
        .build();
  }

  /** One session at one time. */
  static Agenda single(String zone, String start, Duration duration) {
    return in(zone)
        .addSession(Session.builder().id("a").title("A").duration(duration).build())
        .place("a", List.of(), start)
        .build();
  }

  /** What a small conference publishes. */
  static Agenda small() {
    return Agenda.builder()
        .id("drug-control-networks-2024@example.org")
        .title(Text.of("en", "Drug Control Networks").and("fr", "Réseaux de lutte"))
        .zone("Europe/Paris")
        .version(Version.of("Version 18/11/2024", LocalDate.of(2024, 11, 18)))
        .addRoom(Room.builder()
            .id("room-1")
            .name("Room 1")
            .addInterpretation("en", "fr")
            .build())
        .addTrack(Track.builder()
            .id("supply")
            .name("Supply, Trade")
            .color(Color.of("#0a7e8c"))
            .build())
        .addPerson(Person.builder()
            .id("mccormack")
            .honorific("Mr")
            .name("Sé McCormack")
            .addAffiliation(Affiliation.organization("Council of Europe"))
            .build())
        .addSession(Session.builder()
            .id("sector")
            .kind(SessionKind.SECTOR)
            .title("Drug Production, Supply and Trafficking")
            .addTrack("supply")
            .addParticipation("mccormack", Role.MODERATOR)
            .build())
        .addSession(Session.builder()
            .id("routes")
            .partOf("sector")
            .title(Text.of("en", "Trafficking routes").and("fr", "Routes du trafic"))
            .duration(Duration.ofMinutes(15))
            .addAbstractParagraph("Where they lead; and why, mostly, they do not change.")
            .addAbstractParagraph("A second paragraph with \"quotes\" and a \\ in it.")
            .addLink("https://example.org/routes")
            .build())
        .addSession(Session.builder()
            .id("coffee")
            .kind(SessionKind.BREAK)
            .title("Coffee break")
            .duration(Duration.ofMinutes(30))
            .build())
        .place("sector", "room-1", "2024-11-19T09:20")
        .place("routes", Duration.ZERO)
        .place("coffee", List.of(), "2024-11-19T11:00")
        .build();
  }

  /** Everything that can be said of an agenda and is held by its calendar. */
  static AgendaBuilder everything() {
    Text text = Text.of("en", "Two").and("fr", "Deux");
    Link link = new Link("https://example.org", Optional.of(text), Optional.of("video"));
    SessionKind kind = SessionKind.builder()
        .name("hackathon")
        .sharesRoom(true)
        .addRequiredRole(Role.HOST)
        .build();
    Role role = new Role("technician", false, false, false);
    return Agenda.builder()
        .id("everything")
        .title("\u0007Bell")
        .subtitle(text)
        .description("\u0007Bell")
        .zone("Europe/Paris")
        .dayStart(LocalTime.of(4, 0))
        .firstDay(LocalDate.of(2024, 11, 19))
        .lastDay(LocalDate.of(2024, 11, 20))
        .addLanguage("en")
        .version(Version.of("1", LocalDate.of(2024, 11, 18)))
        .venue(Venue.of("Palais", "Strasbourg", "FR"))
        .addOrganizer(new Organizer(text, Optional.of("https://example.org")))
        .addLink(link)
        .addRoom(Room.builder()
            .id("r")
            .name(text)
            .capacity(120)
            .addFeature("stage")
            .addInterpretation("en")
            .place(new Place(Optional.of(text), Optional.of(text), Optional.of(text)))
            .zone(ZoneId.of("Europe/London"))
            .virtualLink(link)
            .build())
        .addTrack(Track.builder()
            .id("t")
            .name(text)
            .description(text)
            .color(Color.of("#123456"))
            .build())
        .addPerson(Person.builder()
            .id("p")
            .name("P")
            .honorific(text)
            .addAffiliation(new Affiliation(
                Optional.of(text), Optional.of(text), Optional.of(Country.of("FR"))))
            .addAffiliation(NOTHING)
            .biography(text)
            .addLink(link)
            .build())
        .addSession(Session.builder()
            .id("block")
            .kind(SessionKind.BLOCK)
            .title("Block")
            .subtitle(text)
            .build())
        .addSession(Session.builder()
            .id("part")
            .partOf("block")
            .kind(kind)
            .title(text)
            .duration(Duration.ZERO)
            .addTrack("t")
            .addTag(Tag.of("theme", "forensics"))
            .addParticipation(new Participation(
                Person.Id.of("p"),
                role,
                Participation.Delivery.REMOTE,
                Optional.of(NOTHING),
                List.of()))
            .addParticipation(Participation.of("p", Role.SPEAKER)
                .as(new Affiliation(
                    Optional.of(text), Optional.of(text), Optional.of(Country.of("FR")))))
            .addAbstractParagraph(text)
            .addLanguage("en")
            .level(2)
            .status(Session.Status.TENTATIVE)
            .recording(Session.Consent.GRANTED)
            .streaming(Session.Consent.REFUSED)
            .addLink(link)
            .addAttachment(new Attachment(
                "https://example.org/a.pdf", Optional.of(text), Optional.of("application/pdf")))
            .build())
        .place(Session.Id.of("block"), Placement.at(MORNING.start(), Room.Id.of("r")))
        .place("part", Duration.ofMinutes(20));
  }

  /** An agenda of which nothing but names is told, wherever the model has a place to tell more. */
  static Agenda nothingTold() {
    return empty()
        .version(new Version(Optional.empty(), Optional.empty()))
        .venue(new Venue(Optional.empty(), Optional.empty(), Optional.empty()))
        .addRoom(Room.builder()
            .id("r")
            .name("")
            .place(new Place(Optional.empty(), Optional.empty(), Optional.empty()))
            .build())
        .build();
  }

  /** An agenda that holds each thing that a calendar loses. */
  static Agenda losing() {
    Extension extension = Extension.text("frab", "guid", "1");
    Preferences wishes = Preferences.builder().addPreferredTime(MORNING).build();
    return empty()
        .addExtension(extension)
        .addExtension(Extension.text("icalendar", "X-A", "no content line"))
        .addOpeningHours(MORNING)
        .addSlot(Slot.of(MORNING))
        .addAcknowledgement(new Acknowledgement("r", List.of(), List.of(), "Ms Adams", "yes"))
        .addRoom(Room.builder().id("r").name("R").addAvailability(MORNING).build())
        .addPerson(Person.builder().id("p").name("P").preferences(wishes).build())
        .addSession(Session.builder().id("unplaced").title("Unplaced").build())
        .addSession(Session.builder()
            .id("part")
            .partOf("unplaced")
            .title("Part")
            .addAllowedTime(MORNING)
            .addRelation(Relation.after("unplaced"))
            .addNeed("stage")
            .expectedAudience(100)
            .popularity(7)
            .addExtension(Extension.text("icalendar", "UID", "other@agenda@example.org"))
            .build())
        .addSession(Session.builder().id("other@agenda").title("Other").build())
        .addSession(session("other"))
        .place(Session.Id.of("part"), Placement.at(MORNING.start()).pin())
        .place(Session.Id.of("other"), Placement.at(MORNING.start()))
        .build();
  }
}
