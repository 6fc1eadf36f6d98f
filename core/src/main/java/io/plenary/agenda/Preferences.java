package io.plenary.agenda;

import io.plenary.time.TimeRange;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a session or a person would like, would rather not, and must not have: mornings rather than
 * afternoons, never the basement, a room with a stage.
 *
 * <p>Where a list is empty, nothing is wished for. Wishes never make an agenda invalid; what is
 * forbidden does.
 */
@Value.Immutable
@PlenaryStyle
public sealed interface Preferences extends WithPreferences permits ImmutablePreferences {

  /** {@return no wishes at all} */
  static Preferences none() {
    return NoPreferences.INSTANCE;
  }

  /** {@return a builder that holds no wishes yet} */
  static Builder builder() {
    return ImmutablePreferences.newBuilder();
  }

  /** {@return times that are liked} */
  List<TimeRange> preferredTimes();

  /** {@return times that are rather not wanted} */
  List<TimeRange> undesiredTimes();

  /** {@return times that are out of the question} */
  List<TimeRange> forbiddenTimes();

  /** {@return rooms that are liked} */
  List<Room.Id> preferredRooms();

  /** {@return rooms that are rather not wanted} */
  List<Room.Id> undesiredRooms();

  /** {@return rooms that are out of the question} */
  List<Room.Id> forbiddenRooms();

  /** {@return features that are liked in a room} */
  List<Room.Feature> preferredFeatures();

  /** {@return features that are rather not wanted in a room} */
  List<Room.Feature> undesiredFeatures();

  /** {@return features that are out of the question in a room} */
  List<Room.Feature> forbiddenFeatures();

  /** {@return whether nothing is said at all} */
  default boolean isEmpty() {
    return equals(none());
  }

  /** {@return a builder that holds these wishes} */
  default Builder toBuilder() {
    return ImmutablePreferences.newBuilder().from(this);
  }

  /** Builds {@link Preferences}. */
  sealed interface Builder permits ImmutablePreferences.Builder {

    /**
     * Adds times that are liked.
     *
     * @param range the times
     * @return this builder
     */
    Builder addPreferredTime(TimeRange range);

    /**
     * Adds times that are rather not wanted.
     *
     * @param range the times
     * @return this builder
     */
    Builder addUndesiredTime(TimeRange range);

    /**
     * Adds times that are out of the question.
     *
     * @param range the times
     * @return this builder
     */
    Builder addForbiddenTime(TimeRange range);

    /**
     * Adds a room that is liked.
     *
     * @param room the room
     * @return this builder
     */
    Builder addPreferredRoom(Room.Id room);

    /**
     * Adds a room that is rather not wanted.
     *
     * @param room the room
     * @return this builder
     */
    Builder addUndesiredRoom(Room.Id room);

    /**
     * Adds a room that is out of the question.
     *
     * @param room the room
     * @return this builder
     */
    Builder addForbiddenRoom(Room.Id room);

    /**
     * Adds a feature that is liked.
     *
     * @param feature the feature
     * @return this builder
     */
    Builder addPreferredFeature(Room.Feature feature);

    /**
     * Adds a feature that is rather not wanted.
     *
     * @param feature the feature
     * @return this builder
     */
    Builder addUndesiredFeature(Room.Feature feature);

    /**
     * Adds a feature that is out of the question.
     *
     * @param feature the feature
     * @return this builder
     */
    Builder addForbiddenFeature(Room.Feature feature);

    /** {@return the wishes} */
    Preferences build();
  }
}
