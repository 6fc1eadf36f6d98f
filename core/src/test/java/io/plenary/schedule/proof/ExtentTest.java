package io.plenary.schedule.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtentTest {

  /** Something of ten seconds that may start at some seconds of a lane. */
  private static Claim claim(int lane, long... seconds) {
    return lasting(10, lane, seconds);
  }

  private static Claim lasting(long length, int lane, long... seconds) {
    List<Seat> seats =
        Arrays.stream(seconds).mapToObj(second -> new Seat(lane, second)).toList();
    return new Claim(0, length, seats);
  }

  private static Extent extent(Claim... claims) {
    return new Extent(List.of(claims));
  }

  @Test
  void whatOverlapsOrTouchesCountsOnce() {
    assertThat(extent(claim(0, 0, 5)).seconds()).isEqualTo(15);
    assertThat(extent(claim(0, 10, 0)).seconds()).isEqualTo(20);
    assertThat(extent(claim(0, 0, 11)).seconds()).isEqualTo(20);
    assertThat(extent(lasting(30, 0, 0), lasting(5, 0, 10)).seconds()).isEqualTo(30);
  }

  @Test
  void lanesAddUp() {
    Extent both = extent(claim(2, 0), claim(0, 0, 5));

    assertThat(both.seconds()).isEqualTo(25);
    assertThat(both.lanes()).containsExactly(0, 2);
  }

  @Test
  void oneHoldsAnotherThatLiesInIt() {
    Extent wide = extent(lasting(30, 0, 0));

    assertThat(wide.holds(wide)).isTrue();
    assertThat(wide.holds(extent(claim(0, 0)))).isTrue();
    assertThat(wide.holds(extent(claim(0, 20)))).isTrue();
    assertThat(wide.holds(extent(claim(0, 5), claim(0, 20)))).isTrue();
  }

  @Test
  void oneHoldsNothingThatReachesBeyondIt() {
    Extent wide = extent(lasting(30, 0, 0));

    assertThat(wide.holds(extent(claim(0, 21)))).isFalse();
    assertThat(wide.holds(extent(claim(0, -1)))).isFalse();
    assertThat(wide.holds(extent(claim(1, 0)))).isFalse();
    assertThat(wide.holds(extent(claim(0, 5), claim(0, 40)))).isFalse();
    assertThat(extent(claim(0, 0, 20)).holds(extent(lasting(30, 0, 0)))).isFalse();
  }

  /** What touches is one stretch, so that something longer than each may lie in both. */
  @Test
  void whatTouchesHoldsWhatLiesAcross() {
    assertThat(extent(claim(0, 0, 10)).holds(extent(claim(0, 5)))).isTrue();
    assertThat(extent(claim(0, 0, 11)).holds(extent(claim(0, 5)))).isFalse();
  }

  @Test
  void turnsFollowEachOther() {
    List<Claim> claims = List.of(claim(0, 0, 5, 10, 19, 20), claim(1, 3));

    assertThat(Extent.turns(claims, 10)).isEqualTo(4);
    assertThat(Extent.turns(claims, 11)).isEqualTo(3);
    assertThat(Extent.turns(claims, 5)).isEqualTo(5);
  }
}
