package io.plenary.agenda;

import io.plenary.time.TimeRange;
import java.util.List;
import org.immutables.value.Value;

/**
 * A stretch of time that sessions are meant to be placed in: the hour after lunch, kept for
 * workshops, in which the great hall is being rebuilt.
 */
@Value.Immutable
@PlenaryStyle
public sealed interface Slot extends WithSlot permits ImmutableSlot {

  /** {@return a builder; {@code time} is mandatory} */
  static Builder builder() {
    return ImmutableSlot.newBuilder();
  }

  /**
   * {@return a slot for anything, anywhere}
   *
   * @param time when it is
   */
  static Slot of(TimeRange time) {
    return builder().time(time).build();
  }

  /** {@return when it is} */
  TimeRange time();

  /** {@return words by which wishes and rules find it} */
  List<Tag> tags();

  /** {@return the names of the kinds it is kept for; any, if empty} */
  List<String> reservedFor();

  /** {@return rooms that cannot be used in it} */
  List<Room.Id> closedRooms();

  /** {@return a builder that holds what this slot holds} */
  default Builder toBuilder() {
    return ImmutableSlot.newBuilder().from(this);
  }

  /** Builds a {@link Slot}. */
  sealed interface Builder permits ImmutableSlot.Builder {

    /**
     * Sets when it is.
     *
     * @param time the stretch of time
     * @return this builder
     */
    Builder time(TimeRange time);

    /**
     * Adds a word by which wishes and rules find it.
     *
     * @param tag the word
     * @return this builder
     */
    Builder addTag(Tag tag);

    /**
     * Adds a kind that it is kept for.
     *
     * @param kind the kind's name
     * @return this builder
     */
    Builder addReservedFor(String kind);

    /**
     * Adds a room that cannot be used in it.
     *
     * @param room the room
     * @return this builder
     */
    Builder addClosedRoom(Room.Id room);

    /**
     * {@return the slot}
     *
     * @throws IllegalStateException if the time was not set
     */
    Slot build();
  }
}
