package io.plenary.schedule.cost;

import io.plenary.rule.shape.PlacedSession;
import io.plenary.schedule.cast.Domains;
import io.plenary.schedule.cast.Stage;
import io.plenary.schedule.cast.Unit;
import io.plenary.schedule.sum.Mix;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Units as rules see them at each start and in each choice of rooms, for rules that mind only one. */
final class Sights {

  /** At most so many places are remembered in full; a power of two. */
  private static final int MOST_SEEN = 1 << 17;

  private final Stage stage;
  private final Domains domains;
  private final List<Unit> units;
  private final int starts;
  private final @Nullable PlacedSession[][] byStart;
  private final @Nullable PlacedSession[][] byChoice;
  private final @Nullable List<PlacedSession>[] seen;
  private final long[] names;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Sights(Stage stage, Domains domains, List<Unit> units, int starts) {
    this.stage = stage;
    this.domains = domains;
    this.units = units;
    long places = 1;
    for (Unit unit : units) {
      places += (long) starts * unit.choices().size();
    }
    int size = (int) Math.min(MOST_SEEN, Long.highestOneBit(places) * 2);
    this.seen = (List<PlacedSession>[]) new List[size];
    this.names = new long[size];
    this.starts = starts;
    this.byStart = new PlacedSession[units.size()][0];
    this.byChoice = new PlacedSession[units.size()][];
    for (Unit unit : units) {
      byChoice[unit.number()] = new PlacedSession[unit.choices().size()];
    }
  }

  /** {@return a single session at a start, in whatever rooms} */
  PlacedSession atStart(int unit, int start) {
    @Nullable PlacedSession[] row = Objects.requireNonNull(byStart[unit]);
    if (row.length == 0) {
      row = new PlacedSession[starts];
      byStart[unit] = row;
    }
    PlacedSession known = row[start];
    if (known == null) {
      known = stage.at(units.get(unit), start, 0).get(0);
      row[start] = known;
    }
    return known;
  }

  /** Forgets a unit at all starts, so that they do not take up memory for good. */
  void forget(int unit) {
    byStart[unit] = new PlacedSession[0];
  }

  /** {@return a single session in some rooms, at whatever time} */
  PlacedSession inRooms(int unit, int choice) {
    @Nullable PlacedSession[] row = Objects.requireNonNull(byChoice[unit]);
    PlacedSession known = row[choice];
    if (known == null) {
      known = stage
          .at(units.get(unit), domains.startsOf(units.get(unit))[0], choice)
          .get(0);
      row[choice] = known;
    }
    return known;
  }

  /** {@return the sessions of a unit at a place} */
  List<PlacedSession> at(int unit, int start, int choice) {
    Unit each = units.get(unit);
    long name = ((long) unit << 32 | start * (long) each.choices().size() + choice) + 1;
    int slot = (int) Mix.mix(name) & (seen.length - 1);
    List<PlacedSession> known = seen[slot];
    if (known == null || names[slot] != name) {
      known = stage.at(each, start, choice);
      seen[slot] = known;
      names[slot] = name;
    }
    return known;
  }
}
