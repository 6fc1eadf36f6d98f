package io.plenary.agenda;

import io.plenary.time.TimeRange;
import io.plenary.time.UnresolvableTimeException;
import io.plenary.time.WallClock;
import io.plenary.value.Text;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a builder was told, kept until everything is known: which zone a time is in can only be said
 * when the agenda's zone and the rooms are there.
 */
final class AgendaDraft {

  private static final ZoneId STAND_IN = ZoneId.of("UTC");

  private final List<Consumer<ImmutableAgenda.Builder>> settings = new ArrayList<>();
  private final List<Room> rooms = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Session> sessions = new ArrayList<>();
  private final List<String> openingHours = new ArrayList<>();
  private final List<Map.Entry<Ref, String>> availability = new ArrayList<>();
  private final Map<Session.Id, Planned> plan = new LinkedHashMap<>();
  private @Nullable String id;
  private @Nullable Text title;
  private @Nullable String zone;

  /** Makes a placement once zones are known; the zone is that of the first room. */
  private interface Planned {
    Optional<Placement> placement(Build build);
  }

  AgendaDraft() {}

  AgendaDraft(Agenda agenda) {
    settings.add(
        content -> content.from(agenda).rooms(List.of()).people(List.of()).sessions(List.of()));
    id = agenda.id();
    title = agenda.title();
    zone = agenda.zone().getId();
    rooms.addAll(agenda.rooms());
    people.addAll(agenda.people());
    sessions.addAll(agenda.sessions());
    agenda.timetable().placements().forEach(this::place);
  }

  void set(Consumer<ImmutableAgenda.Builder> setting) {
    settings.add(setting);
  }

  void id(String id) {
    this.id = id;
  }

  void title(Text title) {
    this.title = title;
  }

  void zone(String zone) {
    this.zone = zone;
  }

  void addRoom(Room room) {
    rooms.add(room);
  }

  void addPerson(Person person) {
    people.add(person);
  }

  void addSession(Session session) {
    sessions.add(session);
  }

  void addOpeningHours(String range) {
    openingHours.add(range);
  }

  void addAvailability(Ref who, String range) {
    availability.add(Map.entry(who, range));
  }

  void place(Session.Id session, Placement placement) {
    plan.put(session, build -> Optional.of(placement));
  }

  void place(Session.Id session, List<Room.Id> rooms, String start) {
    Room.Id[] places = rooms.toArray(Room.Id[]::new);
    plan.put(
        session,
        build -> build
            .resolve(start, build.zoneOf(rooms), session, WallClock::parse)
            .map(moment -> Placement.at(moment, places)));
  }

  Agenda build() {
    return new Build().agenda();
  }

  /** One building; the draft stays as it is, so that it can be built again. */
  private final class Build {

    private final List<Defect> defects = new ArrayList<>();
    private final ZoneId agendaZone;

    /** Of the agenda's times; where its zone is not known, one that accepts any offset. */
    private final ZoneId clocks;

    Build() {
      requireGiven("id", id);
      requireGiven("title", title);
      requireGiven("zone", zone);
      boolean known = zone != null && ZoneRulesProvider.getAvailableZoneIds().contains(zone);
      if (zone != null && !known) {
        add(
            Defect.Code.UNKNOWN_ZONE,
            List.of(),
            "the agenda's zone '" + zone + "' is none of the tz database, such as Europe/Paris");
      }
      agendaZone = known ? ZoneId.of(zone) : STAND_IN;
      clocks = known ? agendaZone : ZoneOffset.UTC;
    }

    Agenda agenda() {
      ImmutableAgenda.Builder content = ImmutableAgenda.newBuilder().id("?").title(Text.of("?"));
      settings.forEach(setting -> setting.accept(content));
      Optional.ofNullable(id).ifPresent(content::id);
      Optional.ofNullable(title).ifPresent(content::title);
      content.zone(agendaZone).timetable(timetable());
      for (String range : openingHours) {
        resolve(range, clocks, null, TimeRange::parse).ifPresent(content::addOpeningHours);
      }
      List<Room> openRooms = new ArrayList<>(rooms);
      List<Person> presentPeople = new ArrayList<>(people);
      availability.forEach(
          entry -> available(entry.getKey(), entry.getValue(), openRooms, presentPeople));
      content.addAllRooms(openRooms).addAllPeople(presentPeople).addAllSessions(sessions);
      return finish(content);
    }

    private Agenda finish(ImmutableAgenda.Builder content) {
      Agenda agenda = null;
      try {
        agenda = content.build();
      } catch (InvalidAgendaException e) {
        defects.addAll(e.defects());
      }
      if (agenda == null || !defects.isEmpty()) {
        throw new InvalidAgendaException(defects);
      }
      return agenda;
    }

    private Timetable timetable() {
      Map<Session.Id, Placement> placements = new LinkedHashMap<>(2 * plan.size());
      plan.forEach((session, planned) -> {
        Objects.requireNonNull(session, "session");
        planned.placement(this).ifPresent(placement -> placements.put(session, placement));
      });
      return Timetable.ofOwn(placements);
    }

    private void available(Ref who, String text, List<Room> openRooms, List<Person> presentPeople) {
      Optional<TimeRange> range = resolve(
          text,
          who instanceof Room.Id room ? zoneOf(List.of(room)) : clocks,
          who,
          TimeRange::parse);
      boolean room = extend(
          openRooms,
          Room::id,
          who,
          range,
          (open, time) -> open.toBuilder().addAvailability(time).build());
      boolean person = extend(
          presentPeople,
          Person::id,
          who,
          range,
          (present, time) -> present.toBuilder().addAvailability(time).build());
      if (!room && !person) {
        add(
            Defect.Code.DANGLING_REFERENCE,
            List.of(who),
            "availability is given for '" + who.value()
                + "', which is no room or person of this agenda");
      }
    }

    private <T> boolean extend(
        List<T> all,
        Function<T, Ref> idOf,
        Ref who,
        Optional<TimeRange> range,
        BiFunction<T, TimeRange, T> extended) {
      boolean known = all.stream().anyMatch(each -> idOf.apply(each).equals(who));
      range.ifPresent(time ->
          all.replaceAll(each -> idOf.apply(each).equals(who) ? extended.apply(each, time) : each));
      return known;
    }

    ZoneId zoneOf(List<Room.Id> places) {
      return places.stream()
          .findFirst()
          .flatMap(
              first -> rooms.stream().filter(room -> room.id().equals(first)).findFirst())
          .flatMap(Room::zone)
          .orElse(clocks);
    }

    <T> Optional<T> resolve(
        String text, ZoneId inZone, @Nullable Ref about, BiFunction<String, ZoneId, T> reader) {
      try {
        return Optional.of(reader.apply(text, inZone));
      } catch (UnresolvableTimeException e) {
        String what = about == null ? "the agenda" : DefectScope.label(about);
        add(
            Defect.Code.UNRESOLVABLE_TIME,
            about == null ? List.of() : List.of(about),
            what + ": " + e.getMessage());
        return Optional.empty();
      }
    }

    private void requireGiven(String name, @Nullable Object value) {
      if (value == null) {
        add(Defect.Code.MISSING_ATTRIBUTE, List.of(), "the agenda has no " + name);
      }
    }

    private void add(Defect.Code code, List<Ref> about, String message) {
      defects.add(new Defect(code, about, message));
    }
  }
}
