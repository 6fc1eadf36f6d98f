package io.plenary.schedule.mend;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.schedule.cast.Member;
import io.plenary.schedule.cast.Spot;
import io.plenary.schedule.cast.Unit;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where units were published, and how many sessions are disturbed where they are somewhere else. */
public final class Homes {

  private static final int UNKNOWN = -1;

  private final Problem problem;
  private final int[] published;
  private final int[][] byRooms;

  /**
   * Takes the places that units have on the agenda for those that are published.
   *
   * @param problem the units
   * @param lost which sessions were published, too, but have lost their place
   */
  public Homes(Problem problem, Predicate<Session> lost) {
    this.problem = problem;
    List<Unit> units = problem.cast().units();
    published = new int[units.size()];
    byRooms = new int[units.size()][];
    for (Unit unit : units) {
      published[unit.number()] = (int) unit.members().stream()
          .map(Member::session)
          .filter(session -> !session.isCancelled())
          .filter(session -> isPlaced(session) || lost.test(session))
          .count();
      byRooms[unit.number()] = new int[unit.choices().size()];
      Arrays.fill(byRooms[unit.number()], UNKNOWN);
    }
  }

  private boolean isPlaced(Session session) {
    return problem.agenda().timeOf(session).isPresent();
  }

  /** {@return how many sessions of a unit are published} */
  int published(int unit) {
    return published[unit];
  }

  /** {@return the place at which a unit was published, if it still has it} */
  Optional<Spot> home(int unit) {
    return problem.cast().units().get(unit).current();
  }

  /** {@return how many published sessions are disturbed if a unit takes a place, or none for -1} */
  int disturbed(int unit, int start, int choice) {
    if (published[unit] == 0 || home(unit).isEmpty() || start < 0) {
      return published[unit];
    }
    Spot home = home(unit).get();
    if (problem.second(home.start()) != problem.second(start)) {
      return published[unit];
    }
    int[] row = byRooms[unit];
    if (row[choice] == UNKNOWN) {
      row[choice] = inOtherRooms(unit, home, choice);
    }
    return row[choice];
  }

  /** {@return how many published sessions are disturbed at least if a unit goes elsewhere} */
  int least(int unit) {
    int least = published[unit];
    Optional<Spot> home = home(unit);
    for (int choice = 0; home.isPresent() && choice < problem.choicesOf(unit); choice++) {
      int each = disturbed(unit, home.get().start(), choice);
      least = choice == home.get().choice() ? least : Math.min(least, each);
    }
    return least;
  }

  private int inOtherRooms(int unit, Spot home, int choice) {
    List<PlacedSession> before = problem.at(unit, home.start(), home.choice());
    List<PlacedSession> after = problem.at(unit, home.start(), choice);
    int count = 0;
    for (int i = 0; i < before.size(); i++) {
      boolean same = rooms(before.get(i)).equals(rooms(after.get(i)));
      count += same || before.get(i).session().isCancelled() ? 0 : 1;
    }
    return count;
  }

  private static List<Room.Id> rooms(PlacedSession session) {
    return session.rooms().stream().map(Room::id).toList();
  }

  /**
   * {@return how good an arrangement is as a repaired plan}
   *
   * @param arrangement where units are
   */
  public Standing standing(Arrangement arrangement) {
    int dropped = 0;
    int moved = 0;
    int unplaced = 0;
    for (int unit = 0; unit < published.length; unit++) {
      int start = arrangement.start(unit);
      if (start >= 0) {
        moved += disturbed(unit, start, arrangement.choice(unit));
      } else if (published[unit] > 0) {
        dropped += published[unit];
      } else {
        unplaced++;
      }
    }
    return new Standing(
        arrangement.total().hard,
        dropped,
        moved,
        unplaced,
        arrangement.total().medium,
        arrangement.total().soft);
  }
}
