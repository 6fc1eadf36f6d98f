package io.plenary.benchmarks.peers.timefold;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.greaterThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import io.plenary.benchmarks.peers.timefold.Facts.Demands;
import io.plenary.benchmarks.peers.timefold.Facts.Pause;
import io.plenary.benchmarks.peers.timefold.Facts.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/** The family's 37 constraints, by its names; weights come with the plan. */
public class Constraints implements ConstraintProvider {

  private static final HardMediumSoftScore ONE = HardMediumSoftScore.ONE_SOFT;

  private static final List<String> OTHERS = List.of(
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

  /** {@return the names of all constraints} */
  static List<String> names() {
    List<String> names = new ArrayList<>(OTHERS);
    for (String who : List.of("Speaker", "Talk")) {
      for (String kind : List.of("required", "preferred", "prohibited", "undesired")) {
        names.add(who + " " + kind + " timeslot tags");
        names.add(who + " " + kind + " room tags");
      }
    }
    return names;
  }

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    List<Constraint> all = new ArrayList<>();
    places(factory, all);
    overlaps(factory, all);
    order(factory, all);
    sameSlot(factory, all);
    days(factory, all);
    tags(factory, all);
    return all.toArray(Constraint[]::new);
  }

  private static UniConstraintStream<PlannedTalk> each(ConstraintFactory factory) {
    return factory.forEach(PlannedTalk.class);
  }

  private static BiConstraintStream<PlannedTalk, Speaker> spoken(ConstraintFactory factory) {
    return each(factory)
        .join(Speaker.class)
        .filter((talk, speaker) -> talk.talk().speakers().contains(speaker.name()));
  }

  private static void places(ConstraintFactory factory, List<Constraint> all) {
    all.add(each(factory)
        .filter(talk -> talk.room().unavailableSlots().contains(talk.slot().number()))
        .penalize(ONE, PlannedTalk::minutes)
        .asConstraint("Room unavailable timeslot"));
    all.add(spoken(factory)
        .filter(
            (talk, speaker) -> speaker.unavailableSlots().contains(talk.slot().number()))
        .penalize(ONE, (talk, speaker) -> talk.minutes())
        .asConstraint("Speaker unavailable timeslot"));
    all.add(each(factory)
        .filter(talk -> talk.talk().publishedSlot() >= 0
            && talk.talk().publishedSlot() != talk.slot().number())
        .penalize(ONE)
        .asConstraint("Published timeslot"));
    all.add(each(factory)
        .filter(talk -> talk.talk().publishedRoom() >= 0
            && talk.talk().publishedRoom() != talk.room().number())
        .penalize(ONE)
        .asConstraint("Published room"));
    all.add(each(factory)
        .filter(talk -> talk.talk().crowd())
        .join(each(factory).filter(talk -> talk.talk().crowd()), equal(PlannedTalk::slot))
        .filter((talk, other) -> talk != other)
        .groupBy((talk, other) -> talk, ConstraintCollectors.countBi())
        .filter((talk, beside) -> beside > 1)
        .penalize(ONE, (talk, beside) -> talk.minutes())
        .asConstraint("Crowd control"));
  }

  private static void overlaps(ConstraintFactory factory, List<Constraint> all) {
    all.add(factory
        .forEachUniquePair(
            PlannedTalk.class,
            equal(PlannedTalk::room),
            overlapping(PlannedTalk::start, PlannedTalk::end))
        .penalize(ONE, Measures::overlap)
        .asConstraint("Room conflict"));
    overlap("Speaker conflict", Measures::people, factory, all);
    overlap(
        "Talk mutually-exclusive-talks tags",
        (one, other) -> Measures.common(one.talk().exclusiveTags(), other.talk().exclusiveTags()),
        factory,
        all);
    overlap("Theme track conflict", Measures::theme, factory, all);
    overlap(
        "Sector conflict",
        (one, other) -> Measures.common(one.talk().sector(), other.talk().sector()),
        factory,
        all);
    overlap(
        "Audience type theme track conflict",
        (one, other) -> Measures.theme(one, other) * Measures.audience(one, other),
        factory,
        all);
    overlap("Content conflict", Measures::content, factory, all);
  }

  private static void overlap(
      String name,
      ToIntBiFunction<PlannedTalk, PlannedTalk> count,
      ConstraintFactory factory,
      List<Constraint> all) {
    all.add(factory
        .forEachUniquePair(PlannedTalk.class, overlapping(PlannedTalk::start, PlannedTalk::end))
        .filter((one, other) -> count.applyAsInt(one, other) > 0)
        .penalize(ONE, (one, other) -> count.applyAsInt(one, other) * Measures.overlap(one, other))
        .asConstraint(name));
  }

