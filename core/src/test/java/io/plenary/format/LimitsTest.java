package io.plenary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneId;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class LimitsTest {

  @Test
  void theStandardLimitsAreAsDocumented() {
    assertThat(Limits.standard())
        .isEqualTo(new Limits(67_108_864, 100, 1_000_000, 100, 2_000_000, 1_000));
  }

  @Test
  void oneLimitIsChangedAtATime() {
    Limits all = Limits.standard()
        .withBytes(1)
        .withDepth(2)
        .withTextLength(3)
        .withNumberLength(4)
        .withItems(5)
        .withProblems(6);

    assertThat(all).isEqualTo(new Limits(1, 2, 3, 4, 5, 6));
    assertThat(all.withProblems(7).withItems(8).withNumberLength(9))
        .isEqualTo(new Limits(1, 2, 3, 9, 8, 7));
    assertThat(all.withTextLength(7).withDepth(8).withBytes(9))
        .isEqualTo(new Limits(9, 8, 7, 4, 5, 6));
  }

  @Test
  void everyLimitLetsSomethingThrough() {
    Limits limits = Limits.standard();
    List<IntFunction<Limits>> all = List.of(
        limits::withBytes,
        limits::withDepth,
        limits::withTextLength,
        limits::withNumberLength,
        limits::withItems,
        limits::withProblems);

    for (IntFunction<Limits> limit : all) {
      assertThat(limit.apply(1)).isNotNull();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> limit.apply(0))
          .withMessage("a limit must be at least 1");
    }
  }

  @Test
  void optionsHaveNoZoneAndStandardLimitsUnlessSet() {
    ReadOptions options = ReadOptions.standard();

    assertThat(options.zone()).isEmpty();
    assertThat(options.limits()).isEqualTo(Limits.standard());
    assertThat(options.withZone(ZoneId.of("UTC")).withLimits(Limits.standard().withDepth(1)))
        .isEqualTo(options.withLimits(Limits.standard().withDepth(1)).withZone(ZoneId.of("UTC")));
    assertThat(options.withZone(ZoneId.of("UTC")).zone()).contains(ZoneId.of("UTC"));
  }
}
