package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RelationTest {

  @Test
  void aRelationSaysHowTwoSessionsStand() {
    assertThat(Relation.before("x").type()).isEqualTo(Relation.Type.BEFORE);
    assertThat(Relation.after("x").type()).isEqualTo(Relation.Type.AFTER);
    assertThat(Relation.sameTimeAs("x").type()).isEqualTo(Relation.Type.SAME_TIME);
    assertThat(Relation.notSameTimeAs("x").type()).isEqualTo(Relation.Type.NOT_SAME_TIME);
    assertThat(Relation.adjacentTo("x").type()).isEqualTo(Relation.Type.ADJACENT);
    assertThat(Relation.after("x"))
        .isEqualTo(new Relation(Relation.Type.AFTER, Session.Id.of("x"), Duration.ZERO, false));
  }

  @Test
  void aGapOrAnotherDayMayBeDemanded() {
    assertThat(Relation.after("x").withGap(Duration.ofHours(1)).withAnotherDay())
        .isEqualTo(
            new Relation(Relation.Type.AFTER, Session.Id.of("x"), Duration.ofHours(1), true));
    assertThat(Relation.after("x").withAnotherDay().withGap(Duration.ZERO).onAnotherDay())
        .isTrue();
  }
}
