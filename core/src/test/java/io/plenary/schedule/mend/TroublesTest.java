package io.plenary.schedule.mend;

import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static io.plenary.rule.Conference.withTwoRooms;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.rule.Rules;
import io.plenary.rule.shape.Rule;
import io.plenary.schedule.cost.Arrangement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TroublesTest {

  /** In the first room "a" and "b" are at once, and at the same time someone speaks in "b" and "c". */
  private static Arrangement chain() {
    return Plans.of(
        withTwoRooms()
            .at("09:00", "room-1", talk("a"))
            .at("09:00", "room-1", talk("b").addParticipation(speaks("adams")))
            .at("09:00", "room-2", talk("c").addParticipation(speaks("adams")))
            .at("10:00", "room-1", talk("d"))
            .session(talk("e"))
            .build(),
        Rules.standard(),
        "09:00/12:00");
  }

  @Test
  void thoseAreInTroubleWithoutWhomLessIsBroken() {
    assertThat(new Troubles(chain()).all()).isEqualTo(Map.of(0, 1L, 1, 2L, 2, 1L));
  }

  @Test
  void aroundAUnitAreThoseWithWhichItBreaksARule() {
    Troubles troubles = new Troubles(chain());
    Map<Integer, Long> all = troubles.all();

    assertThat(troubles.around(0, all)).containsExactly(0, 1);
    assertThat(troubles.around(1, all)).containsExactly(1, 0, 2);
    assertThat(troubles.around(2, all)).containsExactly(2, 1);
  }

  @Test
  void nothingHasMovedAfterLooking() {
    Arrangement chain = chain();
    String before = Plans.places(chain);
    Troubles troubles = new Troubles(chain);
    troubles.around(1, troubles.all());

    assertThat(Plans.places(chain)).isEqualTo(before);
    assertThat(chain.total().hard).isEqualTo(2);
    chain.undo();
    assertThat(Plans.places(chain)).isEqualTo(before);
  }

  private static Stream<Rule> rulesThatAreSettled() {
    return Stream.of(Plans.oneAnHour(), Plans.oneAnHourInAll());
  }

  /** Of three in one hour two are too many, so that one less is one trouble less. */
  @ParameterizedTest
  @MethodSource("rulesThatAreSettled")
  void groupsAndWholeAgendasAreAskedWithoutTheUnit(Rule rule) {
    Arrangement plan = Plans.of(
        withTwoRooms()
            .at("09:00", "room-1", talk("a"))
            .at("09:00", "room-2", talk("b"))
            .at("10:00", "room-2", talk("c"))
            .build(),
        Rules.none().with(rule),
        "09:00/12:00");
    Troubles troubles = new Troubles(plan);

    assertThat(troubles.all()).isEqualTo(Map.of(0, 1L, 1, 1L));
    assertThat(troubles.around(0, troubles.all())).isEqualTo(List.of(0, 1));
    assertThat(plan.total().hard).isEqualTo(1);
  }
}
