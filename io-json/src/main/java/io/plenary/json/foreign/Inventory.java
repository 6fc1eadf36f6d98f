package io.plenary.json.foreign;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.value.Extension;
import io.plenary.value.Text;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an agenda holds that some dialects have no place for. */
final class Inventory {

  /** One sort of thing: its name, and where an agenda has it. */
  record Holding(WriteCode code, String what, Function<Agenda, Stream<String>> of) {}

  static final List<Holding> HOLDINGS = List.of(
      ofAgenda(WriteCode.LOST_ORGANIZERS, "organizers", a -> !a.organizers().isEmpty()),
      ofAgenda(WriteCode.LOST_VENUE, "a venue", a -> a.venue().isPresent()),
      ofAgenda(WriteCode.LOST_SUBTITLE, "a subtitle", a -> a.subtitle().isPresent()),
      ofAgenda(WriteCode.LOST_VERSION, "a version", a -> a.version().isPresent()),
      ofAgenda(
          WriteCode.LOST_VERSION_DATE,
          "a version's date",
          a -> a.version()
              .filter(v -> v.label().isPresent())
              .flatMap(v -> v.date())
              .isPresent()),
      ofAgenda(
          WriteCode.LOST_DAY_START,
          "days that do not begin at midnight",
          a -> !a.dayStart().equals(LocalTime.MIDNIGHT)),
      ofAgenda(
          WriteCode.LOST_OPENING_HOURS, "opening hours", a -> !a.openingHours().isEmpty()),
      ofAgenda(WriteCode.LOST_SLOTS, "slots", a -> !a.slots().isEmpty()),
      ofAgenda(
          WriteCode.LOST_ACKNOWLEDGEMENTS,
          "acknowledged findings",
          a -> !a.acknowledgements().isEmpty()),
      new Holding(
          WriteCode.LOST_AVAILABILITY,
          "availability",
          a -> Stream.concat(
              a.rooms().stream()
                  .filter(room -> !room.availability().isEmpty())
                  .map(room -> room.name().first()),
              a.people().stream()
                  .filter(person -> !person.availability().isEmpty())
                  .map(person -> person.name().first()))),
      new Holding(
          WriteCode.LOST_PREFERENCES,
          "preferences",
          a -> Stream.concat(
              a.sessions().stream()
                  .filter(session -> !session.preferences().equals(Preferences.none()))
                  .map(session -> session.title().first()),
              a.people().stream()
                  .filter(person -> !person.preferences().equals(Preferences.none()))
                  .map(person -> person.name().first()))),
      new Holding(
          WriteCode.LOST_TRANSLATIONS,
          "texts in more than one language",
          a -> texts(a).filter(text -> text.variants().size() > 1).map(Text::first)),
      ofRooms(WriteCode.LOST_FEATURES, "what rooms have", r -> !r.features().isEmpty()),
      ofRooms(
          WriteCode.LOST_INTERPRETATION,
          "interpretation",
          r -> !r.interpretation().isEmpty()),
      ofRooms(WriteCode.LOST_PLACES, "where rooms are", r -> r.place().isPresent()),
      ofRooms(
          WriteCode.LOST_VIRTUAL_LINKS, "links of rooms", r -> r.virtualLink().isPresent()),
      ofRooms(WriteCode.LOST_ROOM_ZONES, "zones of rooms", r -> r.zone().isPresent()),
      new Holding(
          WriteCode.LOST_COLORS,
          "colours of tracks",
          a -> a.tracks().stream()
              .filter(track -> track.color().isPresent())
              .map(track -> track.name().first())),
      ofPeople(
          WriteCode.LOST_AFFILIATIONS, "affiliations", p -> !p.affiliations().isEmpty()),
      ofPeople(WriteCode.LOST_HONORIFICS, "forms of address", p -> p.honorific().isPresent()),
      ofSessions(
          WriteCode.LOST_PARTS, "sessions as parts of others", s -> s.partOf().isPresent()),
      ofSessions(
          WriteCode.LOST_STATUS,
          "sessions that are not confirmed",
          s -> s.status() != Session.Status.CONFIRMED),
      ofSessions(
          WriteCode.LOST_CONSENT,
          "consent to be recorded or streamed",
          s -> s.recording().isPresent() || s.streaming().isPresent()),
      ofParticipations(WriteCode.LOST_ROLES, "roles", p -> !p.role().equals(Role.SPEAKER)),
      ofParticipations(
          WriteCode.LOST_DELIVERY,
          "how people take part",
          p -> p.delivery() != Participation.Delivery.IN_PERSON),
      ofParticipations(
          WriteCode.LOST_CAPACITY,
          "the capacity in which people act",
          p -> p.capacity().isPresent()),
      ofSessions(WriteCode.LOST_TRACKS, "tracks", s -> !s.tracks().isEmpty()),
      ofSessions(
          WriteCode.LOST_FURTHER_TRACKS, "more than one track", s -> s.tracks().size() > 1),
      ofSessions(
          WriteCode.LOST_FURTHER_LANGUAGES,
          "more than one spoken language",
          s -> s.languages().size() > 1),
      ofSessions(WriteCode.LOST_TAGS, "tags", s -> !s.tags().isEmpty()),
      ofSessions(
          WriteCode.LOST_ALLOWED_TIMES, "allowed times", s -> !s.allowedTimes().isEmpty()),
      ofSessions(WriteCode.LOST_RELATIONS, "relations", s -> !s.relations().isEmpty()),
      ofSessions(WriteCode.LOST_NEEDS, "needs", s -> !s.needs().isEmpty()),
      ofSessions(
          WriteCode.LOST_EXPECTED_AUDIENCE,
          "expected audiences",
          s -> s.expectedAudience().isPresent()),
      ofSessions(WriteCode.LOST_LEVEL, "levels", s -> s.level().isPresent()),
      ofSessions(WriteCode.LOST_POPULARITY, "popularity", s -> s.popularity().isPresent()),
      ofSessions(
          WriteCode.LOST_ATTACHMENTS, "attachments", s -> !s.attachments().isEmpty()),
      new Holding(
          WriteCode.LOST_PINS,
          "pins",
          a -> a.timetable().placements().entrySet().stream()
              .filter(each -> each.getValue().pinned())
              .map(each -> each.getKey().value())));

