package io.plenary.rule.wish;

import io.plenary.agenda.Room;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.support.Rooms;
import io.plenary.time.TimeRange;
import io.plenary.time.TimeRanges;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Finds in the place of a session what someone will not have, or would rather not. */
final class Unwanted {

  private Unwanted() {}

  /** {@return a breach with the times that the session overlaps as {@code unwanted}} */
  static Optional<Breach> times(PlacedSession session, List<TimeRange> unwanted) {
    if (unwanted.isEmpty()) {
      return Optional.empty();
    }
    List<TimeRange> met = onClocksAt(session, TimeRanges.of(unwanted)).stream()
        .filter(range -> range.overlaps(session.placedTime()))
        .toList();
    return met.isEmpty() ? Optional.empty() : Optional.of(Breach.of(session).with("unwanted", met));
  }

  /** {@return the ranges as the clocks show them where the session is held} */
  static List<TimeRange> onClocksAt(PlacedSession session, TimeRanges ranges) {
    ZoneId zone = session.placedTime().start().getZone();
    return ranges.ranges().stream().map(range -> range.in(zone)).toList();
  }

  /** {@return a breach with those of the session's rooms as {@code unwanted}} */
  static Optional<Breach> rooms(PlacedSession session, List<Room.Id> unwanted) {
    if (unwanted.isEmpty()) {
      return Optional.empty();
    }
    List<Room> met =
        session.rooms().stream().filter(room -> unwanted.contains(room.id())).toList();
    return met.isEmpty()
        ? Optional.empty()
        : Optional.of(Rooms.tell(Breach.of(session).with("unwanted", met), met));
  }

  /** {@return a breach with the rooms as {@code where} and their features as {@code unwanted}} */
  static Optional<Breach> features(PlacedSession session, List<Room.Feature> unwanted) {
    if (unwanted.isEmpty()) {
      return Optional.empty();
    }
    List<Room> where = session.rooms().stream()
        .filter(room -> room.features().stream().anyMatch(unwanted::contains))
        .toList();
    List<Room.Feature> met = unwanted.stream()
        .filter(feature -> where.stream().anyMatch(room -> room.features().contains(feature)))
        .toList();
    return where.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Rooms.tell(Breach.of(session).with("where", where).with("unwanted", met), where));
  }
}
