package io.plenary.rule.structure;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class TooManyPartsTest {

  private final Rule rule = new TooManyParts();

  private static Conference withParts(int number) {
    Conference conference = Conference.withTwoRooms().at("09:00", "room-1", block("sector", 9));
    for (int i = 1; i <= number; i++) {
      conference.inBlock(i, talk("talk-" + i).partOf("sector"));
    }
    return conference;
  }

  @Test
  void theThirteenthTalkIsTooMany() {
    assertThat(withParts(13).sentences(rule))
        .containsExactly("“Sector” has 13 parts, breaks not counted, and should have 12 at most.");
    assertThat(withParts(15).check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.level()).isEqualTo(Level.SOFT);
      assertThat(finding.penalty()).isEqualTo(3);
      assertThat(finding.subjects()).containsExactly(Session.Id.of("sector"));
    });
  }

  @Test
  void twelveAreFine() {
    assertThat(withParts(12)
            .inBlock(200, talk("coffee").kind(SessionKind.BREAK).partOf("sector"))
            .session(talk("unplaced").partOf("sector"))
            .inBlock(0, talk("inner").partOf("talk-1"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void howManyThereMayBeCanBeTold() {
    Rule three = rule.with(rule.options().with("most", 3));

    assertThat(withParts(3).check(three)).isEmpty();
    assertThat(withParts(4).check(three)).hasSize(1);
    assertThat(rule.options()).hasToString("most=12");
    assertThat(three.options()).hasToString("most=3");
  }
}
