package io.plenary.benchmarks.schedule.cosplib;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where talks are, in numbers. Each window has a day of its own and slots of a quarter of an hour, since
 * nothing in the family depends on when a window is but their order.
 */
final class Programme {

  static final ZoneId ZONE = ZoneId.of("UTC");

  private static final Duration SLOT = Duration.ofMinutes(15);
  private static final ZonedDateTime FIRST = LocalDate.of(2024, 1, 1).atStartOfDay(ZONE);
  private static final long DAY = Duration.ofDays(1).toSeconds();

  private final CosplibData data;
  private final Map<Session.Id, Integer> talks = new HashMap<>();
  private final Map<Room.Id, Integer> rooms = new HashMap<>();

  Programme(CosplibData data) {
    this.data = data;
    for (int talk = 0; talk < data.talks.size(); talk++) {
      talks.put(talkId(talk), talk);
    }
    for (int room = 0; room < data.rooms.size(); room++) {
      rooms.put(roomId(room), room);
    }
  }

  CosplibData data() {
    return data;
  }

  static Session.Id talkId(int talk) {
    return Session.Id.of("talk-" + talk);
  }

  static Room.Id roomId(int room) {
    return Room.Id.of("room-" + room);
  }

  /** {@return when a slot of a window is} */
  static TimeRange time(int window, int slot) {
    ZonedDateTime start = FIRST.plusDays(window).plus(SLOT.multipliedBy(slot));
    return TimeRange.of(start, SLOT);
  }

  /** {@return when the slots of a window are} */
  List<TimeRange> times(int window) {
    List<TimeRange> times = new ArrayList<>();
    for (int slot = 0; slot < data.slots[window]; slot++) {
      times.add(time(window, slot));
    }
    return times;
  }

  static Duration length(int slots) {
    return SLOT.multipliedBy(slots);
  }

  int talk(Session session) {
    return Objects.requireNonNull(talks.get(session.id()));
  }

  int talk(PlacedSession session) {
    return talk(session.session());
  }

  int track(PlacedSession session) {
    return data.track[talk(session)];
  }

  int window(PlacedSession session) {
    return (int) (seconds(session) / DAY);
  }

  int slot(PlacedSession session) {
    return (int) (seconds(session) % DAY / SLOT.toSeconds());
  }

  private static long seconds(PlacedSession session) {
    return session.placedTime().start().toEpochSecond() - FIRST.toEpochSecond();
  }

  int room(PlacedSession session) {
    return Objects.requireNonNull(rooms.get(session.rooms().get(0).id()));
  }

  /** {@return the number of the window and the room together} */
  int cell(PlacedSession session) {
    return window(session) * data.rooms.size() + room(session);
  }

  /** {@return how many slots both are held in} */
  long commonSlots(PlacedSession one, PlacedSession other) {
    int from = Math.max(slot(one), slot(other));
    int to = Math.min(slot(one) + data.need[talk(one)], slot(other) + data.need[talk(other)]);
    return window(one) == window(other) ? Math.max(0, to - from) : 0;
  }
}
