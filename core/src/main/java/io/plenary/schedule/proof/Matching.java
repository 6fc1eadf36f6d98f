package io.plenary.schedule.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each claim a seat of its own, as far as that goes, by augmenting paths. Where one goes without,
 * Hall's theorem says why: it is one of a number of claims that have fewer seats than they are.
 */
final class Matching {

  private static final int NONE = -1;

  private final List<Claim> claims;
  private final int[][] seats;
  private final int[] seatOf;
  private final int[] takenBy;
  private final int[] cameFrom;
  private final List<List<Claim>> crowded = new ArrayList<>();

  Matching(List<Claim> claims) {
    this.claims = claims;
    Map<Seat, Integer> numbers = new HashMap<>();
    seats = new int[claims.size()][];
    for (int claim = 0; claim < seats.length; claim++) {
      seats[claim] = claims.get(claim).seats().stream()
          .mapToInt(seat -> {
            numbers.putIfAbsent(seat, numbers.size());
            return numbers.get(seat);
          })
          .toArray();
    }
    seatOf = new int[seats.length];
    takenBy = new int[numbers.size()];
    cameFrom = new int[numbers.size()];
    Arrays.fill(seatOf, NONE);
    Arrays.fill(takenBy, NONE);
    for (int claim = 0; claim < seats.length; claim++) {
      seat(claim);
    }
  }

  /** Looks in breadth, so that long ways take no stack. */
  private void seat(int claim) {
    Arrays.fill(cameFrom, NONE);
    List<Integer> asked = new ArrayList<>(List.of(claim));
    for (int i = 0; i < asked.size(); i++) {
      for (int seat : seats[asked.get(i)]) {
        if (cameFrom[seat] == NONE) {
          cameFrom[seat] = asked.get(i);
          if (takenBy[seat] == NONE) {
            take(seat);
            return;
          }
          asked.add(takenBy[seat]);
        }
      }
    }
    crowded.add(asked.stream().sorted().map(claims::get).toList());
  }

  private void take(int free) {
    int seat = free;
    while (seat != NONE) {
      int taker = cameFrom[seat];
      int left = seatOf[taker];
      seatOf[taker] = seat;
      takenBy[seat] = taker;
      seat = left;
    }
  }

  /**
   * {@return for each claim that goes without a seat some claims, it among them, of which there is one
   * more than there are seats for them; without any one of them there are enough}
   */
  List<List<Claim>> crowded() {
    return crowded;
  }
}
