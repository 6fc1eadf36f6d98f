package io.plenary.agenda;

import io.plenary.time.WallClock;
import io.plenary.value.Extension;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * When and where a session is held: on Tuesday at 09:00 in Room 1.
 *
 * <p>A part may be placed by its distance from the start of the session it is part of, so that
 * moving a block moves one placement. A part that declares no rooms is held where its block is; any
 * other session that declares none is held in no room that the agenda knows.
 *
 * @param start when it starts
 * @param rooms where it is held, possibly in several rooms at once, no room twice
 * @param pinned whether a scheduler must leave it as it is
 * @param extensions what importers keep here
 */
public record Placement(
    Start start, List<Room.Id> rooms, boolean pinned, List<Extension> extensions) {

  /** When a session starts. */
  public sealed interface Start permits At, Offset {}

  /**
   * A moment.
   *
   * @param moment in the zone of the first room; an agenda sees to that when it is built
   */
  public record At(ZonedDateTime moment) implements Start {

    /**
     * Checks that there is a moment.
     *
     * @param moment the moment
     */
    public At {
      Objects.requireNonNull(moment, "moment");
    }

    /** {@return the moment as ISO 8601 writes it} */
    @Override
    public String toString() {
      return WallClock.format(moment);
    }
  }

  /**
   * A distance from the start of the session that this one is part of.
   *
   * @param fromStart elapsed time, not negative
   */
  public record Offset(Duration fromStart) implements Start {

    /**
     * Checks that there is a distance.
     *
     * @param fromStart elapsed time
     */
    public Offset {
      Objects.requireNonNull(fromStart, "fromStart");
    }

    /** {@return the distance as ISO 8601 writes it, with a plus sign} */
    @Override
    public String toString() {
      return "+" + fromStart;
    }
  }

  /**
   * Checks that all are given.
   *
   * @param start when it starts
   * @param rooms where it is held
   * @param pinned whether a scheduler must leave it as it is
   * @param extensions what importers keep here
   */
  public Placement {
    Objects.requireNonNull(start, "start");
    rooms = List.copyOf(rooms);
    extensions = List.copyOf(extensions);
  }

  /**
   * {@return a placement at a moment}
   *
   * @param moment when it starts
   * @param rooms where it is held
   */
  public static Placement at(ZonedDateTime moment, Room.Id... rooms) {
    return new Placement(new At(moment), List.of(rooms), false, List.of());
  }

  /**
   * {@return a placement within a block}
   *
   * @param offset the distance from the block's start, not negative
   * @param rooms where it is held; none for the block's own
   */
  public static Placement inBlock(Duration offset, Room.Id... rooms) {
    return new Placement(new Offset(offset), List.of(rooms), false, List.of());
  }

  /** {@return this placement, which a scheduler must leave as it is} */
  public Placement pin() {
    return new Placement(start, rooms, true, extensions);
  }

  /** {@return this placement, which a scheduler may change} */
  public Placement unpin() {
    return new Placement(start, rooms, false, extensions);
  }

  /**
   * {@return this placement, at another time}
   *
   * @param start when it starts
   */
  public Placement withStart(Start start) {
    return new Placement(start, rooms, pinned, extensions);
  }

  /**
   * {@return this placement, in other rooms}
   *
   * @param rooms where it is held
   */
  public Placement withRooms(List<Room.Id> rooms) {
    return new Placement(start, rooms, pinned, extensions);
  }

  /**
   * {@return this placement, with these extensions}
   *
   * @param extensions what importers keep here
   */
  public Placement withExtensions(List<Extension> extensions) {
    return new Placement(start, rooms, pinned, extensions);
  }

  /** {@return start and rooms, {@code 2024-11-19T09:00+01:00 in room-1}} */
  @Override
  public String toString() {
    Stream<String> names = rooms.stream().map(Room.Id::value);
    String where = rooms.isEmpty() ? "" : " in " + String.join(", ", names.toList());
    return start + where + (pinned ? " (pinned)" : "");
  }
}
