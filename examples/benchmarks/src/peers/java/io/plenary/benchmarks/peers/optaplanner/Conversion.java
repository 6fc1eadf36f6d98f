package io.plenary.benchmarks.peers.optaplanner;

import io.plenary.benchmarks.schedule.conference.ConferenceData;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.constraintweight.ConstraintWeight;
import org.optaplanner.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import org.optaplanner.examples.conferencescheduling.domain.ConferenceConstraintConfiguration;
import org.optaplanner.examples.conferencescheduling.domain.ConferenceSolution;
import org.optaplanner.examples.conferencescheduling.domain.Room;
import org.optaplanner.examples.conferencescheduling.domain.Speaker;
import org.optaplanner.examples.conferencescheduling.domain.Talk;
import org.optaplanner.examples.conferencescheduling.domain.TalkType;
import org.optaplanner.examples.conferencescheduling.domain.Timeslot;

/** Makes the example's classes from what stands in the file. */
final class Conversion {

  private final ConferenceData data;
  private final Map<String, TalkType> types = new LinkedHashMap<>();
  private final List<Timeslot> slots = new ArrayList<>();
  private final List<Room> rooms = new ArrayList<>();
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();
  private final Map<String, Talk> talks = new LinkedHashMap<>();
  private long ids;

  Conversion(ConferenceData data) {
    this.data = data;
    data.slots().forEach(slot -> slot.talkTypes().forEach(this::type));
    data.slots().forEach(this::slot);
    data.rooms().forEach(this::room);
    types.forEach((name, type) -> {
      type.setCompatibleTimeslotSet(those(slots, slot -> slot.getTalkTypeSet().contains(type)));
      type.setCompatibleRoomSet(those(rooms, room -> room.getTalkTypeSet().contains(type)));
    });
    data.speakers().forEach(this::speaker);
    data.talks().forEach(this::talk);
    data.talks().forEach(this::prerequisites);
  }

  ConferenceSolution problem() {
    ConferenceSolution solution = new ConferenceSolution(ids++);
    solution.setConferenceName(data.name());
    solution.setConstraintConfiguration(weights());
    solution.setTalkTypeList(List.copyOf(types.values()));
    solution.setTimeslotList(slots);
    solution.setRoomList(rooms);
    solution.setSpeakerList(List.copyOf(speakers.values()));
    solution.setTalkList(List.copyOf(talks.values()));
    return solution;
  }

