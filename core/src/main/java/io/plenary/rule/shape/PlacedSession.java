package io.plenary.rule.shape;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.time.TimeRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A session and its place, as rules see them: when and in which rooms, and inside which block. */
public final class PlacedSession {

  private final Session session;
  private final Optional<PlacedSession> block;
  private final Agenda agenda;
  private final Optional<TimeRange> time;
  private final List<Room> rooms;
  private final int depth;
  private final boolean held;

  PlacedSession(Session session, Optional<PlacedSession> block, Agenda agenda) {
    this.session = session;
    this.block = block;
    this.agenda = agenda;
    this.time = agenda.timeOf(session.id());
    this.rooms = agenda.roomsOf(session.id());
    this.depth = block.map(outer -> outer.depth + 1).orElse(0);
    this.held = !session.isCancelled() && block.map(outer -> outer.held).orElse(true);
  }

  boolean isHeld() {
    return held;
  }

  /** {@return the session itself} */
  public Session session() {
    return session;
  }

  /** {@return the session's id} */
  public Session.Id id() {
    return session.id();
  }

  /** {@return the agenda it is on} */
  public Agenda agenda() {
    return agenda;
  }

  /** {@return when it is held, if it is placed} */
  public Optional<TimeRange> time() {
    return time;
  }

  /**
   * {@return when it is held}
   *
   * @throws java.util.NoSuchElementException if it is not placed
   */
  public TimeRange placedTime() {
    return time.orElseThrow();
  }

  /** {@return where it is held: its own rooms, or those of its block} */
  public List<Room> rooms() {
    return rooms;
  }

  /** {@return whether its placement declares rooms, and they are not just those of its block} */
  public boolean declaresRooms() {
    return agenda
        .timetable()
        .placementOf(session.id())
        .map(placement -> !placement.rooms().isEmpty())
        .orElse(false);
  }

  /** {@return the conference day on which it starts, if it is placed} */
  public Optional<LocalDate> day() {
    return time.map(range -> agenda.conferenceDays().dayOf(range.start()));
  }

  /** {@return the session that it is part of, if it is} */
  public Optional<PlacedSession> block() {
    return block;
  }

  /**
   * {@return whether the one is, over whatever steps, part of the other, or both are the same}
   *
   * @param other the other session
   */
  public boolean sharesLineWith(PlacedSession other) {
    PlacedSession inner = depth >= other.depth ? this : other;
    PlacedSession outer = inner == this ? other : this;
    while (inner.depth > outer.depth) {
      inner = inner.block.orElseThrow();
    }
    return inner.id().equals(outer.id());
  }

  /**
   * {@return whether both are placed and have a moment in common}
   *
   * @param other the other session
   */
  public boolean overlaps(PlacedSession other) {
    return time.isPresent() && other.time.isPresent() && time.get().overlaps(other.time.get());
  }

  /** {@return title and time} */
  @Override
  public String toString() {
    return session.title() + time.map(range -> " " + range).orElse("");
  }
}
