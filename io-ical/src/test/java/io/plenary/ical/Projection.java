package io.plenary.ical;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.ical.field.Kept;
import io.plenary.ical.field.Uids;
import io.plenary.value.Extension;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is left of an agenda in a calendar: the loss table of {@code docs/ical-format.md} as code. */
final class Projection {

  private final Agenda agenda;
  private final Uids uids;

  private Projection(Agenda agenda) {
    this.agenda = agenda;
    this.uids = new Uids(agenda);
  }

  static Agenda of(Agenda agenda) {
    return new Projection(agenda).project();
  }

  private Agenda project() {
    AgendaBuilder left = Agenda.builder()
        .id(agenda.id())
        .title(agenda.title())
        .zone(agenda.zone())
        .dayStart(agenda.dayStart());
    agenda.subtitle().ifPresent(left::subtitle);
    agenda.description().ifPresent(left::description);
    agenda.organizers().forEach(left::addOrganizer);
    agenda.venue().ifPresent(left::venue);
    agenda.firstDay().ifPresent(left::firstDay);
    agenda.lastDay().ifPresent(left::lastDay);
    agenda.languages().forEach(left::addLanguage);
    agenda.version().ifPresent(left::version);
    agenda.links().forEach(left::addLink);
    own(agenda.extensions()).forEach(left::addExtension);
    agenda.rooms().forEach(room -> left.addRoom(project(room)));
    agenda.tracks().forEach(track -> left.addTrack(project(track)));
    agenda.people().forEach(person -> left.addPerson(project(person)));
    agenda.sessions().stream().filter(s -> isPlaced(s.id())).forEach(s -> project(s, left));
    return left.build();
  }

  private boolean isPlaced(Session.Id session) {
    return agenda.timeOf(session).isPresent();
  }

  private static List<Extension> own(List<Extension> extensions) {
    return extensions.stream()
        .filter(each -> each.namespace().equals("icalendar"))
        .toList();
  }

  /** A UID that another session has is left out, which is told. */
  private List<Extension> own(Session session) {
    return own(session.extensions()).stream()
        .filter(each -> !uids.isRefused(session.id()) || !Kept.isUid(each))
        .toList();
  }

  private static Room project(Room room) {
    return room.withAvailability(List.of()).withExtensions(List.of());
  }

  private static Track project(Track track) {
    return track.withExtensions(List.of());
  }

  private static Person project(Person person) {
    return person
        .withAvailability(List.of())
        .withPreferences(Preferences.none())
        .withExtensions(List.of());
  }

  private void project(Session session, AgendaBuilder left) {
    Optional<Session.Id> block = session.partOf().filter(this::isPlaced);
    List<Participation> participations = session.participations().stream()
        .map(each -> each.withExtensions(List.of()))
        .toList();
    left.addSession(session
        .withPartOf(block)
        .withParticipations(participations)
        .withAllowedTimes(List.of())
        .withRelations(List.of())
        .withPreferences(Preferences.none())
        .withNeeds(List.of())
        .withExpectedAudience(OptionalInt.empty())
        .withPopularity(OptionalInt.empty())
        .withExtensions(own(session)));
    Placement placement = agenda.timetable().placementOf(session.id()).orElseThrow();
    List<Room.Id> inherited =
        agenda.roomsOf(session.id()).stream().map(Room::id).toList();
    left.place(
        session.id(),
        placement
            .unpin()
            .withExtensions(List.of())
            .withRooms(block.isPresent() ? placement.rooms() : inherited));
  }
}
