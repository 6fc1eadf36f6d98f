package io.plenary.rule.support;

import static io.plenary.rule.Conference.range;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.time.TimeRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimesTest {

  private static final List<TimeRange> HOURS = List.of(range("09:00/12:00"), range("14:00/18:00"));

  @Test
  void nothingIsMissingWhereNothingIsSaid() {
    assertThat(Times.missing(List.of(), range("09:00/10:00"))).isEmpty();
    assertThat(Times.missing(List.of(range("10:00/10:00")), range("09:00/10:00")))
        .isEmpty();
  }

  @Test
  void nothingIsMissingWithinOneRangeOrSeveralThatTouch() {
    assertThat(Times.missing(HOURS, range("14:00/18:00"))).isEmpty();
    assertThat(Times.missing(
            List.of(range("09:00/12:00"), range("12:00/14:00")), range("10:00/13:00")))
        .isEmpty();
  }

  @Test
  void whatIsOutsideIsMissing() {
    assertThat(Times.missing(HOURS, range("11:00/19:00")))
        .containsExactly(range("12:00/14:00"), range("18:00/19:00"));
  }

  @Test
  void aMomentIsMissingWhereItIsOutsideAndNotAtAnEnd() {
    assertThat(Times.missing(HOURS, range("13:00/13:00"))).containsExactly(range("13:00/13:00"));
    assertThat(Times.missing(HOURS, range("12:00/12:00"))).isEmpty();
  }

  @Test
  void aRangeOfNoLengthAllowsNothing() {
    assertThat(Times.missing(
            List.of(range("13:00/13:00"), range("09:00/12:00")), range("13:00/13:00")))
        .containsExactly(range("13:00/13:00"));
  }
}
