package io.plenary.benchmarks.schedule.conference;

import io.plenary.benchmarks.schedule.conference.ConferenceData.Demands;
import io.plenary.benchmarks.schedule.conference.ConferenceData.Hall;
import io.plenary.benchmarks.schedule.conference.ConferenceData.Slot;
import io.plenary.benchmarks.schedule.conference.ConferenceData.Speaker;
import io.plenary.benchmarks.schedule.conference.ConferenceData.Talk;
import io.plenary.benchmarks.schedule.family.Verdict;
import io.plenary.rule.Score;
import io.plenary.rule.shape.Level;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what a timetable is worth, talk by talk and pair by pair, without any rule. */
final class ConferenceScorer {

  /** A talk, and the numbers of its slot and its room. */
  private record Placed(Talk talk, int slotNumber, Slot slot, int roomNumber, Hall room) {

    long minutes() {
      return Duration.between(slot.start(), slot.end()).toMinutes();
    }
  }

  private final ConferenceData data;
  private final Map<String, Score> weights = new HashMap<>();
  private final List<Placed> placed = new ArrayList<>();
  private final List<String> defects = new ArrayList<>();
  private Score score = Score.ZERO;

  private ConferenceScorer(ConferenceData data) {
    this.data = data;
    data.weights().forEach((name, weight) -> weights.put(name, Score.parse(weight)));
  }

  static Verdict score(ConferenceData data, Map<String, List<Integer>> places) {
    ConferenceScorer scorer = new ConferenceScorer(data);
    data.talks().forEach(talk -> scorer.add(talk, places.get(talk.code())));
    scorer.placed.forEach(scorer::one);
    for (Placed left : scorer.placed) {
      scorer.crowd(left);
      for (Placed right : scorer.placed) {
        if (!left.equals(right)) {
          scorer.ordered(left, right);
        }
      }
    }
    for (int i = 0; i < scorer.placed.size(); i++) {
      for (int j = i + 1; j < scorer.placed.size(); j++) {
        scorer.two(scorer.placed.get(i), scorer.placed.get(j));
      }
    }
    return new Verdict(scorer.score, scorer.defects);
  }

  private void add(Talk talk, @Nullable List<Integer> place) {
    if (place == null) {
      defects.add(talk.code() + " is not placed");
      return;
    }
    Slot slot = data.slots().get(place.get(0));
    Hall room = data.rooms().get(place.get(1));
    if (!slot.talkTypes().contains(talk.type()) || !room.talkTypes().contains(talk.type())) {
      defects.add(talk.code() + " is in a slot or a room for others");
    }
    placed.add(new Placed(talk, place.get(0), slot, place.get(1), room));
  }

  private void count(String name, long penalty) {
    if (penalty == 0) {
      return;
    }
    Score weight = weights.getOrDefault(name, Score.ZERO);
    for (Level level : Level.values()) {
      score = score.minus(level, weight.at(level) * penalty);
    }
  }

  private void one(Placed at) {
    Talk talk = at.talk();
    if (at.room().unavailableSlots().contains(at.slotNumber())) {
      count("Room unavailable timeslot", at.minutes());
    }
    demands("Talk", talk, at);
    for (String name : new LinkedHashSet<>(talk.speakers())) {
      for (Speaker speaker : data.speakers()) {
        if (speaker.name().equals(name)) {
          demands("Speaker", speaker, at);
          if (speaker.unavailableSlots().contains(at.slotNumber())) {
            count("Speaker unavailable timeslot", at.minutes());
          }
        }
      }
    }
    published(talk, at);
  }

  private void published(Talk talk, Placed at) {
    Integer publishedSlot = talk.publishedSlot();
    if (publishedSlot != null && publishedSlot != at.slotNumber()) {
      count("Published timeslot", 1);
    }
    int publishedRoom = -1;
    for (int room = 0; room < data.rooms().size(); room++) {
      if (data.rooms().get(room).name().equals(talk.publishedRoom())) {
        publishedRoom = room;
      }
    }
    if (publishedRoom >= 0 && publishedRoom != at.roomNumber()) {
      count("Published room", 1);
    }
  }

  private void demands(String who, Demands demands, Placed at) {
    List<String> slot = at.slot().tags();
    List<String> room = at.room().tags();
    long minutes = at.minutes();
    count(who + " required timeslot tags", absent(demands.requiredSlotTags(), slot) * minutes);
    count(who + " preferred timeslot tags", absent(demands.preferredSlotTags(), slot) * minutes);
    count(who + " prohibited timeslot tags", common(demands.prohibitedSlotTags(), slot) * minutes);
    count(who + " undesired timeslot tags", common(demands.undesiredSlotTags(), slot) * minutes);
    count(who + " required room tags", absent(demands.requiredRoomTags(), room) * minutes);
    count(who + " preferred room tags", absent(demands.preferredRoomTags(), room) * minutes);
    count(who + " prohibited room tags", common(demands.prohibitedRoomTags(), room) * minutes);
    count(who + " undesired room tags", common(demands.undesiredRoomTags(), room) * minutes);
  }

