package io.plenary.schedule.cost;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.SessionRule;
import io.plenary.schedule.cast.Stage;
import io.plenary.schedule.cast.Unit;
import io.plenary.schedule.sum.Cost;
import io.plenary.schedule.sum.CostClasses;
import io.plenary.schedule.sum.Memo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the place of a unit costs, whatever the places of other units are: what rules say of each of its
 * sessions, of two of them, and of one of them and a session that stays where it is. What minds the time
 * alone, or the rooms alone, is asked once for each; the rest when a place is first looked at.
 */
final class PlaceCosts {

  /** Up to so many places are remembered for good, and of more only as many as the memo holds. */
  private static final long MOST_SPOTS = 1 << 22;

  private static final int MEMO_BITS = 20;

  private final List<Unit> units;
  private final Stage stage;
  private final Sights sights;
  private final Linking linking;
  private final Meetings meetings;
  private final List<Weighed<SessionRule>> byTime = new ArrayList<>();
  private final List<Weighed<SessionRule>> byRoom = new ArrayList<>();
  private final List<Weighed<SessionRule>> byPlace = new ArrayList<>();
  private final CostClasses classes = new CostClasses();
  private final int[][] ofStart;
  private final int[][] ofChoice;
  private final int[][] ofSpot;
  private final int[] ofNone;

  /** Where there are so many places that not all can be remembered. */
  private final Optional<Memo> many;

  PlaceCosts(
      List<Unit> units,
      int starts,
      List<Weighed<SessionRule>> rules,
      Stage stage,
      Sights sights,
      Linking linking,
      Meetings meetings) {
    this.units = units;
    this.stage = stage;
    this.sights = sights;
    this.linking = linking;
    this.meetings = meetings;
    rules.forEach(rule -> listFor(rule.rule().basis()).add(rule));
    ofStart = new int[units.size()][starts];
    ofChoice = new int[units.size()][];
    ofSpot = new int[units.size()][];
    ofNone = new int[units.size()];
    long spots = 0;
    for (Unit unit : units) {
      spots += (long) starts * unit.choices().size();
    }
    many = spots > MOST_SPOTS ? Optional.of(new Memo(MEMO_BITS)) : Optional.empty();
    for (Unit unit : units) {
      ofChoice[unit.number()] = new int[unit.choices().size()];
      ofSpot[unit.number()] = new int[0];
    }
  }

  private List<Weighed<SessionRule>> listFor(Basis basis) {
    return switch (basis) {
      case TIMES -> byTime;
      case ROOMS -> byRoom;
      case PLACES -> byPlace;
    };
  }

  /** Adds what a place costs, or takes it off; a start of -1 is no place at all. */
  void add(int unit, int start, int choice, Cost cost, int sign) {
    if (start < 0) {
      classes.add(none(unit), cost, sign);
      return;
    }
    if (units.get(unit).isSimple()) {
      classes.add(start(unit, start), cost, sign);
      classes.add(choice(unit, choice), cost, sign);
    }
    addSpot(unit, start, choice, cost, sign);
  }

  private int none(int unit) {
    if (ofNone[unit] == 0) {
      Cost cost = new Cost();
      List<PlacedSession> unplaced = stage.unplaced(units.get(unit));
      ask(byTime, unplaced, cost);
      ask(byRoom, unplaced, cost);
      ask(byPlace, unplaced, cost);
      ofNone[unit] = classes.number(cost);
    }
    return ofNone[unit];
  }

  private int start(int unit, int start) {
    int[] row = ofStart[unit];
    if (row[start] == 0) {
      Cost cost = new Cost();
      PlacedSession placed = stage.at(units.get(unit), start, 0).get(0);
      ask(byTime, List.of(placed), cost);
      for (Tie tie : linking.toFixed(unit)) {
        if (isBy(tie, Basis.TIMES)) {
          cost.add(tie.rule().level(), tie.cost(placed, tie.other().fixed().orElseThrow()));
        }
      }
      row[start] = classes.number(cost);
    }
    return row[start];
  }

  private int choice(int unit, int choice) {
    int[] row = ofChoice[unit];
    if (row[choice] == 0) {
      Cost cost = new Cost();
      PlacedSession placed = sights.inRooms(unit, choice);
      ask(byRoom, List.of(placed), cost);
      for (Tie tie : linking.toFixed(unit)) {
        if (isBy(tie, Basis.ROOMS)) {
          cost.add(tie.rule().level(), tie.cost(placed, tie.other().fixed().orElseThrow()));
        }
      }
      row[choice] = classes.number(cost);
    }
    return row[choice];
  }

  /** {@return whether a tie to what stays minds nothing but the time, or the rooms, of the unit} */
  private static boolean isBy(Tie tie, Basis basis) {
    Reach reach = tie.rule().rule().reach();
    return tie.rule().rule().basis() == basis
        && reach.rooms() == Reach.Rooms.ANY
        && (basis == Basis.TIMES || reach.time() == Reach.Time.ANY);
  }

  private void addSpot(int unit, int start, int choice, Cost cost, int sign) {
    int choices = ofChoice[unit].length;
    int spot = start * choices + choice;
    if (many.isPresent()) {
      addRemembered(many.get(), unit, spot, choices, cost, sign);
      return;
    }
    if (ofSpot[unit].length == 0) {
      ofSpot[unit] = new int[ofStart[unit].length * choices];
    }
    int known = ofSpot[unit][spot];
    if (known == 0) {
      known = classes.number(askAboutSpot(unit, start, choice));
      ofSpot[unit][spot] = known;
    }
    classes.add(known, cost, sign);
  }

  private void addRemembered(Memo memo, int unit, int spot, int choices, Cost cost, int sign) {
    int slot = memo.slot(unit, spot);
    if (!memo.has(slot, unit, spot)) {
      memo.put(slot, unit, spot, askAboutSpot(unit, spot / choices, spot % choices));
    }
    memo.add(slot, cost, sign);
  }

  private Cost askAboutSpot(int unit, int start, int choice) {
    Cost cost = new Cost();
    boolean simple = units.get(unit).isSimple();
    List<PlacedSession> placed = sights.at(unit, start, choice);
    ask(byPlace, placed, cost);
    if (!simple) {
      ask(byTime, placed, cost);
      ask(byRoom, placed, cost);
    }
    for (Tie tie : linking.within(unit)) {
      long each =
          tie.cost(placed.get(tie.one().member()), placed.get(tie.other().member()));
      cost.add(tie.rule().level(), each);
    }
    for (Tie tie : linking.toFixed(unit)) {
      if (!simple || !(isBy(tie, Basis.TIMES) || isBy(tie, Basis.ROOMS))) {
        PlacedSession fixed = tie.other().fixed().orElseThrow();
        cost.add(tie.rule().level(), tie.cost(placed.get(tie.one().member()), fixed));
      }
    }
    meetings.addWithin(unit, placed, cost);
    meetings.addFixed(unit, placed, cost);
    return cost;
  }

  private static void ask(
      List<Weighed<SessionRule>> rules, List<PlacedSession> sessions, Cost cost) {
    for (Weighed<SessionRule> rule : rules) {
      for (PlacedSession session : sessions) {
        if (!session.isHeld()) {
          continue;
        }
        List<Breach> breaches = Rulebook.ask(rule, () -> rule.rule().check(session));
        for (Breach breach : breaches) {
          cost.add(rule.level(), rule.cost(breach.degree()));
        }
      }
    }
  }
}
