package io.plenary.schedule.cost;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.schedule.cast.Cast;
import io.plenary.schedule.cast.Casting;
import io.plenary.schedule.cast.Domains;
import io.plenary.schedule.cast.Stage;
import io.plenary.schedule.cast.Starts;
import io.plenary.schedule.cast.Unit;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.sum.Cost;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Everything about an agenda, a grid and a set of rules that stays the same while units move. */
public final class Problem {

  private final Agenda agenda;
  private final Grid grid;
  private final Predicate<Session> moves;
  private final Content content;
  private final Starts starts;
  private final Domains domains;
  private final Cast cast;
  private final Rulebook rulebook;
  private final Stage stage;
  private final Clock clock;
  private final Rooms rooms;
  private final Linking linking;
  private final Meetings meetings;
  private final PlaceCosts placeCosts;
  private final GroupBook groups;
  private final int[] timeTables;
  private final int[] roomTables;
  private final boolean[][] admitted;
  private final boolean isWhole;
  private final Sights sights;

  /**
   * Makes out what is to be placed, and asks rules what can be asked beforehand.
   *
   * @param agenda the agenda
   * @param rules the rules
   * @param grid where sessions may be placed
   * @param moves which of the sessions that are placed may be moved
   */
  public Problem(Agenda agenda, Rules rules, Grid grid, Predicate<Session> moves) {
    this(agenda, rules, grid, moves, () -> false);
  }

  /**
   * Makes out what is to be placed, and asks rules what can be asked beforehand, unless nobody waits for it.
   *
   * @param agenda the agenda
   * @param rules the rules
   * @param grid where sessions may be placed
   * @param moves which of the sessions that are placed may be moved
   * @param cancelled answers whether to stop, and goes on to do so; the problem is not whole then, and good
   *     for nothing but to say where units are
   */
  public Problem(
      Agenda agenda, Rules rules, Grid grid, Predicate<Session> moves, BooleanSupplier cancelled) {
    this.agenda = agenda;
    this.grid = grid;
    this.moves = moves;
    content = Content.of(agenda);
    starts = new Starts(grid);
    domains = new Domains(agenda.rooms(), starts);
    cast = new Casting(agenda, domains, moves).cast();
    rulebook = new Rulebook(rules);
    stage = new Stage(content, agenda.zone(), starts);
    Actors actors = new Actors(agenda, cast);
    clock = new Clock(starts, agenda.conferenceDays(), cast.units());
    rooms = new Rooms(agenda.rooms(), cast.units(), starts, domains);
    sights = new Sights(stage, domains, cast.units(), starts.size());
    linking = new Linking(cast.units(), actors, domains, clock, sights, rooms);
    List<Partners> linked = new ArrayList<>();
    List<Partners> met = new ArrayList<>();
    for (Weighed<PairRule> rule : rulebook.pairRules()) {
      if (!cancelled.getAsBoolean()) {
        (Linking.meetsInRoom(rule.rule()) ? met : linked)
            .add(new Partners(rule, content, actors.all()));
      }
    }
    isWhole = linking.link(linked, cancelled);
    timeTables = linking.timeTables();
    roomTables = linking.roomTables();
    meetings = new Meetings(met, actors, cast.units().size());
    placeCosts = new PlaceCosts(
        cast.units(), starts.size(), rulebook.sessionRules(), stage, sights, linking, meetings);
    groups = new GroupBook(rulebook.groupRules(), agenda, actors, spots());
    admitted = new boolean[cast.units().size()][starts.size()];
    for (Unit unit : cast.units()) {
      for (int start : domains.startsOf(unit)) {
        admitted[unit.number()][start] = true;
      }
    }
  }

  private int[] spots() {
    return cast.units().stream()
        .mapToInt(unit -> Math.multiplyExact(starts.size(), unit.choices().size()))
        .toArray();
  }

  /**
   * {@return the same with other rules}
   *
   * @param rules the rules
   */
  public Problem with(Rules rules) {
    return new Problem(agenda, rules, grid, moves);
  }

  /** {@return whether rules have been asked all that was to be asked beforehand} */
  public boolean isWhole() {
    return isWhole;
  }

  /** {@return the agenda as it was given} */
  public Agenda agenda() {
    return agenda;
  }

  /** {@return who moves, who stays, and who has nowhere to go} */
  public Cast cast() {
    return cast;
  }

  /** {@return the moments that there are} */
  public Starts starts() {
    return starts;
  }

  /**
   * {@return the starts at which a unit may be placed}
   *
   * @param unit the unit
   */
  public int[] startsOf(int unit) {
    return domains.startsOf(cast.units().get(unit));
  }

  /**
   * {@return how many choices of rooms a unit has}
   *
   * @param unit the unit
   */
  public int choicesOf(int unit) {
    return rooms.choices(unit);
  }

  /**
   * {@return the rooms that a unit is in with a choice, by number}
   *
   * @param unit the unit
   * @param choice the choice
   */
  public int[] roomsOf(int unit, int choice) {
    return rooms.taken(unit, choice);
  }

  /** {@return how many rooms there are} */
  public int roomCount() {
    return rooms.count();
  }

  /**
   * {@return whether a unit may be placed there}
   *
   * @param unit the unit
   * @param start the start
   * @param choice the choice of rooms
   */
  public boolean admits(int unit, int start, int choice) {
    return admitted[unit][start] && rooms.areOpen(unit, choice, starts.windowOf(start));
  }

  /**
   * {@return the second at which something starts, counted from 1970}
   *
   * @param start the start
   */
  public long second(int start) {
    return clock.second(start);
  }

  /**
   * {@return the length of a unit in seconds}
   *
   * @param unit the unit
   */
  public long length(int unit) {
    return clock.length(unit);
  }

  /**
   * {@return the sessions of a unit at a place, as rules see them}
   *
   * @param unit the unit
   * @param start the start, or -1
   * @param choice the choice of rooms
   */
  public List<PlacedSession> at(int unit, int start, int choice) {
    return start < 0 ? stage.unplaced(cast.units().get(unit)) : sights.at(unit, start, choice);
  }

  /**
   * {@return the units that a hard rule may set against one, wherever both are}
   *
   * @param unit the unit
   */
  public int[] hardPartnersOf(int unit) {
    return linking.links().hardPartners(unit);
  }

  /**
   * Adds what a place costs a unit, whatever the places of other units are.
   *
   * @param unit the unit
   * @param start the start, or -1 for no place at all
   * @param choice the choice of rooms
   * @param cost to what it is added
   */
  public void addCost(int unit, int start, int choice, Cost cost) {
    placeCosts.add(unit, start, choice, cost, 1);
  }

  /**
   * {@return whether what rules of a level say of groups, of the whole agenda, and of two units place by
   * place costs nothing or more}
   *
   * @param level the level
   */
  public boolean onlyAdds(Level level) {
    return rulebook.onlyAdds(level);
  }

  boolean isSimple(int unit) {
    return cast.units().get(unit).isSimple();
  }

  Content content() {
    return content;
  }

  Rulebook rulebook() {
    return rulebook;
  }

  Clock clock() {
    return clock;
  }

  Rooms rooms() {
    return rooms;
  }

  Links links() {
    return linking.links();
  }

  Meetings meetings() {
    return meetings;
  }

  PlaceCosts placeCosts() {
    return placeCosts;
  }

  GroupBook groups() {
    return groups;
  }

  int[] timeTables() {
    return timeTables;
  }

  int[] roomTables() {
    return roomTables;
  }
}
