package io.plenary.agenda;

import io.plenary.time.TimeRange;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Brings the times of an agenda into the zones that they are kept in, and its timetable into the
 * order of the sessions, so that equal agendas are written alike.
 */
final class Normalizer {

  private final Agenda agenda;
  private final Map<Room.Id, ZoneId> foreignZones;

  /** Asked only where rooms are in other zones. */
  private final Map<Session.Id, Session> sessionsById;

  private final Map<Session.Id, ZoneId> zones = new HashMap<>();

  private Normalizer(Agenda agenda) {
    this.agenda = agenda;
    this.foreignZones = agenda.rooms().stream()
        .filter(room -> room.zone().isPresent())
        .collect(Collectors.toMap(Room::id, room -> room.zone().orElseThrow()));
    this.sessionsById = foreignZones.isEmpty()
        ? Map.of()
        : agenda.sessions().stream().collect(Collectors.toMap(Session::id, Function.identity()));
  }

  /** Returns the very agenda it was given where nothing is to be changed. */
  static Agenda normalize(Agenda agenda) {
    return new Normalizer(agenda).normal();
  }

  private Agenda normal() {
    ZoneId zone = agenda.zone();
    List<TimeRange> openingHours = in(agenda.openingHours(), zone);
    List<Slot> slots = each(agenda.slots(), slot -> slot.withTime(slot.time().in(zone)));
    List<Room> rooms = each(agenda.rooms(), this::normal);
    List<Person> people = each(agenda.people(), this::normal);
    List<Session> sessions = each(agenda.sessions(), this::normal);
    List<Acknowledgement> words = each(agenda.acknowledgements(), this::normal);
    if (openingHours.equals(agenda.openingHours())
        && slots.equals(agenda.slots())
        && rooms.equals(agenda.rooms())
        && people.equals(agenda.people())
        && sessions.equals(agenda.sessions())
        && words.equals(agenda.acknowledgements())
        && isNormal(agenda.timetable().placements())) {
      return agenda;
    }
    return ImmutableAgenda.newBuilder()
        .from(agenda)
        .openingHours(openingHours)
        .slots(slots)
        .rooms(rooms)
        .people(people)
        .sessions(sessions)
        .timetable(timetable())
        .acknowledgements(words)
        .build();
  }

  private Room normal(Room room) {
    ZoneId zone = room.zone().orElse(agenda.zone());
    Room own = room.withAvailability(in(room.availability(), zone));
    return zone.equals(agenda.zone()) ? own.withZone(Optional.empty()) : own;
  }

  private Person normal(Person person) {
    return person
        .withAvailability(in(person.availability(), agenda.zone()))
        .withPreferences(normal(person.preferences()));
  }

  private Session normal(Session session) {
    return session
        .withAllowedTimes(in(session.allowedTimes(), agenda.zone()))
        .withPreferences(normal(session.preferences()));
  }

  private Preferences normal(Preferences preferences) {
    return preferences
        .withPreferredTimes(in(preferences.preferredTimes(), agenda.zone()))
        .withUndesiredTimes(in(preferences.undesiredTimes(), agenda.zone()))
        .withForbiddenTimes(in(preferences.forbiddenTimes(), agenda.zone()));
  }

  private Acknowledgement normal(Acknowledgement word) {
    List<Acknowledgement.Held> places = each(
        word.places(),
        place -> new Acknowledgement.Held(
            place.session(),
            place.start().map(start -> start.withZoneSameInstant(agenda.zone())),
            place.rooms()));
    return new Acknowledgement(word.rule(), word.subjects(), places, word.by(), word.why());
  }

  private Timetable timetable() {
    Map<Session.Id, Placement> given = agenda.timetable().placements();
    Map<Session.Id, Placement> placements = new LinkedHashMap<>();
    for (Session session : agenda.sessions()) {
      Placement placement = given.get(session.id());
      if (placement != null) {
        placements.put(session.id(), normal(placement, session.id()));
      }
    }
    return Timetable.ofOwn(placements);
  }

  private boolean isNormal(Map<Session.Id, Placement> placements) {
    for (Map.Entry<Session.Id, Placement> entry : placements.entrySet()) {
      if (!normal(entry.getValue(), entry.getKey()).equals(entry.getValue())) {
        return false;
      }
    }
    return isInOrder(placements.keySet());
  }

  private boolean isInOrder(Set<Session.Id> placed) {
    Iterator<Session> all = agenda.sessions().iterator();
    for (Session.Id id : placed) {
      boolean found = false;
      while (!found && all.hasNext()) {
        found = all.next().id().equals(id);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private Placement normal(Placement placement, Session.Id session) {
    if (placement.start() instanceof Placement.At at
        && !at.moment().getZone().equals(zoneOf(session))) {
      ZonedDateTime moment = at.moment().withZoneSameInstant(zoneOf(session));
      return placement.withStart(new Placement.At(moment));
    }
    return placement;
  }

  /** What is found out for a session holds for all between it and whoever declares the rooms. */
  private ZoneId zoneOf(Session.Id session) {
    if (foreignZones.isEmpty()) {
      return agenda.zone();
    }
    List<Session.Id> path = new ArrayList<>();
    Optional<Session> holder = Optional.ofNullable(sessionsById.get(session));
    Optional<ZoneId> found = Optional.empty();
    while (holder.isPresent() && found.isEmpty()) {
      Session.Id id = holder.get().id();
      path.add(id);
      found = Optional.ofNullable(zones.get(id)).or(() -> declaredZone(id));
      holder = holder.get().partOf().map(sessionsById::get);
    }
    ZoneId zone = found.orElse(agenda.zone());
    path.forEach(id -> zones.put(id, zone));
    return zone;
  }

  private Optional<ZoneId> declaredZone(Session.Id session) {
    return agenda
        .timetable()
        .placementOf(session)
        .flatMap(placement -> placement.rooms().stream().findFirst())
        .map(room -> foreignZones.getOrDefault(room, agenda.zone()));
  }

  private static List<TimeRange> in(List<TimeRange> ranges, ZoneId zone) {
    return each(ranges, range -> range.in(zone));
  }

  /** The very list that was given where nothing in it is another afterwards. */
  private static <T> List<T> each(List<T> list, UnaryOperator<T> normal) {
    List<T> changed = List.of();
    for (int i = 0; i < list.size(); i++) {
      T own = normal.apply(list.get(i));
      if (!own.equals(list.get(i))) {
        changed = changed.isEmpty() ? new ArrayList<>(list) : changed;
        changed.set(i, own);
      }
    }
    return changed.isEmpty() ? list : changed;
  }
}
