package io.plenary.agenda;

import io.plenary.agenda.Defect.Code;
import io.plenary.value.Organizer;
import io.plenary.value.Place;
import io.plenary.value.Venue;
import io.plenary.value.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds everything that keeps an agenda from being one. */
final class DefectFinder {

  private final Agenda agenda;
  private final List<Defect> defects = new ArrayList<>();

  private DefectFinder(Agenda agenda) {
    this.agenda = agenda;
  }

  static List<Defect> find(Agenda agenda) {
    DefectFinder finder = new DefectFinder(agenda);
    finder.agenda();
    Set<Track.Id> tracks = finder.byId(agenda.tracks(), Track::id).keySet();
    Set<Room.Id> rooms = finder.byId(agenda.rooms(), Room::id).keySet();
    Set<Person.Id> people = finder.byId(agenda.people(), Person::id).keySet();
    Map<Session.Id, Session> sessions = finder.byId(agenda.sessions(), Session::id);
    agenda.slots().forEach(slot -> finder.slot(slot, rooms));
    agenda.tracks().forEach(finder::track);
    agenda.rooms().forEach(finder::room);
    agenda.people().forEach(person -> finder.person(person, rooms));
    SessionDefects ofSessions =
        new SessionDefects(agenda, new SessionDefects.Known(sessions, rooms, people, tracks));
    finder.defects.addAll(ofSessions.find());
    if (finder.defects.isEmpty()) {
      finder.defects.addAll(ofSessions.findLateEnds());
    }
    return finder.defects;
  }

  private void agenda() {
    DefectScope scope = DefectScope.ofAgenda(defects);
    scope.id(agenda.id());
    scope.text("title", agenda.title());
    scope.text("subtitle", agenda.subtitle());
    scope.text("description", agenda.description());
    agenda.organizers().forEach(organizer -> organizer(organizer, scope));
    agenda.venue().ifPresent(venue -> venue(venue, scope));
    scope.zone(agenda.zone());
    if (!agenda.dayStart().equals(agenda.dayStart().truncatedTo(ChronoUnit.SECONDS))) {
      scope.add(
          Code.TIME_OUT_OF_BOUNDS,
          "begins its days at a fraction of a second: " + agenda.dayStart());
    }
    days(scope);
    scope.languages("languages", agenda.languages());
    agenda.version().ifPresent(version -> version(version, scope));
    scope.links(agenda.links());
    scope.ranges("opening hours", agenda.openingHours());
    agenda.acknowledgements().forEach(word -> acknowledgement(word, scope));
    scope.distinct("acknowledgements", agenda.acknowledgements());
    scope.extensions(agenda.extensions());
  }

  /** What it names need not be there: the word is then stale, which is for a report to say. */
  private void acknowledgement(Acknowledgement word, DefectScope scope) {
    scope.notBlank("acknowledgement's rule", word.rule());
    word.subjects().forEach(ref -> scope.notBlank("acknowledgement's subject", ref.value()));
    word.places().forEach(place -> held(place, scope));
    scope.notBlank("acknowledgement's giver", word.by());
    scope.notBlank("acknowledgement's reason", word.why());
  }

  private void held(Acknowledgement.Held place, DefectScope scope) {
    scope.notBlank("acknowledgement's session", place.session().value());
    place.start().ifPresent(start -> scope.moment("acknowledgement", start));
    place.rooms().forEach(room -> scope.notBlank("acknowledgement's room", room.value()));
    scope.distinct("acknowledgement's rooms", place.rooms());
  }

  private void organizer(Organizer organizer, DefectScope scope) {
    scope.text("organizer", organizer.name());
    organizer.link().ifPresent(link -> scope.notBlank("organizer's link", link));
  }

  private void venue(Venue venue, DefectScope scope) {
    scope.text("venue", venue.name());
    scope.text("venue", venue.city());
    scope.country("venue", venue.country());
  }

  private void days(DefectScope scope) {
    agenda.firstDay().ifPresent(day -> day("first day", day, scope));
    agenda.lastDay().ifPresent(day -> day("last day", day, scope));
    if (agenda.firstDay().isPresent() && agenda.lastDay().isPresent()) {
      if (agenda.lastDay().get().isBefore(agenda.firstDay().get())) {
        scope.add(
            Code.DAYS_OUT_OF_ORDER,
            "has its last day, " + agenda.lastDay().get() + ", before its first, "
                + agenda.firstDay().get());
      } else if (ChronoUnit.DAYS.between(
              agenda.firstDay().get(), agenda.lastDay().get())
          > 366) {
        scope.add(
            Code.DURATION_OUT_OF_BOUNDS,
            "lasts from " + agenda.firstDay().get() + " to " + agenda.lastDay().get()
                + "; expected at most 366 days");
      }
    }
  }

