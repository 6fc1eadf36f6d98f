package io.plenary.schedule.sum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units of which some are tied, with a table of what any two places cost. */
class TieSumsTest {

  private static final int WIDTH = 5;

  private static final int TABLES = 3;

  private final Random random = new Random(7);
  private int[][] partners = new int[0][];
  private int[][] offsets = new int[0][];
  private int[] tables = new int[0];

  /** Each table is followed by the same with its sides exchanged, as the other of two units has it. */
  private void tie(int units) {
    tables = new int[2 * TABLES * WIDTH * WIDTH];
    for (int table = 0; table < 2 * TABLES; table += 2) {
      for (int one = 0; one < WIDTH; one++) {
        for (int other = 0; other < WIDTH; other++) {
          int cost = random.nextInt(100);
          tables[(table * WIDTH + one) * WIDTH + other] = cost;
          tables[((table + 1) * WIDTH + other) * WIDTH + one] = cost;
        }
      }
    }
    partners = new int[units][0];
    offsets = new int[units][0];
    for (int unit = 0; unit < units; unit++) {
      for (int other = 0; other < unit; other++) {
        if (random.nextInt(3) > 0) {
          int offset = 2 * random.nextInt(TABLES) * WIDTH * WIDTH;
          tie(unit, other, offset);
          tie(other, unit, offset + WIDTH * WIDTH);
        }
      }
    }
  }

  private void tie(int unit, int partner, int offset) {
    partners[unit] = with(partners[unit], partner);
    offsets[unit] = with(offsets[unit], offset);
  }

  /** The first number says how many follow. */
  private static int[] with(int[] row, int number) {
    int[] longer = Arrays.copyOf(row, Math.max(2, row.length + 1));
    longer[0]++;
    longer[longer[0]] = number;
    return longer;
  }

  private long naive(int[] places, int unit, int place, int[] rooms, int room) {
    long sum = 0;
    for (int i = 1; partners[unit].length > 0 && i <= partners[unit][0]; i++) {
      int other = partners[unit][i];
      if (rooms[other] != room) {
        sum += tables[offsets[unit][i] + place * WIDTH + places[other]];
      }
    }
    return sum;
  }

  /** Of a hundred steps, so many are kept: with few, sums are kept, too, and with many they are not. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 50, 100})
  void changesAreThoseOfASumOverAllPartners(int kept) {
    int units = 30;
    tie(units);
    Axis axis = new Axis(units, 0);
    TieSums sums = new TieSums(partners, offsets, tables, WIDTH, axis);
    int[] nowhere = new int[units];
    Arrays.fill(nowhere, -1);
    int upToDate = 0;
    for (int step = 0; step < 3000; step++) {
      int[] before = axis.places().clone();
      for (int i = random.nextInt(3); i >= 0; i--) {
        int unit = random.nextInt(units);
        int goal = random.nextInt(WIDTH);
        if (!sums.hasPartners(unit)) {
          continue;
        }
        int[] places = axis.places();
        assertThat(sums.change(unit, places[unit], goal))
            .isEqualTo(naive(places, unit, goal, nowhere, -2)
                - naive(places, unit, places[unit], nowhere, -2));
        if (sums.isUpToDate(unit)) {
          upToDate++;
          assertThat(sums.at(unit, goal)).isEqualTo(naive(places, unit, goal, nowhere, -2));
        }
        axis.put(unit, goal);
      }
      if (random.nextInt(100) < kept) {
        axis.keep();
      } else {
        for (int unit = 0; unit < units; unit++) {
          axis.put(unit, before[unit]);
        }
        axis.undo();
      }
    }
    assertThat(upToDate).isPositive();
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 1100})
  void someOthersCanBeLeftOut(int units) {
    tie(units);
    Axis axis = new Axis(units, 0);
    TieSums sums = new TieSums(partners, offsets, tables, WIDTH, axis);
    Axis rooms = new Axis(units, 0);
    for (int unit = 0; unit < units; unit++) {
      rooms.put(unit, unit % 3);
    }

    assertThat(sums.sumApart(5, 2, rooms, 1))
        .isEqualTo(naive(axis.places(), 5, 2, rooms.places(), 1));
    assertThat(sums.isUpToDate(5)).isEqualTo(units == 6);
  }
}
