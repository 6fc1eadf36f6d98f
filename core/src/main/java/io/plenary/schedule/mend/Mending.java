package io.plenary.schedule.mend;

import io.plenary.schedule.cast.Spot;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mends an arrangement without looking far: takes off what breaks hard rules, and back what was moved. */
public final class Mending {

  private final Arrangement arrangement;
  private final Problem problem;
  private final Homes homes;
  private final long goal;
  private final Troubles troubles;
  private Standing standing;

  /**
   * Prepares to mend.
   *
   * @param arrangement where units are
   * @param homes where they were published
   * @param goal what hard rules may cost
   */
  public Mending(Arrangement arrangement, Homes homes, long goal) {
    this.arrangement = arrangement;
    this.problem = arrangement.problem();
    this.homes = homes;
    this.goal = goal;
    this.troubles = new Troubles(arrangement);
    this.standing = homes.standing(arrangement);
  }

  /** Takes units off, those first that break the most, until hard rules are kept. */
  public void takeOff() {
    Map<Integer, Long> troubled = troubles.all();
    while (arrangement.total().hard > goal && !troubled.isEmpty()) {
      int worst = troubled.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .orElseThrow()
          .getKey();
      move(worst, -1, 0);
      keep();
      troubled = troubles.all();
    }
  }

  /** Takes units back to where they were published, by themselves or while another goes elsewhere. */
  public void takeBack() {
    boolean better = true;
    while (better) {
      better = false;
      for (int unit : away()) {
        better |= takeHome(unit) || placeAnew(unit);
      }
    }
  }

  private List<Integer> away() {
    List<Integer> away = new ArrayList<>();
    for (int unit = 0; unit < arrangement.units(); unit++) {
      if (homes.disturbed(unit, arrangement.start(unit), arrangement.choice(unit)) > 0) {
        away.add(unit);
      }
    }
    return away;
  }

  private boolean takeHome(int unit) {
    Optional<Spot> home = homes.home(unit);
    if (home.isEmpty()) {
      return false;
    }
    move(unit, home.get().start(), home.get().choice());
    if (keepIfBetter()) {
      return true;
    }
    for (int other : away()) {
      move(unit, home.get().start(), home.get().choice());
      boolean inTheWay = other != unit && arrangement.start(other) >= 0;
      if (inTheWay && makeWay(unit, other)) {
        return true;
      }
      arrangement.undo();
    }
    return false;
  }

  /** Moves another unit, which is not at home either, wherever that makes it better. */
  private boolean makeWay(int unit, int other) {
    Spot home = homes.home(unit).orElseThrow();
    arrangement.move(other, -1, 0);
    arrangement.settle();
    if (arrangement.total().hard > standing.hard()) {
      return false;
    }
    arrangement.undo();
    for (Spot spot : places(other)) {
      arrangement.move(unit, home.start(), home.choice());
      move(other, spot.start(), spot.choice());
      if (keepIfBetter()) {
        return true;
      }
    }
    return false;
  }

  private boolean placeAnew(int unit) {
    if (arrangement.start(unit) >= 0) {
      return false;
    }
    Optional<Spot> best =
        places(unit).stream().min(Comparator.comparing(spot -> standingAt(unit, spot)));
    best.ifPresent(spot -> move(unit, spot.start(), spot.choice()));
    return best.isPresent() && keepIfBetter();
  }

  private Standing standingAt(int unit, Spot spot) {
    move(unit, spot.start(), spot.choice());
    Standing there = homes.standing(arrangement);
    arrangement.undo();
    return there;
  }

  private List<Spot> places(int unit) {
    List<Spot> places = new ArrayList<>();
    for (int start : problem.startsOf(unit)) {
      for (int choice = 0; choice < problem.choicesOf(unit); choice++) {
        if (problem.admits(unit, start, choice)) {
          places.add(new Spot(start, choice));
        }
      }
    }
    return places;
  }

  private void move(int unit, int start, int choice) {
    arrangement.move(unit, start, choice);
    arrangement.settle();
    arrangement.settleAgenda();
  }

  private boolean keepIfBetter() {
    Standing now = homes.standing(arrangement);
    boolean better = now.compareTo(standing) < 0;
    if (better) {
      keep();
    } else {
      arrangement.undo();
    }
    return better;
  }

  private void keep() {
    arrangement.keep();
    standing = homes.standing(arrangement);
  }
}
