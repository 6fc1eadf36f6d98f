package io.plenary.rule.shape;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session and its place, as rules see them: when and in which rooms, and inside which block. */
public final class PlacedSession {

  /**
   * What is in effect for a session: a part placed by an offset has a time, and one that declares no
   * rooms has those of its block.
   *
   * @param placement what the timetable says, if it says anything
   * @param time when the session is held, if that is known
   * @param rooms where it is held
   */
  public record Place(Optional<Placement> placement, Optional<TimeRange> time, List<Room> rooms) {

    /**
     * Keeps the rooms as they are.
     *
     * @param placement what the timetable says
     * @param time when the session is held
     * @param rooms where it is held
     */
    public Place {
      rooms = List.copyOf(rooms);
    }
  }

  private final Session session;
  private final Content content;
  private final Place place;
  private final Optional<PlacedSession> block;
  private final int depth;
  private final boolean held;
  private final long start;
  private final long end;
  private transient @Nullable LocalDate day;
  private transient @Nullable List<Person> needed;

  private PlacedSession(
      Session session, Content content, Place place, Optional<PlacedSession> block) {
    this.session = session;
    this.content = content;
    this.place = place;
    this.block = block;
    this.depth = block.isPresent() ? block.get().depth + 1 : 0;
    this.held = !session.isCancelled() && (block.isEmpty() || block.get().held);
    this.start = isPlaced() ? placedTime().start().toEpochSecond() : Long.MAX_VALUE;
    this.end = isPlaced() ? placedTime().end().toEpochSecond() : Long.MAX_VALUE;
  }

  /**
   * {@return a session that is part of no other, at a place}
   *
   * @param session the session
   * @param content the content of the agenda it is on
   * @param place when and where it is held
   */
  public static PlacedSession of(Session session, Content content, Place place) {
    return new PlacedSession(session, content, place, Optional.empty());
  }

  /**
   * {@return a session that is part of this one, at a place}
   *
   * @param part the session
   * @param place when and where it is held
   */
  public PlacedSession part(Session part, Place place) {
    return new PlacedSession(part, content, place, Optional.of(this));
  }

  /** {@return the session itself} */
  public Session session() {
    return session;
  }

  /** {@return the session's id} */
  public Session.Id id() {
    return session.id();
  }

  /** {@return the content of the agenda it is on} */
  public Content content() {
    return content;
  }

  /** {@return what the timetable says of it, if it says anything} */
  public Optional<Placement> placement() {
    return place.placement();
  }

  /** {@return whether it takes place: neither it nor anything that it is part of is cancelled} */
  public boolean isHeld() {
    return held;
  }

  /** {@return when it is held, if it is placed} */
  public Optional<TimeRange> time() {
    return place.time();
  }

  /** {@return whether it is known when it is held} */
  public boolean isPlaced() {
    return place.time().isPresent();
  }

  /**
   * {@return when it is held}
   *
   * @throws java.util.NoSuchElementException if it is not placed
   */
  public TimeRange placedTime() {
    return place.time().orElseThrow();
  }

  /** {@return where it is held: its own rooms, or those of its block} */
  public List<Room> rooms() {
    return place.rooms();
  }

  /** {@return whether its placement declares rooms, and they are not just those of its block} */
  public boolean declaresRooms() {
    return place.placement().map(placement -> !placement.rooms().isEmpty()).orElse(false);
  }

  /** {@return the conference day on which it starts, if it is placed} */
  public Optional<LocalDate> day() {
    LocalDate known = day;
    if (known == null && isPlaced()) {
      known = content.conferenceDays().dayOf(placedTime().start());
      day = known;
    }
    return Optional.ofNullable(known);
  }

  /** {@return those who must be present, each once, in the order of the session} */
  public List<Person> needed() {
    List<Person> known = needed;
    if (known == null) {
      known = findNeeded();
      needed = known;
    }
    return known;
  }

  private List<Person> findNeeded() {
    List<Person> people = new ArrayList<>(1);
    List<Participation> participations = session.participations();
    for (int i = 0; i < participations.size(); i++) {
      Person.Id id = participations.get(i).person();
      if (participations.get(i).needsPresence() && !areNamed(people, id)) {
        content.person(id).ifPresent(people::add);
      }
    }
    return List.copyOf(people);
  }

  private static boolean areNamed(List<Person> people, Person.Id id) {
    for (Person person : people) {
      if (person.id().equals(id)) {
        return true;
      }
    }
    return false;
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
    return start < other.end && other.start < end && start < end && other.start < other.end;
  }

  /**
   * {@return the elapsed time between the two, zero if they touch or overlap}
   *
   * @param other the other session
   * @throws java.util.NoSuchElementException if one of them is not placed
   */
  public Duration gapTo(PlacedSession other) {
    return placedTime().gapTo(other.placedTime());
  }

  /**
   * {@return whether this one ends no later than the other starts}
   *
   * @param other the other session
   * @throws java.util.NoSuchElementException if one of them is not placed
   */
  public boolean endsBefore(PlacedSession other) {
    return !placedTime().end().toInstant().isAfter(other.placedTime().start().toInstant());
  }

  /**
   * {@return whether there is a room in which both are held}
   *
   * @param other the other session
   */
  public boolean sharesRoomWith(PlacedSession other) {
    for (Room room : rooms()) {
      for (Room another : other.rooms()) {
        if (room.id().equals(another.id())) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@return title and time} */
  @Override
  public String toString() {
    return session.title() + time().map(range -> " " + range).orElse("");
  }
}