  private Inventory() {}

  private static Holding ofAgenda(WriteCode code, String what, Predicate<Agenda> has) {
    return new Holding(code, what, agenda -> Stream.of(agenda).filter(has).map(each -> ""));
  }

  private static Holding ofRooms(WriteCode code, String what, Predicate<Room> has) {
    return new Holding(
        code,
        what,
        agenda -> agenda.rooms().stream().filter(has).map(r -> r.name().first()));
  }

  private static Holding ofPeople(WriteCode code, String what, Predicate<Person> has) {
    return new Holding(
        code,
        what,
        agenda -> agenda.people().stream().filter(has).map(p -> p.name().first()));
  }

  private static Holding ofSessions(WriteCode code, String what, Predicate<Session> has) {
    return new Holding(
        code,
        what,
        agenda -> agenda.sessions().stream().filter(has).map(s -> s.title().first()));
  }

  private static Holding ofParticipations(
      WriteCode code, String what, Predicate<Participation> has) {
    return ofSessions(code, what, session -> hasAny(session.participations(), has));
  }

  private static <T> boolean hasAny(List<T> all, Predicate<T> has) {
    for (T each : all) {
      if (has.test(each)) {
        return true;
      }
    }
    return false;
  }

  private static Stream<Text> texts(Agenda agenda) {
    return Stream.of(
            Stream.of(agenda.title()),
            agenda.description().stream(),
            agenda.rooms().stream().map(Room::name),
            agenda.tracks().stream().map(track -> track.name()),
            agenda.people().stream().map(Person::name),
            agenda.people().stream().map(Person::biography).flatMap(Optional::stream),
            agenda.sessions().stream().map(Session::title),
            agenda.sessions().stream().map(Session::subtitle).flatMap(Optional::stream),
            agenda.sessions().stream().flatMap(session -> session.abstractParagraphs().stream()))
        .flatMap(Function.identity());
  }

  /** Meets everything that is kept anywhere on an agenda. */
  static void extensions(Agenda agenda, Consumer<Extension> action) {
    agenda.extensions().forEach(action);
    agenda.rooms().forEach(room -> room.extensions().forEach(action));
    agenda.tracks().forEach(track -> track.extensions().forEach(action));
    agenda.people().forEach(person -> person.extensions().forEach(action));
    agenda.sessions().forEach(session -> session.extensions().forEach(action));
    agenda
        .sessions()
        .forEach(session -> session
            .participations()
            .forEach(participation -> participation.extensions().forEach(action)));
    agenda
        .timetable()
        .placements()
        .values()
        .forEach(placement -> placement.extensions().forEach(action));
  }
}
