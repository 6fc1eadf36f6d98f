package io.plenary.schedule.sum;

import java.util.Arrays;

/**
 * What a unit would cost at each place of a side of the tables, together with all that are tied to it
 * where they are: a look-up instead of a sum over them. When others move, the sums of a unit follow
 * before they are next needed; where others move so often that this is more work than a sum, the sum it
 * is.
 */
public final class TieSums {

  /** Of more units, it is not kept in a square table which are tied. */
  private static final int MOST_UNITS = 1 << 10;

  /** To bring one sum up to date takes about this share of what it takes to add one partner. */
  private static final double SHARE = 0.5;

  /** How much what was seen last counts among what was seen before. */
  private static final double NEWS = 0.125;

  private static final int NONE = -1;

  private final int units;
  private final int width;
  private final int[] tables;
  private final int[][] partners;
  private final int[][] offsets;
  private final Axis axis;

  /** Where the table of two units begins, by the one and the other; empty if there are too many. */
  private final int[] begins;

  private final long[][] sums;
  private final long[] upTo;
  private final long[] lastAsked;
  private final double[] movesBetween;

  /**
   * Has added up nothing yet.
   *
   * @param partners with whom each unit is tied; the first number of a row says how many follow
   * @param offsets where the tables of the two begin, in the same order
   * @param tables the tables, one after another
   * @param width how many places a side of a table has
   * @param axis where units are
   */
  public TieSums(int[][] partners, int[][] offsets, int[] tables, int width, Axis axis) {
    this.units = partners.length;
    this.width = width;
    this.tables = tables;
    this.partners = partners;
    this.offsets = offsets;
    this.axis = axis;
    begins = begins(partners, offsets);
    sums = new long[begins.length == 0 ? 0 : units][0];
    upTo = new long[units];
    lastAsked = new long[units];
    movesBetween = new double[units];
  }

  private static int[] begins(int[][] partners, int[][] offsets) {
    int units = partners.length;
    boolean any = false;
    for (int[] row : partners) {
      any |= row.length > 0;
    }
    if (!any || units > MOST_UNITS) {
      return new int[0];
    }
    int[] begins = new int[units * units];
    Arrays.fill(begins, NONE);
    for (int unit = 0; unit < units; unit++) {
      for (int i = 1; partners[unit].length > 0 && i <= partners[unit][0]; i++) {
        begins[unit * units + partners[unit][i]] = offsets[unit][i];
      }
    }
    return begins;
  }

  /**
   * {@return whether a unit is tied with any other}
   *
   * @param unit the unit
   */
  public boolean hasPartners(int unit) {
    return partners[unit].length > 0;
  }

  /**
   * {@return what changes when a unit goes from one place to another}
   *
   * @param unit the unit
   * @param place the one place
   * @param goal the other
   */
  public long change(int unit, int place, int goal) {
    if (place == goal) {
      return 0;
    }
    return isUpToDate(unit)
        ? sums[unit][goal] - sums[unit][place] + moved(unit, goal) - moved(unit, place)
        : sum(unit, goal) - sum(unit, place);
  }

  /**
   * {@return whether the sums of a unit are right for what was last kept} Makes them so if it pays.
   *
   * @param unit the unit
   */
  public boolean isUpToDate(int unit) {
    if (begins.length == 0) {
      return false;
    }
    long kept = axis.kept();
    movesBetween[unit] += NEWS * (kept - lastAsked[unit] - movesBetween[unit]);
    lastAsked[unit] = kept;
    int count = partners[unit][0];
    if (movesBetween[unit] * width * SHARE > count || axis.movingCount() > count) {
      return false;
    }
    follow(unit, count);
    return true;
  }

  private void follow(int unit, int count) {
    long kept = axis.kept();
    if (sums[unit].length == 0 || kept - upTo[unit] > count || !axis.remembers(upTo[unit])) {
      rebuild(unit);
    } else {
      for (long move = upTo[unit]; move < kept; move++) {
        follow(unit, axis.went(move), axis.from(move), axis.to(move));
      }
    }
    upTo[unit] = kept;
  }

  private void follow(int unit, int other, int from, int to) {
    int begin = begins[other * units + unit];
    if (begin != NONE) {
      long[] row = sums[unit];
      int now = begin + to * width;
      int before = begin + from * width;
      for (int place = 0; place < width; place++) {
        row[place] += tables[now + place] - tables[before + place];
      }
    }
  }

  private void rebuild(int unit) {
    long[] row = new long[width];
    int[] others = partners[unit];
    for (int i = others[0]; i > 0; i--) {
      int begin = begins[others[i] * units + unit] + axis.keptPlace(others[i]) * width;
      for (int place = 0; place < width; place++) {
        row[place] += tables[begin + place];
      }
    }
    sums[unit] = row;
  }

  /**
   * {@return what a unit costs at a place; its sums are up to date}
   *
   * @param unit the unit
   * @param place the place
   */
  public long at(int unit, int place) {
    return sums[unit][place] + moved(unit, place);
  }

  /** {@return what a place costs more because of what has moved since a step was last kept} */
  private long moved(int unit, int place) {
    int[] places = axis.places();
    long sum = 0;
    for (int i = 0; i < axis.movingCount(); i++) {
      int other = axis.moving(i);
      int begin = begins[unit * units + other];
      if (begin != NONE) {
        int row = begin + place * width;
        sum += tables[row + places[other]] - tables[row + axis.keptPlace(other)];
      }
    }
    return sum;
  }

  /**
   * {@return what a unit costs at a place together with one other}
   *
   * @param unit the unit
   * @param place the place
   * @param other the other, where it is
   */
  public long beside(int unit, int place, int other) {
    int begin = begins[unit * units + other];
    return begin == NONE ? 0 : tables[begin + place * width + axis.places()[other]];
  }

  private long sum(int unit, int place) {
    return sumApart(unit, place, axis, NONE);
  }

  /**
   * {@return what a unit costs at a place, added up over those that are not at some other}
   *
   * @param unit the unit
   * @param place the place
   * @param other where the others are on another side of the tables
   * @param otherPlace those that are there are left out
   */
  public long sumApart(int unit, int place, Axis other, int otherPlace) {
    int[] others = partners[unit];
    int[] tablesOf = offsets[unit];
    int[] places = axis.places();
    int[] otherPlaces = other.places();
    int own = place * width;
    long sum = 0;
    for (int i = others[0]; i > 0; i--) {
      int partner = others[i];
      if (otherPlaces[partner] != otherPlace) {
        sum += tables[tablesOf[i] + own + places[partner]];
      }
    }
    return sum;
  }
}
