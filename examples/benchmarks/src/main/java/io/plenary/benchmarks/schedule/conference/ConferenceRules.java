package io.plenary.benchmarks.schedule.conference;

import io.plenary.benchmarks.schedule.conference.ConferenceData.Demands;
import io.plenary.benchmarks.schedule.conference.ConferenceData.Slot;
import io.plenary.benchmarks.schedule.conference.ConferenceData.Talk;
import io.plenary.benchmarks.schedule.conference.TwoTalksRule.Ties;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/** The constraints of OptaPlanner's conference example as rules. */
final class ConferenceRules {

  private final RuleBook book;
  private final Talks talks;
  private final ConferenceData data;

  private ConferenceRules(Talks talks) {
    this.book = new RuleBook(talks);
    this.talks = talks;
    this.data = talks.data();
  }

  static Rules of(Talks talks) {
    ConferenceRules rules = new ConferenceRules(talks);
    rules.availability();
    rules.tags();
    rules.published();
    rules.conflicts();
    rules.order();
    rules.sameSlot();
    rules.days();
    rules.popular();
    rules.book.add(
        "Crowd control", "at one time {sessions}", info -> new CrowdControl(info, talks));
    return rules.book.rules();
  }

  private void availability() {
    book.one(
        "Room unavailable timeslot",
        Basis.PLACES,
        session -> talks.hall(session).unavailableSlots().contains(talks.slot(session))
            ? talks.minutes(session)
            : 0);
    book.one("Speaker unavailable timeslot", Basis.TIMES, session -> {
      int slot = talks.slot(session);
      long absent = speakersOf(talks.of(session)).stream()
          .filter(speaker -> speaker.unavailableSlots().contains(slot))
          .count();
      return absent * talks.minutes(session);
    });
  }

  private List<ConferenceData.Speaker> speakersOf(Talk talk) {
    return data.speakers().stream()
        .filter(speaker -> talk.speakers().contains(speaker.name()))
        .toList();
  }

  private void tags() {
    slotTags("required", Demands::requiredSlotTags, Shared::missing);
    slotTags("preferred", Demands::preferredSlotTags, Shared::missing);
    slotTags("prohibited", Demands::prohibitedSlotTags, Shared::count);
    slotTags("undesired", Demands::undesiredSlotTags, Shared::count);
    roomTags("required", Demands::requiredRoomTags, Shared::missing);
    roomTags("preferred", Demands::preferredRoomTags, Shared::missing);
    roomTags("prohibited", Demands::prohibitedRoomTags, Shared::count);
    roomTags("undesired", Demands::undesiredRoomTags, Shared::count);
  }

  private void slotTags(
      String kind,
      Function<Demands, List<String>> demands,
      ToIntBiFunction<List<String>, List<String>> measure) {
    Function<PlacedSession, List<String>> offered = session -> slotOf(session).tags();
    demands(kind + " timeslot tags", Basis.TIMES, offered, demands, measure);
  }

  private Slot slotOf(PlacedSession session) {
    return data.slots().get(talks.slot(session));
  }

  private void roomTags(
      String kind,
      Function<Demands, List<String>> demands,
      ToIntBiFunction<List<String>, List<String>> measure) {
    Function<PlacedSession, List<String>> offered =
        session -> talks.hall(session).tags();
    demands(kind + " room tags", Basis.ROOMS, offered, demands, measure);
  }

  private void demands(
      String name,
      Basis basis,
      Function<PlacedSession, List<String>> offered,
      Function<Demands, List<String>> demands,
      ToIntBiFunction<List<String>, List<String>> measure) {
    book.one("Talk " + name, basis, session -> {
      int found = measure.applyAsInt(demands.apply(talks.of(session)), offered.apply(session));
      return found * talks.minutes(session);
    });
    book.one("Speaker " + name, basis, session -> {
      long found = 0;
      for (Demands speaker : speakersOf(talks.of(session))) {
        found += measure.applyAsInt(demands.apply(speaker), offered.apply(session));
      }
      return found * talks.minutes(session);
    });
  }

  private void published() {
    book.one("Published timeslot", Basis.TIMES, session -> {
      Integer published = talks.of(session).publishedSlot();
      return published == null || published == talks.slot(session) ? 0 : 1;
    });
    List<String> names = data.rooms().stream().map(ConferenceData.Hall::name).toList();
    book.one("Published room", Basis.ROOMS, session -> {
      String published = talks.of(session).publishedRoom();
      boolean known = published != null && names.contains(published);
      return known && names.lastIndexOf(published) != talks.room(session) ? 1 : 0;
    });
  }

