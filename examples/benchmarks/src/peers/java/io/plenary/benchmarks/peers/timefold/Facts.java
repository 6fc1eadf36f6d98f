package io.plenary.benchmarks.peers.timefold;

import io.plenary.benchmarks.schedule.conference.ConferenceData;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What stands in the file, as constraints look at it: sets instead of lists, rooms by their names. */
final class Facts {

  /** A slot. */
  record Slot(
      int number,
      LocalDateTime start,
      LocalDateTime end,
      LocalDate day,
      int minutes,
      Set<String> tags) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Slot slot && number == slot.number;
    }

    @Override
    public int hashCode() {
      return number;
    }
  }

  /** A room. */
  record Hall(int number, int capacity, Set<String> tags, Set<Integer> unavailableSlots) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Hall hall && number == hall.number;
    }

    @Override
    public int hashCode() {
      return number;
    }
  }

  /** The four kinds of demands on tags. */
  record Demands(
      Set<String> required, Set<String> preferred, Set<String> prohibited, Set<String> undesired) {}

  /** A speaker. */
  record Speaker(String name, Set<Integer> unavailableSlots, Demands ofSlot, Demands ofRoom) {}

  /** The shortest pause of a speaker between two talks. */
  record Pause(int minutes) {}

  private final ConferenceData data;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Hall> rooms = new ArrayList<>();
  private final List<Speaker> speakers = new ArrayList<>();
  private final List<PlannedTalk> talks = new ArrayList<>();

  Facts(ConferenceData data) {
    this.data = data;
    data.slots()
        .forEach(slot -> slots.add(new Slot(
            slots.size(),
            slot.start(),
            slot.end(),
            slot.start().toLocalDate(),
            (int) Duration.between(slot.start(), slot.end()).toMinutes(),
            set(slot.tags()))));
    data.rooms()
        .forEach(room -> rooms.add(new Hall(
            rooms.size(), room.capacity(), set(room.tags()), set(room.unavailableSlots()))));
    data.speakers()
        .forEach(speaker -> speakers.add(new Speaker(
            speaker.name(), set(speaker.unavailableSlots()), ofSlot(speaker), ofRoom(speaker))));
    data.talks().forEach(talk -> talks.add(planned(talk)));
  }

  List<PlannedTalk> talks() {
    return talks;
  }

  List<Speaker> speakers() {
    return speakers;
  }

  Pause pause() {
    return new Pause(data.minimumPauseMinutes());
  }

  private static <T> Set<T> set(List<T> all) {
    return new LinkedHashSet<>(all);
  }

  private static Demands ofSlot(ConferenceData.Demands demands) {
    return new Demands(
        set(demands.requiredSlotTags()),
        set(demands.preferredSlotTags()),
        set(demands.prohibitedSlotTags()),
        set(demands.undesiredSlotTags()));
  }

  private static Demands ofRoom(ConferenceData.Demands demands) {
    return new Demands(
        set(demands.requiredRoomTags()),
        set(demands.preferredRoomTags()),
        set(demands.prohibitedRoomTags()),
        set(demands.undesiredRoomTags()));
  }

  private PlannedTalk planned(ConferenceData.Talk talk) {
    List<Slot> suitableSlots = slots.stream()
        .filter(slot -> data.slots().get(slot.number()).talkTypes().contains(talk.type()))
        .toList();
    List<Hall> suitableRooms = rooms.stream()
        .filter(room -> data.rooms().get(room.number()).talkTypes().contains(talk.type()))
        .toList();
    Integer publishedSlot = talk.publishedSlot();
    return new PlannedTalk(
        new Talk(
            talk.code(),
            set(talk.speakers()),
            set(talk.theme()),
            set(talk.sector()),
            set(talk.audience()),
            set(talk.content()),
            set(talk.exclusiveTags()),
            set(talk.prerequisites()),
            talk.audienceLevel(),
            talk.language(),
            talk.favoriteCount(),
            talk.crowdControlRisk() > 0,
            publishedSlot == null ? -1 : publishedSlot,
            publishedRoom(talk),
            ofSlot(talk),
            ofRoom(talk)),
        suitableSlots,
        suitableRooms);
  }

  private int publishedRoom(ConferenceData.Talk talk) {
    List<String> names = data.rooms().stream().map(ConferenceData.Hall::name).toList();
    return names.lastIndexOf(Objects.requireNonNullElse(talk.publishedRoom(), ""));
  }

  /** A talk; no published slot or room is -1. */
  record Talk(
      String code,
      Set<String> speakers,
      Set<String> theme,
      Set<String> sector,
      Set<String> audience,
      Set<String> content,
      Set<String> exclusiveTags,
      Set<String> prerequisites,
      int audienceLevel,
      String language,
      int favoriteCount,
      boolean crowd,
      int publishedSlot,
      int publishedRoom,
      Demands ofSlot,
      Demands ofRoom) {}
}