  private static long absent(List<String> wanted, List<String> offered) {
    return wanted.stream().distinct().filter(tag -> !offered.contains(tag)).count();
  }

  private static long common(List<String> some, List<String> others) {
    return some.stream().distinct().filter(others::contains).count();
  }

  private void crowd(Placed at) {
    long beside = placed.stream()
        .filter(other -> !other.equals(at)
            && other.talk().crowdControlRisk() > 0
            && other.slotNumber() == at.slotNumber())
        .count();
    if (at.talk().crowdControlRisk() > 0 && beside > 1) {
      count("Crowd control", at.minutes());
    }
  }

  private void ordered(Placed left, Placed right) {
    long both = left.minutes() + right.minutes();
    Talk one = left.talk();
    Talk other = right.talk();
    boolean late = left.slot().end().isAfter(right.slot().start());
    if (other.prerequisites().contains(one.code()) && late) {
      count("Talk prerequisite talks", both);
    }
    if (one.audienceLevel() < other.audienceLevel() && late) {
      count("Content audience level flow violation", common(one.content(), other.content()) * both);
    }
    if (one.favoriteCount() < other.favoriteCount()
        && left.room().capacity() > right.room().capacity()) {
      count("Popular talks", both);
    }
  }

  private void two(Placed left, Placed right) {
    long both = left.minutes() + right.minutes();
    long theme = common(left.talk().theme(), right.talk().theme());
    long content = common(left.talk().content(), right.talk().content());
    boolean sameDay =
        left.slot().start().toLocalDate().equals(right.slot().start().toLocalDate());
    overlap(left, right, minutesOfOverlap(left, right), theme);
    pause(left, right, sameDay);
    if (sameDay && left.roomNumber() != right.roomNumber()) {
      count("Theme track room stability", theme * both);
    }
    if (!sameDay) {
      count("Same day talks", (theme + content) * both);
    }
    if (left.slotNumber() == right.slotNumber()) {
      diversity(left, right);
    }
  }

  private static long minutesOfOverlap(Placed left, Placed right) {
    LocalDateTime leftStart = left.slot().start();
    LocalDateTime leftEnd = left.slot().end();
    LocalDateTime from =
        leftStart.isAfter(right.slot().start()) ? leftStart : right.slot().start();
    LocalDateTime to =
        leftEnd.isBefore(right.slot().end()) ? leftEnd : right.slot().end();
    return Duration.between(from, to).toMinutes();
  }

  private void overlap(Placed left, Placed right, long minutes, long theme) {
    if (minutes <= 0) {
      return;
    }
    Talk one = left.talk();
    Talk other = right.talk();
    if (left.roomNumber() == right.roomNumber()) {
      count("Room conflict", minutes);
    }
    count("Speaker conflict", common(one.speakers(), other.speakers()) * minutes);
    count(
        "Talk mutually-exclusive-talks tags",
        common(one.exclusiveTags(), other.exclusiveTags()) * minutes);
    count("Theme track conflict", theme * minutes);
    count("Sector conflict", common(one.sector(), other.sector()) * minutes);
    count(
        "Audience type theme track conflict",
        theme * common(one.audience(), other.audience()) * minutes);
    count("Content conflict", common(one.content(), other.content()) * minutes);
  }

  private void pause(Placed left, Placed right, boolean sameDay) {
    if (common(left.talk().speakers(), right.talk().speakers()) == 0) {
      return;
    }
    boolean overlap = minutesOfOverlap(left, right) > 0;
    boolean tooShort = sameDay && -minutesOfOverlap(left, right) < data.minimumPauseMinutes();
    if (overlap || tooShort) {
      count("Consecutive talks pause", left.minutes() + right.minutes());
    }
  }

  private void diversity(Placed left, Placed right) {
    Talk one = left.talk();
    Talk other = right.talk();
    count("Audience type diversity", -common(one.audience(), other.audience()) * left.minutes());
    if (one.audienceLevel() != other.audienceLevel()) {
      count("Audience level diversity", -left.minutes());
    }
    if (!one.language().equals(other.language())) {
      count("Language diversity", -left.minutes());
    }
  }
}
