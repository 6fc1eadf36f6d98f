package io.plenary.schedule.sum;

import java.util.Arrays;

/**
 * Where units are on one side of the tables, be it their starts or their rooms: now, when a step was
 * last kept, and where they went in the steps kept before.
 */
public final class Axis {

  private static final int REMEMBERED = 1 << 12;

  private final int[] places;
  private final int[] keptPlaces;
  private final int[] moving;
  private final boolean[] isMoving;
  private final int[] went = new int[REMEMBERED];
  private final int[] from = new int[REMEMBERED];
  private final int[] to = new int[REMEMBERED];
  private int movingCount;
  private long kept;

  /**
   * All units are at one place.
   *
   * @param units how many there are
   * @param place the place
   */
  public Axis(int units, int place) {
    places = new int[units];
    Arrays.fill(places, place);
    keptPlaces = places.clone();
    moving = new int[units];
    isMoving = new boolean[units];
  }

  /** {@return where each unit is; not to be written to} */
  int[] places() {
    return places;
  }

  /**
   * {@return where a unit is}
   *
   * @param unit the unit
   */
  public int place(int unit) {
    return places[unit];
  }

  /**
   * Puts a unit somewhere.
   *
   * @param unit the unit
   * @param place where
   */
  public void put(int unit, int place) {
    if (!isMoving[unit] && places[unit] != place) {
      isMoving[unit] = true;
      moving[movingCount++] = unit;
    }
    places[unit] = place;
  }

  /** Takes the present places for granted. */
  public void keep() {
    for (int i = 0; i < movingCount; i++) {
      int unit = moving[i];
      isMoving[unit] = false;
      if (places[unit] != keptPlaces[unit]) {
        remember(unit);
        keptPlaces[unit] = places[unit];
      }
    }
    movingCount = 0;
  }

  private void remember(int unit) {
    int slot = slot(kept++);
    went[slot] = unit;
    from[slot] = keptPlaces[unit];
    to[slot] = places[unit];
  }

  /** Says that all units have been put back where they were kept. */
  public void undo() {
    for (int i = 0; i < movingCount; i++) {
      isMoving[moving[i]] = false;
    }
    movingCount = 0;
  }

  /** {@return how many units have moved since a step was last kept} */
  int movingCount() {
    return movingCount;
  }

  /** {@return one of those that have moved} */
  int moving(int i) {
    return moving[i];
  }

  /** {@return where a unit was when a step was last kept} */
  int keptPlace(int unit) {
    return keptPlaces[unit];
  }

  /** {@return how many moves have been kept so far} */
  long kept() {
    return kept;
  }

  /** {@return whether it is known what was kept after so many moves} */
  boolean remembers(long move) {
    return kept - move <= REMEMBERED;
  }

  private static int slot(long move) {
    return (int) move & (REMEMBERED - 1);
  }

  int went(long move) {
    return went[slot(move)];
  }

  int from(long move) {
    return from[slot(move)];
  }

  int to(long move) {
    return to[slot(move)];
  }
}