  private void day(String what, LocalDate day, DefectScope scope) {
    scope.moment(what, day.atStartOfDay(agenda.zone()));
  }

  private void version(Version version, DefectScope scope) {
    version.label().ifPresent(label -> scope.string("version", label));
    version.date().ifPresent(date -> day("version", date, scope));
  }

  /** Of things with one id, the first. */
  private <T, I extends Ref> Map<I, T> byId(List<T> all, Function<T, I> idOf) {
    Map<I, T> byId = new HashMap<>(2 * all.size());
    Set<I> twice = new HashSet<>();
    for (T each : all) {
      I id = idOf.apply(each);
      DefectScope scope = DefectScope.of(id, defects);
      scope.id(id.value());
      if (byId.putIfAbsent(id, each) != null && twice.add(id)) {
        scope.add(Code.DUPLICATE_ID, "is there more than once; ids must differ");
      }
    }
    return byId;
  }

  private void slot(Slot slot, Set<Room.Id> rooms) {
    DefectScope scope = DefectScope.ofAgenda(defects);
    scope.moment("slot", slot.time().start());
    scope.moment("slot", slot.time().end());
    scope.distinct("slot's tags", slot.tags());
    scope.distinct("slot's kinds", slot.reservedFor());
    slot.tags().forEach(tag -> tag(tag, scope));
    slot.reservedFor().forEach(kind -> scope.notBlank("slot's kind", kind));
    scope.known("slot's closed rooms", slot.closedRooms(), rooms);
  }

  static void tag(Tag tag, DefectScope scope) {
    scope.notBlank("tag's category", tag.category());
    scope.notBlank("tag", tag.name());
  }

  private void track(Track track) {
    DefectScope scope = DefectScope.of(track.id(), defects);
    scope.text("name", track.name());
    scope.text("description", track.description());
    scope.extensions(track.extensions());
  }

  private void room(Room room) {
    DefectScope scope = DefectScope.of(room.id(), defects);
    scope.text("name", room.name());
    scope.atLeast("capacity", 0, room.capacity());
    features("features", room.features(), scope);
    scope.languages("interpretation", room.interpretation());
    scope.ranges("availability", room.availability());
    room.place().ifPresent(place -> place(place, scope));
    room.zone().ifPresent(scope::zone);
    scope.links(room.virtualLink().stream().toList());
    scope.extensions(room.extensions());
  }

  private void place(Place place, DefectScope scope) {
    scope.text("place", place.venue());
    scope.text("place", place.building());
    scope.text("place", place.floor());
  }

  static void features(String what, List<Room.Feature> features, DefectScope scope) {
    features.forEach(feature -> scope.notBlank("feature", feature.name()));
    scope.distinct(what, features);
  }

  private void person(Person person, Set<Room.Id> rooms) {
    DefectScope scope = DefectScope.of(person.id(), defects);
    scope.text("honorific", person.honorific());
    scope.text("name", person.name());
    person.affiliations().forEach(affiliation -> scope.affiliation("affiliation", affiliation));
    scope.distinct("affiliations", person.affiliations());
    scope.text("biography", person.biography());
    scope.ranges("availability", person.availability());
    preferences(person.preferences(), rooms, scope);
    scope.links(person.links());
    scope.extensions(person.extensions());
  }

  static void preferences(Preferences preferences, Set<Room.Id> rooms, DefectScope scope) {
    if (preferences.isEmpty()) {
      return;
    }
    scope.ranges("preferred times", preferences.preferredTimes());
    scope.ranges("undesired times", preferences.undesiredTimes());
    scope.ranges("forbidden times", preferences.forbiddenTimes());
    scope.known("preferred rooms", preferences.preferredRooms(), rooms);
    scope.known("undesired rooms", preferences.undesiredRooms(), rooms);
    scope.known("forbidden rooms", preferences.forbiddenRooms(), rooms);
    features("preferred features", preferences.preferredFeatures(), scope);
    features("undesired features", preferences.undesiredFeatures(), scope);
    features("forbidden features", preferences.forbiddenFeatures(), scope);
  }
}