  private static void order(ConstraintFactory factory, List<Constraint> all) {
    all.add(each(factory)
        .join(PlannedTalk.class, greaterThan(PlannedTalk::end, PlannedTalk::start))
        .filter((one, other) -> other.talk().prerequisites().contains(one.talk().code()))
        .penalize(ONE, Measures::both)
        .asConstraint("Talk prerequisite talks"));
    all.add(each(factory)
        .join(
            PlannedTalk.class,
            lessThan(PlannedTalk::level),
            greaterThan(PlannedTalk::end, PlannedTalk::start))
        .filter((one, other) -> Measures.content(one, other) > 0)
        .penalize(ONE, (one, other) -> Measures.content(one, other) * Measures.both(one, other))
        .asConstraint("Content audience level flow violation"));
    all.add(each(factory)
        .join(
            PlannedTalk.class, lessThan(PlannedTalk::favorites), greaterThan(PlannedTalk::capacity))
        .penalize(ONE, Measures::both)
        .asConstraint("Popular talks"));
  }

  private static BiConstraintStream<PlannedTalk, PlannedTalk> together(ConstraintFactory factory) {
    return factory.forEachUniquePair(PlannedTalk.class, equal(PlannedTalk::slot));
  }

  private static void sameSlot(ConstraintFactory factory, List<Constraint> all) {
    all.add(together(factory)
        .filter((one, other) -> Measures.audience(one, other) > 0)
        .reward(ONE, (one, other) -> Measures.audience(one, other) * one.minutes())
        .asConstraint("Audience type diversity"));
    all.add(together(factory)
        .filter((one, other) -> one.level() != other.level())
        .reward(ONE, (one, other) -> one.minutes())
        .asConstraint("Audience level diversity"));
    all.add(together(factory)
        .filter((one, other) -> !one.talk().language().equals(other.talk().language()))
        .reward(ONE, (one, other) -> one.minutes())
        .asConstraint("Language diversity"));
  }

  private static void days(ConstraintFactory factory, List<Constraint> all) {
    all.add(factory
        .forEachUniquePair(PlannedTalk.class)
        .filter((one, other) -> Measures.people(one, other) > 0)
        .join(Pause.class)
        .filter((one, other, pause) -> Measures.overlap(one, other) > 0
            || (one.day().equals(other.day()) && -Measures.overlap(one, other) < pause.minutes()))
        .penalize(ONE, (one, other, pause) -> Measures.both(one, other))
        .asConstraint("Consecutive talks pause"));
    all.add(factory
        .forEachUniquePair(PlannedTalk.class, equal(PlannedTalk::day))
        .filter((one, other) -> !one.room().equals(other.room()) && Measures.theme(one, other) > 0)
        .penalize(ONE, (one, other) -> Measures.theme(one, other) * Measures.both(one, other))
        .asConstraint("Theme track room stability"));
    all.add(factory
        .forEachUniquePair(PlannedTalk.class)
        .filter((one, other) -> !one.day().equals(other.day()) && related(one, other) > 0)
        .penalize(ONE, (one, other) -> related(one, other) * Measures.both(one, other))
        .asConstraint("Same day talks"));
  }

  private static int related(PlannedTalk one, PlannedTalk other) {
    return Measures.theme(one, other) + Measures.content(one, other);
  }

  private static void tags(ConstraintFactory factory, List<Constraint> all) {
    tags("required", Demands::required, Measures::missing, factory, all);
    tags("preferred", Demands::preferred, Measures::missing, factory, all);
    tags("prohibited", Demands::prohibited, Measures::common, factory, all);
    tags("undesired", Demands::undesired, Measures::common, factory, all);
  }

  private static void tags(
      String kind,
      Function<Demands, Set<String>> demanded,
      ToIntBiFunction<Set<String>, Set<String>> measure,
      ConstraintFactory factory,
      List<Constraint> all) {
    ToIntBiFunction<PlannedTalk, Demands> slot = (talk, demands) ->
        talk.minutes() * measure.applyAsInt(demanded.apply(demands), talk.slot().tags());
    ToIntBiFunction<PlannedTalk, Demands> room = (talk, demands) ->
        talk.minutes() * measure.applyAsInt(demanded.apply(demands), talk.room().tags());
    all.add(each(factory)
        .penalize(ONE, talk -> slot.applyAsInt(talk, talk.talk().ofSlot()))
        .asConstraint("Talk " + kind + " timeslot tags"));
    all.add(each(factory)
        .penalize(ONE, talk -> room.applyAsInt(talk, talk.talk().ofRoom()))
        .asConstraint("Talk " + kind + " room tags"));
    all.add(spoken(factory)
        .penalize(ONE, (talk, speaker) -> slot.applyAsInt(talk, speaker.ofSlot()))
        .asConstraint("Speaker " + kind + " timeslot tags"));
    all.add(spoken(factory)
        .penalize(ONE, (talk, speaker) -> room.applyAsInt(talk, speaker.ofRoom()))
        .asConstraint("Speaker " + kind + " room tags"));
  }
}
