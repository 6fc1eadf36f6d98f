package io.plenary.json;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Slot;
import io.plenary.agenda.Track;
import io.plenary.json.shape.AcknowledgementShape;
import io.plenary.json.shape.Codec;
import io.plenary.json.shape.FormatVersion;
import io.plenary.json.shape.Found;
import io.plenary.json.shape.Member;
import io.plenary.json.shape.Scalars;
import io.plenary.json.shape.Shape;
import io.plenary.json.shape.TextCodec;
import io.plenary.json.shape.TimeText;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Organizer;
import io.plenary.value.Text;
import io.plenary.value.Venue;
import io.plenary.value.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The whole agenda. */
final class AgendaShape extends Shape<Agenda> {

  // before the shape itself, which needs it
  private static final int VERSION = 1;

  static final Codec<Agenda> AGENDA = new AgendaShape();

  private static final ZoneId STAND_IN = ZoneId.of("UTC");

  {
    required("plenary", new FormatVersion(VERSION), agenda -> VERSION);
    // editors look here for the schema; it says nothing about the agenda
    optional("$schema", Scalars.STRING, agenda -> Optional.empty());
  }

  private final Member<Agenda, String> id = required("id", Scalars.NAME, Agenda::id);
  private final Member<Agenda, Text> title = required("title", TextCodec.TEXT, Agenda::title);
  private final Member<Agenda, Text> subtitle =
      optional("subtitle", TextCodec.TEXT, Agenda::subtitle);
  private final Member<Agenda, Text> description =
      optional("description", TextCodec.TEXT, Agenda::description);
  private final Member<Agenda, List<Organizer>> organizers =
      list("organizers", ValueShapes.ORGANIZER, Agenda::organizers);
  private final Member<Agenda, Venue> venue = optional("venue", ValueShapes.VENUE, Agenda::venue);
  private final Member<Agenda, ZoneId> zone = required("zone", Scalars.ZONE, Agenda::zone);
  private final Member<Agenda, LocalTime> dayStart =
      usually(LocalTime.MIDNIGHT, "dayStart", Scalars.TIME_OF_DAY, Agenda::dayStart);
  private final Member<Agenda, LocalDate> firstDay =
      optional("firstDay", Scalars.DATE, Agenda::firstDay);
  private final Member<Agenda, LocalDate> lastDay =
      optional("lastDay", Scalars.DATE, Agenda::lastDay);
  private final Member<Agenda, List<Language>> languages =
      names("languages", Scalars.LANGUAGE, Agenda::languages);
  private final Member<Agenda, Version> version =
      optional("version", ValueShapes.VERSION, Agenda::version);
  private final Member<Agenda, List<Link>> links = list("links", ValueShapes.LINK, Agenda::links);
  private final Member<Agenda, List<TimeText>> openingHours =
      times("openingHours", Agenda::openingHours);
  private final Member<Agenda, List<Slot>> slots = list("slots", SlotShape.SLOT, Agenda::slots);

  {
    // the vocabulary of the document takes these in
    list("kinds", KindShape.KIND, Declarations::kinds);
    list("roles", RoleShape.ROLE, Declarations::roles);
  }

  private final Member<Agenda, List<Track>> tracks =
      list("tracks", TrackShape.TRACK, Agenda::tracks);
  private final Member<Agenda, List<Room>> rooms = list("rooms", RoomShape.ROOM, Agenda::rooms);
  private final Member<Agenda, List<Person>> people =
      list("people", PersonShape.PERSON, Agenda::people);
  private final Member<Agenda, List<PlannedSession>> sessions =
      list("sessions", SessionShape.SESSION, AgendaShape::planned);
  private final Member<Agenda, List<Acknowledgement>> acknowledgements =
      list("acknowledgements", AcknowledgementShape.IN_ZONE, Agenda::acknowledgements);
  private final Member<Agenda, List<Extension>> extensions =
      list("extensions", ValueShapes.EXTENSION, Agenda::extensions);

  private AgendaShape() {
    super("an agenda");
  }

  private static List<PlannedSession> planned(Agenda agenda) {
    return agenda.sessions().stream()
        .map(session -> new PlannedSession(session, agenda.timetable().placementOf(session.id())))
        .toList();
  }

  @Override
  protected boolean suffices(Found found) {
    return true;
  }

  @Override
  protected void seen(Found found) {
    found.document().zones().agenda(found.find(zone));
  }

  @Override
  protected Agenda make(Found found) {
    AgendaBuilder agenda = Agenda.builder()
        .id(found.find(id).orElse("?"))
        .title(found.find(title).orElse(EntityShape.NAMELESS))
        .zone(found.find(zone).orElse(STAND_IN));
    found.ifThere(subtitle, agenda::subtitle);
    found.ifThere(description, agenda::description);
    found.list(organizers).forEach(agenda::addOrganizer);
    found.ifThere(venue, agenda::venue);
    found.ifThere(dayStart, agenda::dayStart);
    found.ifThere(firstDay, agenda::firstDay);
    found.ifThere(lastDay, agenda::lastDay);
    found.list(languages).forEach(agenda::addLanguage);
    found.ifThere(version, agenda::version);
    found.list(links).forEach(agenda::addLink);
    found.ranges(openingHours).forEach(agenda::addOpeningHours);
    found.list(acknowledgements).forEach(agenda::addAcknowledgement);
    found.list(extensions).forEach(agenda::addExtension);
    addThings(found, agenda);
    return agenda.build();
  }

  private void addThings(Found found, AgendaBuilder agenda) {
    found.list(slots).forEach(agenda::addSlot);
    found.list(tracks).forEach(agenda::addTrack);
    found.list(rooms).forEach(agenda::addRoom);
    found.list(people).forEach(agenda::addPerson);
    for (PlannedSession planned : found.list(sessions)) {
      agenda.addSession(planned.session());
      planned.placement().ifPresent(placement -> agenda.place(planned.session().id(), placement));
    }
  }
}
