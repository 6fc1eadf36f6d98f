package io.plenary.ical.write;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Track;
import io.plenary.ical.field.ClientText;
import io.plenary.ical.field.FieldWriter;
import io.plenary.ical.field.Vocabulary;
import io.plenary.ical.line.CalendarOutput;
import io.plenary.value.Color;
import io.plenary.value.Language;
import io.plenary.value.Organizer;
import io.plenary.value.Place;
import io.plenary.value.Venue;
import io.plenary.value.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what stands once in a calendar and is named by its events: rooms, tracks, people and so on. */
final class DefinitionWriter {

  private final CalendarOutput out;
  private final Excerpt excerpt;
  private final Settings settings;
  private final Agenda agenda;

  DefinitionWriter(CalendarOutput out, Excerpt excerpt, Settings settings) {
    this.out = out;
    this.excerpt = excerpt;
    this.settings = settings;
    this.agenda = excerpt.agenda();
  }

  /** Writes all, as far as the events of the calendar need it. */
  void write() {
    agenda();
    excerpt.rooms().forEach(this::room);
    excerpt.tracks().forEach(this::track);
    excerpt.people().forEach(this::person);
    Map<String, SessionKind> kinds = new LinkedHashMap<>();
    Map<String, Role> roles = new LinkedHashMap<>();
    for (Session session : excerpt.sessions()) {
      kinds.put(session.kind().name(), session.kind());
      session.kind().requiredRoles().forEach(role -> roles.put(role.name(), role));
      session.participations().stream()
          .map(Participation::role)
          .forEach(role -> roles.put(role.name(), role));
    }
    roles.values().forEach(this::role);
    kinds.values().forEach(this::kind);
  }

  private void agenda() {
    FieldWriter fields = FieldWriter.of(out, Vocabulary.AGENDA);
    fields.put("id", agenda.id());
    if (settings.name().isPresent() || !ClientText.isWhole(agenda.title())) {
      fields.put("title", agenda.title());
    }
    fields.text("subtitle", agenda.subtitle());
    agenda
        .description()
        .filter(text -> !ClientText.isWhole(text))
        .ifPresent(text -> fields.put("description", text));
    if (!agenda.dayStart().equals(LocalTime.MIDNIGHT)) {
      fields.put("day-start", agenda.dayStart().toString());
    }
    fields.put("first-day", agenda.firstDay().map(LocalDate::toString));
    fields.put("last-day", agenda.lastDay().map(LocalDate::toString));
    fields.putAll("language", agenda.languages().stream().map(Language::tag).toList());
    agenda.version().ifPresent(version -> version(fields, version));
    agenda.venue().ifPresent(venue -> venue(fields, venue));
    fields.items(agenda.organizers(), DefinitionWriter::organizer);
    fields.links(agenda.links());
  }

  private static void organizer(FieldWriter fields, Organizer organizer) {
    fields.put("organizer", organizer.name());
    fields.put("organizer-link", organizer.link());
  }

  private static void version(FieldWriter fields, Version version) {
    fields.put("version-label", version.label());
    fields.put("version-date", version.date().map(LocalDate::toString));
    if (version.label().isEmpty() && version.date().isEmpty()) {
      fields.put("version", "");
    }
  }

  private static void venue(FieldWriter fields, Venue venue) {
    fields.text("venue-name", venue.name());
    fields.text("venue-city", venue.city());
    fields.put("venue-country", venue.country().map(country -> country.code()));
    if (venue.name().isEmpty() && venue.city().isEmpty() && venue.country().isEmpty()) {
      fields.put("venue", "");
    }
  }

  private void room(Room room) {
    FieldWriter fields = FieldWriter.of(out, Vocabulary.ROOM, room.id().value());
    fields.put("name", room.name());
    fields.put("capacity", room.capacity());
    fields.putAll("feature", room.features().stream().map(Room.Feature::name).toList());
    fields.putAll(
        "interpretation", room.interpretation().stream().map(Language::tag).toList());
    room.place().ifPresent(place -> place(fields, place));
    fields.put("zone", room.zone().map(ZoneId::getId));
    room.virtualLink().ifPresent(fields::link);
  }

  private static void place(FieldWriter fields, Place place) {
    fields.text("place-venue", place.venue());
    fields.text("place-building", place.building());
    fields.text("place-floor", place.floor());
    if (place.venue().isEmpty() && place.building().isEmpty() && place.floor().isEmpty()) {
      fields.put("place", "");
    }
  }

  private void track(Track track) {
    FieldWriter fields = FieldWriter.of(out, Vocabulary.TRACK, track.id().value());
    fields.put("name", track.name());
    fields.text("description", track.description());
    fields.put("color", track.color().map(Color::hex));
  }

  private void person(Person person) {
    FieldWriter fields = FieldWriter.of(out, Vocabulary.PERSON, person.id().value());
    fields.put("name", person.name());
    fields.text("honorific", person.honorific());
    fields.items(
        person.affiliations(), (item, affiliation) -> item.affiliation("affiliation", affiliation));
    fields.text("biography", person.biography());
    fields.links(person.links());
  }

  /** What the name alone says need not be told. */
  private void role(Role role) {
    if (role.equals(Role.of(role.name()))) {
      return;
    }
    FieldWriter fields = FieldWriter.of(out, Vocabulary.ROLE, role.name());
    fields.put("presence", Boolean.toString(role.presence()));
    fields.put("shared", Boolean.toString(role.shared()));
    fields.put("speaking", Boolean.toString(role.speaking()));
  }

  private void kind(SessionKind kind) {
    if (kind.equals(SessionKind.of(kind.name()))) {
      return;
    }
    FieldWriter fields = FieldWriter.of(out, Vocabulary.KIND, kind.name());
    fields.put("interlude", Boolean.toString(kind.interlude()));
    fields.put("exclusive", Boolean.toString(kind.exclusive()));
    fields.put("shares-room", Boolean.toString(kind.sharesRoom()));
    fields.put("parts", Vocabulary.of(kind.parts()));
    fields.putAll("required-role", kind.requiredRoles().stream().map(Role::name).toList());
  }
}
