package io.plenary.rule;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Acknowledgement;
import io.plenary.rule.shape.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final Finding CLASH = finding(Level.HARD, 2);
  private static final Finding OTHER_CLASH = finding(Level.HARD, 3);

  private final Tally tally = new Tally();

  private static Finding finding(Level level, long penalty) {
    return new Finding(
        "rule",
        level,
        penalty,
        List.of(talk("talk").build().id()),
        Map.of(),
        "Something is wrong.",
        Optional.empty());
  }

  @Test
  void theLastFatalFindingThatGoesMakesItValidAgain() {
    assertThat(tally.isValid()).isTrue();

    tally.add(CLASH);
    tally.add(OTHER_CLASH);
    assertThat(tally.isValid()).isFalse();

    tally.remove(CLASH);
    assertThat(tally.isValid()).isFalse();

    tally.remove(OTHER_CLASH);
    assertThat(tally.isValid()).isTrue();
  }

  @Test
  void whatIsNotHardOrRewardedOrAcknowledgedIsNotFatal() {
    Acknowledgement word =
        new Acknowledgement("rule", CLASH.subjects(), List.of(), "Ann Adams", "agreed");
    List<Finding> harmless = List.of(
        finding(Level.MEDIUM, 2),
        finding(Level.SOFT, 2),
        finding(Level.HARD, 0),
        finding(Level.HARD, -2),
        CLASH.acknowledged(word));

    harmless.forEach(tally::add);
    assertThat(tally.isValid()).isTrue();

    tally.add(CLASH);
    harmless.forEach(tally::remove);
    assertThat(tally.isValid()).isFalse();
  }

  @Test
  void whatIsTakenOffCountsNoMore() {
    tally.add(finding(Level.MEDIUM, 5));
    tally.add(CLASH);
    tally.add(finding(Level.SOFT, -7));
    assertThat(tally.score()).isEqualTo(new Score(-2, -5, 7));

    tally.remove(CLASH);
    tally.remove(finding(Level.SOFT, -7));
    assertThat(tally.score()).isEqualTo(new Score(0, -5, 0));
  }

  @Test
  void aSumBeyondTheRangeIsNotForgottenWhenItComesBack() {
    Finding most = finding(Level.SOFT, Long.MAX_VALUE);
    Finding best = finding(Level.SOFT, -Long.MAX_VALUE);

    tally.add(most);
    tally.add(most);
    assertThat(tally.score().soft()).isEqualTo(Long.MIN_VALUE);

    tally.remove(most);
    assertThat(tally.score().soft()).isEqualTo(-Long.MAX_VALUE);

    tally.remove(most);
    tally.add(best);
    tally.add(best);
    assertThat(tally.score().soft()).isEqualTo(Long.MAX_VALUE);
  }
}
