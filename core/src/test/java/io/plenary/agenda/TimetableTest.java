package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimetableTest {

  private static final Session.Id A = Session.Id.of("a");
  private static final Session.Id B = Session.Id.of("b");
  private static final Placement FIRST = Placement.inBlock(Duration.ZERO);
  private static final Placement THEN = Placement.inBlock(Duration.ofHours(1));

  @Test
  void aTimetableKeepsTheOrderInWhichItWasMade() {
    Timetable plan = Timetable.empty().with(B, THEN).with(A, FIRST);

    assertThat(plan.placements()).containsExactly(Map.entry(B, THEN), Map.entry(A, FIRST));
    assertThat(plan.with(B, FIRST).placements().keySet()).containsExactly(B, A);
    assertThat(plan).hasToString("b: +PT1H\na: +PT0S\n");
  }

  @Test
  void timetablesThatPlaceAlikeAreEqualInWhateverOrder() {
    Timetable one = Timetable.empty().with(A, FIRST).with(B, THEN);
    Timetable other = Timetable.empty().with(B, THEN).with(A, FIRST);

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one).isNotEqualTo(one.without(A)).isNotEqualTo(one.with(A, THEN));
    assertThat(one).isNotEqualTo("plan");
    assertThat(one.hashCode()).isNotEqualTo(one.without(A).hashCode());
  }

  @Test
  void aSessionIsPlacedPlacedAnewAndNoLongerPlaced() {
    Timetable plan = Timetable.empty().with(A, FIRST);

    assertThat(plan.placementOf(A)).contains(FIRST);
    assertThat(plan.placementOf(B)).isEmpty();
    assertThat(plan.with(A, THEN).placementOf(A)).contains(THEN);
    assertThat(plan.without(A)).isEqualTo(Timetable.empty());
    assertThat(plan.without(B)).isEqualTo(plan);
    assertThat(plan.placementOf(A)).contains(FIRST);
  }

  @Test
  void theMapIsCopiedAndCannotBeChanged() {
    Map<Session.Id, Placement> given = new LinkedHashMap<>();
    given.put(A, FIRST);
    Timetable plan = Timetable.of(given);
    given.clear();

    assertThat(plan.placements()).hasSize(1);
    for (Timetable each :
        new Timetable[] {plan, plan.with(B, THEN), plan.without(A), Timetable.empty()}) {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> each.placements().put(B, FIRST));
    }
  }

  @Test
  void neitherSessionNorPlacementMayBeNull() {
    Map<Session.Id, Placement> noSession = new HashMap<>();
    noSession.put(null, FIRST);
    Map<Session.Id, Placement> noPlacement = new HashMap<>();
    noPlacement.put(A, null);

    assertThatNullPointerException().isThrownBy(() -> Timetable.of(noSession));
    assertThatNullPointerException().isThrownBy(() -> Timetable.of(noPlacement));
    assertThatNullPointerException().isThrownBy(() -> Timetable.empty().with(null, FIRST));
    assertThatNullPointerException().isThrownBy(() -> Timetable.empty().with(A, null));
  }
}
