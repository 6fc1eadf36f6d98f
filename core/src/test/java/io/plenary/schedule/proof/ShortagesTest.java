package io.plenary.schedule.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShortagesTest {

  private static Claim claim(int unit, long length, Seat... seats) {
    return new Claim(unit, length, List.of(seats));
  }

  private static Seat seat(int lane, long second) {
    return new Seat(lane, second);
  }

  private static Shortage only(List<Claim> claims, Shortage.Kind kind) {
    List<Shortage> all = Shortages.of(claims).stream()
        .filter(shortage -> shortage.kind() == kind)
        .toList();
    assertThat(all).isNotEmpty();
    return all.get(0);
  }

  @Test
  void whereEachHasASeatNothingIsMissing() {
    List<Claim> claims = List.of(
        claim(0, 10, seat(0, 0), seat(0, 10)), claim(1, 10, seat(0, 0)), claim(2, 5, seat(1, 3)));

    assertThat(Shortages.of(claims)).isEmpty();
    assertThat(Shortages.missing(claims)).isZero();
  }

  @Test
  void nothingIsMissingWhereNothingIsClaimed() {
    assertThat(Shortages.missing(List.of())).isZero();
  }

  /** The last can be seated nowhere, and the two before it are to blame; the first is not. */
  @Test
  void thoseCrowdThatHaveFewerSeatsThanTheyAre() {
    Claim free = claim(0, 10, seat(1, 0));
    Claim one = claim(1, 10, seat(0, 0), seat(0, 10));
    Claim two = claim(2, 10, seat(0, 10), seat(0, 0));
    Claim three = claim(3, 10, seat(0, 10));

    Shortage shortage = only(List.of(free, one, two, three), Shortage.Kind.SEATS);

    assertThat(shortage.claims()).containsExactly(one, two, three);
    assertThat(shortage.needed()).isEqualTo(3);
    assertThat(shortage.available()).isEqualTo(2);
    assertThat(shortage.missing()).isEqualTo(1);
  }

  @Test
  void seatsMayBeTooNearForTheLength() {
    List<Claim> claims = List.of(
        claim(0, 20, seat(0, 0), seat(0, 10), seat(0, 20)),
        claim(1, 25, seat(0, 0), seat(0, 10), seat(0, 20)),
        claim(2, 20, seat(0, 0), seat(0, 10), seat(0, 20)));

    Shortage shortage = only(claims, Shortage.Kind.TURNS);

    assertThat(shortage.claims()).hasSize(3);
    assertThat(shortage.available()).isEqualTo(2);
    assertThat(shortage.missing()).isEqualTo(1);
  }

  /** Short ones would fit, so that only the long ones are counted. */
  @Test
  void longOnesAreCountedAmongThemselves() {
    Claim brief = claim(0, 1, seat(0, 0), seat(0, 10), seat(0, 40));
    Claim one = claim(1, 30, seat(0, 0), seat(0, 10));
    Claim two = claim(2, 30, seat(0, 0), seat(0, 10));

    assertThat(only(List.of(brief, one, two), Shortage.Kind.TURNS).claims())
        .containsExactly(one, two);
  }

  @Test
  void togetherTheyMayBeTooLong() {
    List<Claim> claims = List.of(
        claim(0, 60, seat(0, 0), seat(0, 30), seat(0, 60)),
        claim(1, 30, seat(0, 0), seat(0, 90)),
        claim(2, 40, seat(0, 0), seat(0, 80)));

    Shortage shortage = only(claims, Shortage.Kind.TIME);

    assertThat(shortage.needed()).isEqualTo(130);
    assertThat(shortage.available()).isEqualTo(120);
    assertThat(shortage.missing()).isEqualTo(1);
  }

  /** Elsewhere there is time enough, but not where these can go. */
  @Test
  void thoseThatCanGoNowhereElseAreLookedAtAlone() {
    List<Claim> claims = List.of(
        claim(0, 50, seat(0, 0), seat(0, 30)),
        claim(1, 50, seat(0, 0), seat(0, 30)),
        claim(2, 50, seat(0, 0), seat(1, 0), seat(2, 0)));

    assertThat(only(claims, Shortage.Kind.TIME).claims())
        .extracting(Claim::unit)
        .containsExactly(0, 1);
  }

  /** No way to seat them all is missed, and no more are said to be missing than are. */
  @Test
  void neverMoreAreMissingThanTryingAllWaysLeavesOut() {
    int met = 0;
    for (int seed = 0; seed < 3_000; seed++) {
      List<Claim> claims = random(new Random(seed));
      int missing = Shortages.missing(claims);
      int least = claims.size() - most(claims, 0, new ArrayList<>());
      assertThat(missing).as("seed %d: %s", seed, claims).isLessThanOrEqualTo(least);
      met += missing > 0 && missing == least ? 1 : 0;
    }
    assertThat(met).isGreaterThan(300);
  }

  private static List<Claim> random(Random random) {
    List<Claim> claims = new ArrayList<>();
    for (int unit = 0; unit < 2 + random.nextInt(4); unit++) {
      Seat[] seats = new Seat[random.nextInt(5)];
      for (int i = 0; i < seats.length; i++) {
        seats[i] = seat(random.nextInt(2), 5L * random.nextInt(5));
      }
      claims.add(claim(
          unit,
          5L * (1 + random.nextInt(3)),
          Arrays.stream(seats).distinct().toArray(Seat[]::new)));
    }
    return claims;
  }

  /** {@return how many of the claims can be seated at most, besides those that are} */
  private static int most(List<Claim> claims, int from, List<long[]> taken) {
    if (from == claims.size()) {
      return 0;
    }
    int most = most(claims, from + 1, taken);
    for (Seat seat : claims.get(from).seats()) {
      long end = seat.second() + claims.get(from).length();
      boolean free = taken.stream()
          .noneMatch(each -> each[0] == seat.lane() && each[1] < end && seat.second() < each[2]);
      if (free) {
        taken.add(new long[] {seat.lane(), seat.second(), end});
        most = Math.max(most, 1 + most(claims, from + 1, taken));
        taken.remove(taken.size() - 1);
      }
    }
    return most;
  }
}
