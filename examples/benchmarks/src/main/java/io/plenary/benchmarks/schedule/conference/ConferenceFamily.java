package io.plenary.benchmarks.schedule.conference;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Tag;
import io.plenary.agenda.Timetable;
import io.plenary.benchmarks.schedule.conference.ConferenceData.Hall;
import io.plenary.benchmarks.schedule.conference.ConferenceData.Slot;
import io.plenary.benchmarks.schedule.conference.ConferenceData.Talk;
import io.plenary.benchmarks.schedule.family.Instance;
import io.plenary.benchmarks.schedule.family.Verdict;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.PlacedAgenda;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.grid.Window;
import io.plenary.time.TimeRange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * An instance of OptaPlanner's conference example. Each slot is a window of its own for each type of
 * talk, closed to the rooms that do not list the type.
 */
public final class ConferenceFamily implements Instance {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final String name;
  private final ConferenceData data;
  private final Talks talks;
  private final Agenda agenda;

  private ConferenceFamily(String name, ConferenceData data) {
    this.name = name;
    this.data = data;
    this.talks = new Talks(data);
    this.agenda = build();
  }

  /**
   * {@return the instance in a file}
   *
   * @param file the file
   */
  public static ConferenceFamily read(Path file) {
    String name =
        Objects.requireNonNull(file.getFileName()).toString().replaceFirst("\\.json$", "");
    return of(name, MAPPER.readValue(file, ConferenceData.class));
  }

  /**
   * {@return an instance}
   *
   * @param name its name
   * @param data what a file would hold
   */
  public static ConferenceFamily of(String name, ConferenceData data) {
    return new ConferenceFamily(name, data);
  }

  @Override
  public String name() {
    return name;
  }

  /** {@return what stands in the file} */
  public ConferenceData data() {
    return data;
  }

  @Override
  public Agenda agenda() {
    return agenda;
  }

  private Agenda build() {
    AgendaBuilder builder =
        Agenda.builder().id(name + "@example.org").title(name).zone(Talks.ZONE);
    for (int room = 0; room < data.rooms().size(); room++) {
      builder.addRoom(room(room, data.rooms().get(room)));
    }
    data.speakers()
        .forEach(speaker -> builder.addPerson(
            Person.builder().id(speaker.name()).name(speaker.name()).build()));
    data.talks().forEach(talk -> builder.addSession(session(talk)));
    return builder.build();
  }

  private static Room room(int number, Hall hall) {
    Room.Builder room =
        Room.builder().id(Talks.roomId(number)).name(hall.name()).capacity(hall.capacity());
    hall.tags().forEach(room::addFeature);
    return room.build();
  }

  private Session session(Talk talk) {
    Session.Builder session = Session.builder()
        .id(talk.code())
        .title(talk.title())
        .kind(kind(talk.type()))
        .duration(talks.length(talk))
        .addLanguage(talk.language())
        .level(talk.audienceLevel())
        .popularity(talk.favoriteCount());
    talk.speakers().stream()
        .distinct()
        .forEach(speaker -> session.addParticipation(speaker, Role.SPEAKER));
    addTags(session, "theme", talk.theme());
    addTags(session, "sector", talk.sector());
    addTags(session, "audience", talk.audience());
    addTags(session, "content", talk.content());
    return session.build();
  }

  private static void addTags(Session.Builder session, String category, List<String> tags) {
    tags.stream().distinct().forEach(tag -> session.addTag(Tag.of(category, tag)));
  }

  private static SessionKind kind(String type) {
    return SessionKind.builder().name(type).build();
  }

  @Override
  public Grid grid() {
    List<Window> windows = new ArrayList<>();
    for (Slot slot : data.slots()) {
      slot.talkTypes()
          .forEach(type -> windows.add(
              Window.ofSlots(List.of(timeOf(slot))).reserve(kind(type)).close(roomsWithout(type))));
    }
    return Grid.of(windows);
  }

  private static TimeRange timeOf(Slot slot) {
    return new TimeRange(slot.start().atZone(Talks.ZONE), slot.end().atZone(Talks.ZONE));
  }

  private Room.Id[] roomsWithout(String type) {
    List<Room.Id> closed = new ArrayList<>();
    for (int room = 0; room < data.rooms().size(); room++) {
      if (!data.rooms().get(room).talkTypes().contains(type)) {
        closed.add(Talks.roomId(room));
      }
    }
    return closed.toArray(Room.Id[]::new);
  }

  @Override
  public Rules rules() {
    return ConferenceRules.of(talks);
  }

  /**
   * {@return the agenda with its talks placed}
   *
   * @param places by code, the number of the slot and that of the room
   */
  public Agenda place(Map<String, List<Integer>> places) {
    Map<Session.Id, Placement> placements = new LinkedHashMap<>();
    places.forEach((code, place) -> placements.put(
        Session.Id.of(code),
        Placement.at(timeOf(data.slots().get(place.get(0))).start(), Talks.roomId(place.get(1)))));
    return agenda.withTimetable(Timetable.of(placements));
  }

  /** {@return by code, the number of the slot and that of the room of each talk that is placed} */
  private Map<String, List<Integer>> places(Agenda placed) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (PlacedSession session : PlacedAgenda.of(placed).sessions()) {
      if (session.isPlaced()) {
        places.put(session.id().value(), List.of(talks.slot(session), talks.room(session)));
      }
    }
    return places;
  }

  @Override
  public Verdict judge(Agenda placed) {
    return ConferenceScorer.score(data, places(placed));
  }

  @Override
  public String solution(Agenda placed) {
    return MAPPER.writeValueAsString(places(placed));
  }
}