  private void conflicts() {
    book.times(
        "Room conflict", Reach.overlap().inSameRoom(), Ties.any((one, other) -> 1), Times::overlap);
    book.overlap("Speaker conflict", Talk::speakers);
    book.overlap("Talk mutually-exclusive-talks tags", Talk::exclusiveTags);
    book.overlap("Theme track conflict", Talk::theme);
    book.overlap("Sector conflict", Talk::sector);
    book.overlap("Content conflict", Talk::content);
    Ties themeAndAudience = new Ties(
        Talk::theme,
        Talk::theme,
        (one, other) -> (long) Shared.count(one.theme(), other.theme())
            * Shared.count(one.audience(), other.audience()));
    book.times(
        "Audience type theme track conflict", Reach.overlap(), themeAndAudience, Times::overlap);
  }

  private void order() {
    Ties prerequisites =
        new Ties(talk -> List.of(talk.code()), Talk::prerequisites, (one, other) -> 1);
    book.talksAndTimes(
        "Talk prerequisite talks",
        Reach.any(),
        prerequisites,
        (first, second) -> (isTooLateFor(first, second) + isTooLateFor(second, first))
            * Times.both(first, second));
    Ties levels = new Ties(
        Talk::content,
        Talk::content,
        (one, other) -> one.audienceLevel() == other.audienceLevel()
            ? 0
            : Shared.count(one.content(), other.content()));
    book.talksAndTimes(
        "Content audience level flow violation", Reach.any(), levels, (first, second) -> {
          boolean inOrder = talks.of(first).audienceLevel() < talks.of(second).audienceLevel();
          boolean late = Times.endsTooLate(inOrder ? first : second, inOrder ? second : first);
          return late ? Times.both(first, second) : 0;
        });
  }

  private int isTooLateFor(PlacedSession earlier, PlacedSession later) {
    boolean needed = talks.of(later).prerequisites().contains(talks.of(earlier).code());
    return needed && Times.endsTooLate(earlier, later) ? 1 : 0;
  }

  /** What is different at one time is rewarded. */
  private void sameSlot() {
    reward("Audience type diversity", Ties.shared(Talk::audience));
    reward(
        "Audience level diversity",
        Ties.any((one, other) -> one.audienceLevel() == other.audienceLevel() ? 0 : 1));
    reward(
        "Language diversity",
        Ties.any((one, other) -> one.language().equals(other.language()) ? 0 : 1));
  }

  /** If no two slots are at one time, talks at one time are in one slot. */
  private void reward(String name, Ties ties) {
    if (talks.timesTellSlots()) {
      book.times(
          name,
          Reach.overlap(),
          ties,
          (first, second) -> Times.areAlike(first, second) ? -Times.minutes(first) : 0);
    } else {
      book.talksAndTimes(
          name,
          Reach.overlap(),
          ties,
          (first, second) -> talks.slot(first) == talks.slot(second) ? -Times.minutes(first) : 0);
    }
  }

  private void days() {
    Ties people = new Ties(
        Talk::speakers,
        Talk::speakers,
        (one, other) -> Shared.count(one.speakers(), other.speakers()) > 0 ? 1 : 0);
    book.times(
        "Consecutive talks pause",
        Reach.any(),
        people,
        (first, second) -> isTooShort(first, second) ? Times.both(first, second) : 0);
    book.times(
        "Theme track room stability",
        Reach.sameDay().inOtherRoom(),
        Ties.shared(Talk::theme),
        Times::both);
    Ties themeOrContent = new Ties(
        ConferenceRules::themeAndContent,
        ConferenceRules::themeAndContent,
        (one, other) -> Shared.count(one.theme(), other.theme())
            + Shared.count(one.content(), other.content()));
    book.times(
        "Same day talks",
        Reach.any(),
        themeOrContent,
        (first, second) -> Times.onOneDay(first, second) ? 0 : Times.both(first, second));
  }

  private boolean isTooShort(PlacedSession first, PlacedSession second) {
    long overlap = Times.overlap(first, second);
    return overlap > 0 || (Times.onOneDay(first, second) && -overlap < data.minimumPauseMinutes());
  }

  private static List<String> themeAndContent(Talk talk) {
    List<String> keys = new ArrayList<>();
    talk.theme().forEach(tag -> keys.add("theme " + tag));
    talk.content().forEach(tag -> keys.add("content " + tag));
    return keys;
  }

  private void popular() {
    Ties byDemand = Ties.any((one, other) -> one.favoriteCount() == other.favoriteCount() ? 0 : 1);
    book.talksAndRooms("Popular talks", byDemand, (first, second) -> {
      boolean inOrder = talks.of(first).favoriteCount() < talks.of(second).favoriteCount();
      int lesser = talks.hall(inOrder ? first : second).capacity();
      int greater = talks.hall(inOrder ? second : first).capacity();
      return lesser > greater ? talks.minutes(first) + talks.minutes(second) : 0;
    });
  }
}
