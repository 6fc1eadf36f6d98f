package io.plenary.benchmarks.schedule.conference;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.benchmarks.schedule.conference.ConferenceData.Hall;
import io.plenary.benchmarks.schedule.conference.ConferenceData.Slot;
import io.plenary.benchmarks.schedule.conference.ConferenceData.Talk;
import io.plenary.rule.shape.PlacedSession;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the talk of a session, and the slot and the room in which it is placed. */
final class Talks {

  static final ZoneId ZONE = ZoneId.of("UTC");

  private final ConferenceData data;
  private final Map<Session.Id, Talk> talks = new HashMap<>();
  private final Map<Room.Id, Integer> rooms = new HashMap<>();
  private final Map<String, Map<Long, Integer>> slots = new HashMap<>();
  private final Map<String, Duration> lengths = new LinkedHashMap<>();

  Talks(ConferenceData data) {
    this.data = data;
    data.talks().forEach(talk -> talks.put(id(talk), talk));
    data.rooms().forEach(room -> rooms.put(roomId(rooms.size()), rooms.size()));
    for (int slot = 0; slot < data.slots().size(); slot++) {
      for (String type : data.slots().get(slot).talkTypes()) {
        add(type, slot);
      }
    }
  }

  private void add(String type, int number) {
    Slot slot = data.slots().get(number);
    long start = slot.start().atZone(ZONE).toEpochSecond();
    slots.computeIfAbsent(type, key -> new HashMap<>()).putIfAbsent(start, number);
    Duration length = Duration.between(slot.start(), slot.end());
    Duration known = lengths.putIfAbsent(type, length);
    if (known != null && !known.equals(length)) {
      throw new IllegalArgumentException("slots for talks of type " + type
          + " are of different lengths in " + data.name() + ": " + known + " and " + length);
    }
  }

  ConferenceData data() {
    return data;
  }

  /** {@return the types of talks for which there are slots} */
  List<String> types() {
    return List.copyOf(lengths.keySet());
  }

  /** {@return whether no two slots are at one time} */
  boolean timesTellSlots() {
    long times = data.slots().stream()
        .map(slot -> List.of(slot.start(), slot.end()))
        .distinct()
        .count();
    return times == data.slots().size();
  }

  static Session.Id id(Talk talk) {
    return Session.Id.of(talk.code());
  }

  static Room.Id roomId(int room) {
    return Room.Id.of("room-" + room);
  }

  Talk of(Session session) {
    return Objects.requireNonNull(talks.get(session.id()));
  }

  Talk of(PlacedSession session) {
    return of(session.session());
  }

  Duration length(Talk talk) {
    return Objects.requireNonNull(lengths.get(talk.type()), "no slot is for " + talk.type());
  }

  long minutes(PlacedSession session) {
    return length(of(session)).toMinutes();
  }

  /** {@return the number of the slot in which a talk is placed} */
  int slot(PlacedSession session) {
    Map<Long, Integer> starts = Objects.requireNonNull(slots.get(of(session).type()));
    return Objects.requireNonNull(starts.get(session.placedTime().start().toEpochSecond()));
  }

  int room(PlacedSession session) {
    return Objects.requireNonNull(rooms.get(session.rooms().get(0).id()));
  }

  Hall hall(PlacedSession session) {
    return data.rooms().get(room(session));
  }
}
