package io.plenary.schedule.search;

import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.rule.Conference;
import io.plenary.rule.Rules;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.grid.Grid;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescentTest {

  /** Watches nothing but whether it is stopped, and how often it has looked. */
  private record Watch(
      boolean isCancelled, boolean isEnough, OptionalLong looks, OptionalLong nanos, long elapsed)
      implements Control {

    Watch(boolean isCancelled, boolean isEnough) {
      this(isCancelled, isEnough, OptionalLong.empty(), OptionalLong.empty(), 0);
    }

    @Override
    public OptionalLong steps() {
      return OptionalLong.empty();
    }

    @Override
    public Optional<List<Long>> stages() {
      return Optional.empty();
    }

    @Override
    public boolean isOptimal(Plan best) {
      return isEnough;
    }

    @Override
    public void progress(Plan best, long step, double fraction) {}
  }

  private static final Watch ON = new Watch(false, false);

  /** So many talks of an hour in one room that is open for three hours, all at nine. */
  private static Arrangement heap(int talks) {
    Conference conference = Conference.empty().room(room("room-1", "Room 1"));
    for (int i = 0; i < talks; i++) {
      conference.session(talk("s" + i));
    }
    Grid grid = Grid.every(Duration.ofHours(1), List.of(range("09:00/12:00")));
    Arrangement heap =
        new Arrangement(new Problem(conference.build(), Rules.standard(), grid, session -> false));
    for (int unit = 0; unit < talks; unit++) {
      heap.move(unit, 0, 0);
    }
    heap.settle();
    heap.keep();
    return heap;
  }

  @Test
  void whatBreaksAHardRuleLosesItsPlaceIfThereIsNoOther() {
    Arrangement heap = heap(5);

    Plan plan = new Descent(heap, ON).run();

    assertThat(plan.quality()).isEqualTo(new Quality(0, 2, 2, 0));
    assertThat(Quality.of(heap)).isEqualTo(plan.quality());
  }

  @Test
  void whatFitsElsewhereGoesThere() {
    assertThat(new Descent(heap(3), ON).run().quality()).isEqualTo(new Quality(0, 0, 0, 0));
  }

  @Test
  void itStopsWhenToldTo() {
    assertThat(new Descent(heap(3), new Watch(true, false)).run().quality().hard())
        .isEqualTo(3);
    assertThat(new Descent(heap(3), new Watch(false, true)).run().quality().hard())
        .isEqualTo(3);
  }

  @Test
  void whoLooksAsOftenComesAsFar() {
    Descent whole = new Descent(heap(5), ON);
    Plan plan = whole.run();
    List<Quality> onTheWay = new ArrayList<>();
    for (long looks = 0; looks <= whole.looks(); looks++) {
      OptionalLong most = OptionalLong.of(looks);
      Descent part =
          new Descent(heap(5), new Watch(false, false, most, OptionalLong.of(1), Long.MAX_VALUE));
      onTheWay.add(part.run().quality());
      assertThat(part.looks()).isEqualTo(looks);
    }

    assertThat(onTheWay)
        .isSortedAccordingTo(Comparator.reverseOrder())
        .startsWith(new Quality(10, 0, 0, 0))
        .endsWith(plan.quality());
  }

  /** A twentieth of the time, and a tenth of a second at least. */
  @ParameterizedTest
  @CsvSource({"0, 100, true", "0, 101, false", "10000, 10500, true", "10000, 10501, false"})
  void itGoesOnForAWhileWhenTheTimeIsOver(long milliseconds, long elapsed, boolean goesOn) {
    Watch clock = new Watch(
        false,
        false,
        OptionalLong.empty(),
        OptionalLong.of(milliseconds * 1_000_000),
        elapsed * 1_000_000);

    assertThat(new Descent(heap(3), clock).run().quality().hard()).isEqualTo(goesOn ? 0 : 3);
  }

  /** What is there cannot be made better by one move, and is by two. */
  @Test
  void twoGoElsewhereTogether() {
    Conference conference = Conference.empty()
        .room(room("room-1", "Room 1").capacity(50))
        .room(room("room-2", "Room 2").capacity(100))
        .session(talk("few").expectedAudience(40))
        .session(talk("many").expectedAudience(100));
    Grid grid = Grid.every(Duration.ofHours(1), List.of(range("09:00/10:00")));
    Arrangement arrangement =
        new Arrangement(new Problem(conference.build(), Rules.standard(), grid, session -> false));
    arrangement.move(0, 0, 1);
    arrangement.settle();
    arrangement.keep();

    assertThat(new Descent(arrangement, ON).run().quality()).isEqualTo(new Quality(0, 0, 0, 0));
    assertThat(arrangement.choice(0)).isZero();
    assertThat(arrangement.choice(1)).isEqualTo(1);
  }
}