  /** {@return by code, the numbers of the slot and the room of each talk} */
  Map<String, List<Integer>> places(ConferenceSolution solution) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (Talk talk : solution.getTalkList()) {
      if (talk.getTimeslot() != null && talk.getRoom() != null) {
        places.put(
            talk.getCode(),
            List.of(
                number(slots, talk.getTimeslot(), Timeslot::getId),
                number(rooms, talk.getRoom(), Room::getId)));
      }
    }
    return places;
  }

  /** The solver copies the solution, but ids stay. */
  private static <T> int number(List<T> all, T one, Function<T, Long> id) {
    return all.stream().map(id).toList().indexOf(id.apply(one));
  }

  private static <T> Set<T> those(List<T> all, Predicate<T> suits) {
    Set<T> suitable = new LinkedHashSet<>();
    all.stream().filter(suits).forEach(suitable::add);
    return suitable;
  }

  private TalkType type(String name) {
    return Objects.requireNonNull(types.computeIfAbsent(name, key -> new TalkType(ids++, key)));
  }

  private Set<TalkType> types(List<String> names) {
    return those(types.values().stream().toList(), type -> names.contains(type.getName()));
  }

  private void slot(ConferenceData.Slot from) {
    Timeslot slot = new Timeslot(ids++);
    slot.setStartDateTime(from.start());
    slot.setEndDateTime(from.end());
    slot.setTalkTypeSet(types(from.talkTypes()));
    slot.setTagSet(set(from.tags()));
    slots.add(slot);
  }

  private void room(ConferenceData.Hall from) {
    Room room = new Room(ids++);
    room.setName(from.name());
    room.setCapacity(from.capacity());
    room.setTalkTypeSet(types(from.talkTypes()));
    room.setTagSet(set(from.tags()));
    room.setUnavailableTimeslotSet(slots(from.unavailableSlots()));
    rooms.add(room);
  }

  private Set<Timeslot> slots(List<Integer> numbers) {
    Set<Timeslot> chosen = new LinkedHashSet<>();
    numbers.forEach(number -> chosen.add(slots.get(number)));
    return chosen;
  }

  private static Set<String> set(List<String> tags) {
    return new LinkedHashSet<>(tags);
  }

  private void speaker(ConferenceData.Speaker from) {
    Speaker speaker = new Speaker(ids++);
    speaker.setName(from.name());
    speaker.setUnavailableTimeslotSet(slots(from.unavailableSlots()));
    speaker.setRequiredTimeslotTagSet(set(from.requiredSlotTags()));
    speaker.setPreferredTimeslotTagSet(set(from.preferredSlotTags()));
    speaker.setProhibitedTimeslotTagSet(set(from.prohibitedSlotTags()));
    speaker.setUndesiredTimeslotTagSet(set(from.undesiredSlotTags()));
    speaker.setRequiredRoomTagSet(set(from.requiredRoomTags()));
    speaker.setPreferredRoomTagSet(set(from.preferredRoomTags()));
    speaker.setProhibitedRoomTagSet(set(from.prohibitedRoomTags()));
    speaker.setUndesiredRoomTagSet(set(from.undesiredRoomTags()));
    speakers.put(from.name(), speaker);
  }

  private void talk(ConferenceData.Talk from) {
    Talk talk = new Talk(ids++);
    talk.setCode(from.code());
    talk.setTitle(from.title());
    talk.setTalkType(type(from.type()));
    talk.setLanguage(from.language());
    talk.setAudienceLevel(from.audienceLevel());
    talk.setFavoriteCount(from.favoriteCount());
    talk.setCrowdControlRisk(from.crowdControlRisk());
    talk.setSpeakerList(from.speakers().stream().distinct().map(this::speakerOf).toList());
    Integer slot = from.publishedSlot();
    if (slot != null) {
      talk.setPublishedTimeslot(slots.get(slot));
    }
    Room room = roomOf(from.publishedRoom());
    if (room != null) {
      talk.setPublishedRoom(room);
    }
    tags(talk, from);
    talks.put(from.code(), talk);
  }

  private Speaker speakerOf(String name) {
    return Objects.requireNonNull(speakers.get(name));
  }

  private @Nullable Room roomOf(@Nullable String name) {
    Room found = null;
    for (Room room : rooms) {
      found = room.getName().equals(name) ? room : found;
    }
    return found;
  }

  private static void tags(Talk talk, ConferenceData.Talk from) {
    talk.setThemeTrackTagSet(set(from.theme()));
    talk.setSectorTagSet(set(from.sector()));
    talk.setAudienceTypeSet(set(from.audience()));
    talk.setContentTagSet(set(from.content()));
    talk.setMutuallyExclusiveTalksTagSet(set(from.exclusiveTags()));
    talk.setRequiredTimeslotTagSet(set(from.requiredSlotTags()));
    talk.setPreferredTimeslotTagSet(set(from.preferredSlotTags()));
    talk.setProhibitedTimeslotTagSet(set(from.prohibitedSlotTags()));
    talk.setUndesiredTimeslotTagSet(set(from.undesiredSlotTags()));
    talk.setRequiredRoomTagSet(set(from.requiredRoomTags()));
    talk.setPreferredRoomTagSet(set(from.preferredRoomTags()));
    talk.setProhibitedRoomTagSet(set(from.prohibitedRoomTags()));
    talk.setUndesiredRoomTagSet(set(from.undesiredRoomTags()));
  }

  private void prerequisites(ConferenceData.Talk from) {
    Set<Talk> before = new LinkedHashSet<>();
    from.prerequisites().forEach(code -> before.add(Objects.requireNonNull(talks.get(code))));
    Objects.requireNonNull(talks.get(from.code())).setPrerequisiteTalkSet(before);
  }

  /** Each weight has a setter that is named as the field which tells its constraint. */
  private ConferenceConstraintConfiguration weights() {
    ConferenceConstraintConfiguration weights = new ConferenceConstraintConfiguration(ids++);
    weights.setMinimumConsecutiveTalksPauseInMinutes(data.minimumPauseMinutes());
    for (Field field : ConferenceConstraintConfiguration.class.getDeclaredFields()) {
      ConstraintWeight constraint = field.getAnnotation(ConstraintWeight.class);
      if (constraint != null) {
        String weight =
            data.weights().getOrDefault(constraint.value(), HardMediumSoftScore.ZERO.toString());
        set(weights, field.getName(), HardMediumSoftScore.parseScore(weight));
      }
    }
    return weights;
  }

  private static void set(
      ConferenceConstraintConfiguration weights, String field, HardMediumSoftScore weight) {
    String setter = "set" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    try {
      ConferenceConstraintConfiguration.class
          .getMethod(setter, HardMediumSoftScore.class)
          .invoke(weights, weight);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the example has no " + setter, e);
    }
  }
}
