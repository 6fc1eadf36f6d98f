package io.plenary.benchmarks.schedule.conference;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An instance as it stands in the file.
 *
 * @param name what it is called
 * @param minimumPauseMinutes the shortest pause of a speaker between two talks
 * @param weights the weight of each constraint, such as {@code 0hard/0medium/10soft}, by its name
 * @param slots when talks may be held
 * @param rooms where
 * @param speakers who holds them
 * @param talks the talks
 */
public record ConferenceData(
    String name,
    int minimumPauseMinutes,
    Map<String, String> weights,
    List<Slot> slots,
    List<Hall> rooms,
    List<Speaker> speakers,
    List<Talk> talks) {

  /** What a speaker or a talk demands of the tags of its slot and its room. */
  public interface Demands {

    /** {@return tags that the slot must have} */
    List<String> requiredSlotTags();

    /** {@return tags that the slot should have} */
    List<String> preferredSlotTags();

    /** {@return tags that the slot must not have} */
    List<String> prohibitedSlotTags();

    /** {@return tags that the slot should not have} */
    List<String> undesiredSlotTags();

    /** {@return tags that the room must have} */
    List<String> requiredRoomTags();

    /** {@return tags that the room should have} */
    List<String> preferredRoomTags();

    /** {@return tags that the room must not have} */
    List<String> prohibitedRoomTags();

    /** {@return tags that the room should not have} */
    List<String> undesiredRoomTags();
  }

  /**
   * When a talk may be held.
   *
   * @param start local time
   * @param end local time
   * @param talkTypes for talks of which types
   * @param tags what is said of it
   */
  public record Slot(
      LocalDateTime start, LocalDateTime end, List<String> talkTypes, List<String> tags) {}

  /**
   * A room.
   *
   * @param name what it is called
   * @param capacity how many it takes
   * @param talkTypes for talks of which types
   * @param tags what is said of it
   * @param unavailableSlots the slots in which it should not be used
   */
  public record Hall(
      String name,
      int capacity,
      List<String> talkTypes,
      List<String> tags,
      List<Integer> unavailableSlots) {}

  /**
   * A speaker.
   *
   * @param name by which talks name the speaker
   * @param unavailableSlots the slots in which the speaker should not speak
   * @param requiredSlotTags tags that the slot must have
   * @param preferredSlotTags tags that the slot should have
   * @param prohibitedSlotTags tags that the slot must not have
   * @param undesiredSlotTags tags that the slot should not have
   * @param requiredRoomTags tags that the room must have
   * @param preferredRoomTags tags that the room should have
   * @param prohibitedRoomTags tags that the room must not have
   * @param undesiredRoomTags tags that the room should not have
   */
  public record Speaker(
      String name,
      List<Integer> unavailableSlots,
      List<String> requiredSlotTags,
      List<String> preferredSlotTags,
      List<String> prohibitedSlotTags,
      List<String> undesiredSlotTags,
      List<String> requiredRoomTags,
      List<String> preferredRoomTags,
      List<String> prohibitedRoomTags,
      List<String> undesiredRoomTags)
      implements Demands {}

  /**
   * A talk.
   *
   * @param code its id
   * @param title what it is called
   * @param type which decides in which slots and rooms it may be held
   * @param speakers by name
   * @param audienceLevel how much the audience must know
   * @param language in which it is held
   * @param favoriteCount how many want to hear it
   * @param crowdControlRisk whether it draws a crowd
   * @param theme tags
   * @param sector tags
   * @param audience tags
   * @param content tags
   * @param requiredSlotTags tags that the slot must have
   * @param preferredSlotTags tags that the slot should have
   * @param prohibitedSlotTags tags that the slot must not have
   * @param undesiredSlotTags tags that the slot should not have
   * @param requiredRoomTags tags that the room must have
   * @param preferredRoomTags tags that the room should have
   * @param prohibitedRoomTags tags that the room must not have
   * @param undesiredRoomTags tags that the room should not have
   * @param exclusiveTags tags of which no two talks at once may share one
   * @param prerequisites codes of talks that must have ended before
   * @param publishedSlot the slot that was announced, if any was
   * @param publishedRoom the name of the room that was announced, if any was
   */
  public record Talk(
      String code,
      String title,
      String type,
      List<String> speakers,
      int audienceLevel,
      String language,
      int favoriteCount,
      int crowdControlRisk,
      List<String> theme,
      List<String> sector,
      List<String> audience,
      List<String> content,
      List<String> requiredSlotTags,
      List<String> preferredSlotTags,
      List<String> prohibitedSlotTags,
      List<String> undesiredSlotTags,
      List<String> requiredRoomTags,
      List<String> preferredRoomTags,
      List<String> prohibitedRoomTags,
      List<String> undesiredRoomTags,
      List<String> exclusiveTags,
      List<String> prerequisites,
      @Nullable Integer publishedSlot,
      @Nullable String publishedRoom)
      implements Demands {}
}
