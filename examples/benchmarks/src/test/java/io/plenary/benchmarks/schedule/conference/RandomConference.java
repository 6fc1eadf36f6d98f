package io.plenary.benchmarks.schedule.conference;

import io.plenary.benchmarks.schedule.conference.ConferenceData.Hall;
import io.plenary.benchmarks.schedule.conference.ConferenceData.Slot;
import io.plenary.benchmarks.schedule.conference.ConferenceData.Speaker;
import io.plenary.benchmarks.schedule.conference.ConferenceData.Talk;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small conferences in which every constraint has something to look at. */
final class RandomConference {

  private static final List<String> CONSTRAINTS = List.of(
      "Room unavailable timeslot",
      "Room conflict",
      "Speaker unavailable timeslot",
      "Speaker conflict",
      "Talk prerequisite talks",
      "Talk mutually-exclusive-talks tags",
      "Consecutive talks pause",
      "Crowd control",
      "Published timeslot",
      "Published room",
      "Theme track conflict",
      "Theme track room stability",
      "Sector conflict",
      "Audience type diversity",
      "Audience type theme track conflict",
      "Audience level diversity",
      "Content audience level flow violation",
      "Content conflict",
      "Language diversity",
      "Same day talks",
      "Popular talks");

  private final Random random;

  /** Whether there are two slots at one time, for talks of different types. */
  private final boolean twins;

  RandomConference(long seed) {
    this.random = new Random(seed);
    this.twins = seed % 2 == 0;
  }

  static List<String> constraints() {
    Stream<String> tags = Stream.of("required", "preferred", "prohibited", "undesired")
        .flatMap(kind -> Stream.of("timeslot", "room").map(of -> kind + " " + of + " tags"))
        .flatMap(what -> Stream.of("Speaker " + what, "Talk " + what));
    return Stream.concat(CONSTRAINTS.stream(), tags).toList();
  }

  /** {@return a conference in which each constraint of the given ones has a weight of its own} */
  ConferenceData conference(List<String> constraints) {
    Map<String, String> weights = new LinkedHashMap<>();
    for (String constraint : constraints) {
      weights.put(
          constraint,
          random.nextInt(3) * 7 + "hard/" + random.nextInt(9) + "medium/" + (1 + random.nextInt(90))
              + "soft");
    }
    return new ConferenceData(
        "random",
        15,
        weights,
        slots(),
        IntStream.range(0, 4).mapToObj(this::hall).toList(),
        IntStream.range(0, 8).mapToObj(this::speaker).toList(),
        IntStream.range(0, 20).mapToObj(this::talk).toList());
  }

  private List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    for (int day = 1; day <= 2; day++) {
      LocalDateTime morning = LocalDate.of(2018, 10, day).atTime(9, 0);
      slots.add(slot(morning, 120, "Lab"));
      slots.add(slot(morning, 45, "Talk", "Keynote"));
      slots.add(slot(morning, twins ? 45 : 40, "Workshop"));
      slots.add(slot(morning.plusMinutes(55), 45, "Talk"));
      slots.add(slot(morning.plusMinutes(130), 45, "Talk", "Keynote"));
    }
    return slots;
  }

  private Slot slot(LocalDateTime start, int minutes, String... types) {
    return new Slot(start, start.plusMinutes(minutes), List.of(types), some("A", "B", "C"));
  }

  private Hall hall(int number) {
    return new Hall(
        "Hall " + number,
        100 * random.nextInt(5),
        number == 0
            ? List.of("Lab", "Talk", "Keynote", "Workshop")
            : List.of("Talk", "Keynote", "Workshop"),
        some("D", "E", "F"),
        random.nextInt(3) == 0 ? List.of(random.nextInt(10)) : List.of());
  }

  private Speaker speaker(int number) {
    return new Speaker(
        "Speaker " + number,
        random.nextInt(3) == 0 ? List.of(random.nextInt(10), 1) : List.of(),
        some("A", "B"),
        some("A", "C"),
        some("B", "C"),
        some("A", "B"),
        some("D", "E"),
        some("D", "F"),
        some("E", "F"),
        some("D", "E"));
  }

  private Talk talk(int number) {
    return new Talk(
        "T" + number,
        "Talk " + number,
        type(number),
        List.of("Speaker " + random.nextInt(4), "Speaker " + (4 + random.nextInt(4))),
        1 + random.nextInt(3),
        random.nextInt(4) == 0 ? "fr" : "en",
        random.nextInt(9),
        random.nextInt(2),
        some("a", "b", "c"),
        some("d", "e"),
        some("f", "g"),
        some("h", "i", "j"),
        some("A", "B"),
        some("A", "C"),
        some("B", "C"),
        some("A", "B"),
        some("D", "E"),
        some("D", "F"),
        some("E", "F"),
        some("D", "E"),
        some("k", "l"),
        random.nextInt(3) == 0 ? List.of("T" + (number + 1) % 20) : List.of(),
        random.nextInt(3) == 0 ? Integer.valueOf(random.nextInt(10)) : null,
        random.nextInt(3) == 0 ? "Hall " + random.nextInt(5) : null);
  }

  private static String type(int number) {
    if (number < 3) {
      return "Lab";
    }
    return number < 6 ? "Keynote" : number < 9 ? "Workshop" : "Talk";
  }

  private List<String> some(String... tags) {
    return Stream.of(tags).filter(tag -> random.nextInt(3) == 0).toList();
  }

  /** {@return a slot and a room for each talk that are for talks of its type, but else any} */
  static Map<String, List<Integer>> places(ConferenceData data, Random random) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (Talk talk : data.talks()) {
      List<Integer> slots = IntStream.range(0, data.slots().size())
          .filter(slot -> data.slots().get(slot).talkTypes().contains(talk.type()))
          .boxed()
          .toList();
      List<Integer> rooms = IntStream.range(0, data.rooms().size())
          .filter(room -> data.rooms().get(room).talkTypes().contains(talk.type()))
          .boxed()
          .toList();
      places.put(
          talk.code(),
          List.of(
              slots.get(random.nextInt(slots.size())), rooms.get(random.nextInt(rooms.size()))));
    }
    return places;
  }
}
