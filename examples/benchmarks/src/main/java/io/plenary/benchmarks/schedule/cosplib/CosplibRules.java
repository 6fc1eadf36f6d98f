package io.plenary.benchmarks.schedule.cosplib;

import io.plenary.benchmarks.schedule.family.TalkRule;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The terms of CoSPLib's objective as soft rules, and what makes a programme valid as hard ones. */
final class CosplibRules {

  private final Programme programme;
  private final CosplibData data;
  private Rules rules = Rules.none().with("session-unplaced", "room-clash");

  private CosplibRules(Programme programme) {
    this.programme = programme;
    this.data = programme.data();
  }

  static Rules of(Programme programme) {
    CosplibRules rules = new CosplibRules(programme);
    rules.cells();
    rules.talks();
    rules.conflicts();
    rules.windows();
    rules.tracks();
    return rules.rules;
  }

  private void cells() {
    RuleInfo oneTrack = RuleInfo.hard(
        "one-track-a-cell",
        "In one window, a room holds talks of one track.",
        "{sessions} are in one room in one window and of several tracks.");
    RuleInfo costs = RuleInfo.soft(
        "cells",
        "Tracks are in windows and rooms that suit them, and rooms are used in windows that do.",
        "{sessions} are of a track that does not suit the window or the room.");
    rules = rules.with(new CellRule.OneTrack(oneTrack, programme));
    CellRule.Costs cellCosts = new CellRule.Costs(costs, programme);
    if (!cellCosts.isAlwaysZero()) {
      rules = rules.with(cellCosts);
    }
  }

  private void talks() {
    one(
        "submissions_sessions",
        Basis.TIMES,
        session -> slotsOf(session)
            * data.talkByWindow[programme.talk(session)][programme.window(session)]);
    one(
        "submissions_timezones",
        Basis.TIMES,
        session ->
            slotsOf(session) * data.talkByZone[programme.talk(session)][programme.window(session)]);
    one(
        "submissions_rooms",
        Basis.ROOMS,
        session ->
            slotsOf(session) * data.talkByRoom[programme.talk(session)][programme.room(session)]);
  }

  private long slotsOf(PlacedSession session) {
    return data.need[programme.talk(session)];
  }

  private void one(String term, Basis basis, ToLongFunction<PlacedSession> degree) {
    add(term, term, "{session}, {time}", info -> new TalkRule(info, basis, degree));
  }

  private void conflicts() {
    inOneWindow("presenters_conflicts_S", data.presenters);
    inOneWindow("attendees_conflicts_S", data.attendees);
    atOnce("presenters_conflicts_TS", data.presenters);
    atOnce("attendees_conflicts_TS", data.attendees);
  }

  /** A window is a day, and talks of one cell do not count. */
  private void inOneWindow(String term, int[][] named) {
    conflict(term, named, Reach.sameDay().inOtherRoom(), (first, second) -> 1);
  }

  private void atOnce(String term, int[][] named) {
    conflict(term, named, Reach.overlap(), programme::commonSlots);
  }

  private void conflict(String term, int[][] named, Reach reach, PairRule.Degree degree) {
    add(
        term,
        term,
        "{first}, {firstTime}, and {second}, {secondTime}",
        info -> new Conflict(info, programme, named, reach, degree));
  }

  private void windows() {
    int[][] similar = new int[data.tracks.size()][];
    int[][] chairs = new int[data.tracks.size()][data.tracks.size()];
    for (int track = 0; track < similar.length; track++) {
      similar[track] = data.trackByTrack[track].clone();
      similar[track][track] = 0;
      for (int other : data.chairs[track]) {
        chairs[track][other] = 1;
      }
    }
    group("similar_tracks", info -> new WindowRule(info, programme, similar));
    group("chairs_conflicts", info -> new WindowRule(info, programme, chairs));
  }

  private void tracks() {
    group("parallel_tracks", info -> new TrackRule.NotParallel(info, programme));
    group("rooms_per_track", info -> new TrackRule.OneRoom(info, programme));
    group("consecutive_tracks", info -> new TrackRule.Consecutive(info, programme));
    group("submissions_order", info -> new TrackRule.InOrder(info, programme));
    add(
        "submissions_order",
        "submissions_order_at_once",
        "{first}, {firstTime}, and {second}, {secondTime}",
        info -> new OrderedTogether(info, programme));
  }

  private void group(String term, Function<RuleInfo, Rule> rule) {
    add(term, term, "{sessions}", rule);
  }

  /** Adds a rule, if the instance gives its term a weight. */
  private void add(String term, String name, String subjects, Function<RuleInfo, Rule> rule) {
    int weight = data.weight(term);
    if (weight != 0) {
      String id = name.toLowerCase(Locale.ROOT).replace('_', '-');
      rules = rules.with(rule.apply(
          new RuleInfo(id, Level.SOFT, weight, term + ".", term + ": " + subjects + ".")));
    }
  }
}
