package io.plenary.json.schemaorg;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.json.foreign.Node;
import io.plenary.json.stream.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something of which a document tells, until it is known which things are events, and part of which. */
final class EventDraft {

  private final Place place;
  private Optional<EventDraft> holder;
  private Optional<EventDraft> same = Optional.empty();
  private Optional<Session> session = Optional.empty();
  private Map<String, Node> late = new LinkedHashMap<>();
  private List<Room.Id> rooms = List.of();

  EventDraft(Place place, Optional<EventDraft> holder) {
    this.place = place;
    this.holder = holder;
  }

  Place place() {
    return place;
  }

  /** What it is described as: without time, place and block, under an id that another may have. */
  Session session() {
    return session.orElseThrow();
  }

  boolean isEvent() {
    return session.isPresent();
  }

  boolean isHeld() {
    return holder.isPresent();
  }

  /** The thing within which it stands. */
  Optional<EventDraft> holder() {
    return holder;
  }

  List<Room.Id> rooms() {
    return rooms;
  }

  Optional<Node> late(String name) {
    return Optional.ofNullable(late.get(name));
  }

  Map<String, Node> late() {
    return late;
  }

  void describe(Session as, Map<String, Node> waiting, List<Room.Id> in) {
    session = Optional.of(as);
    late = waiting;
    rooms = in;
  }

  /**
   * Another draft of the same event is dropped in favour of this one, and may say more. If the one stands
   * within the other, what is left stands where the outer one did.
   */
  void absorb(EventDraft other) {
    boolean inner = isWithin(other);
    boolean outer = other.isWithin(this);
    other.same = Optional.of(this);
    if (inner || (!outer && block().isEmpty())) {
      holder = other.holder;
    }
    if (late("startDate").isEmpty()) {
      describe(other.session(), other.late, other.rooms);
    }
  }

  private boolean isWithin(EventDraft other) {
    Optional<EventDraft> up = holder;
    while (up.isPresent()) {
      EventDraft one = up.get().same.orElse(up.get());
      if (one == other) {
        return true;
      }
      up = one.holder;
    }
    return false;
  }

  /** The event that it is part of. */
  Optional<EventDraft> block() {
    return holder.flatMap(EventDraft::event);
  }

  /** Itself if it is an event, or else the event within which it stands. */
  Optional<EventDraft> event() {
    EventDraft one = same.orElse(this);
    return one.isEvent() ? Optional.of(one) : one.block();
  }

  /** Makes it part of an event; false if that is part of it. */
  boolean putInto(EventDraft block) {
    Optional<EventDraft> up = Optional.of(block);
    while (up.isPresent()) {
      if (up.get() == this) {
        return false;
      }
      up = up.get().block();
    }
    holder = Optional.of(block);
    return true;
  }
}
