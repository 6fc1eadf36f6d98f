package io.plenary.rule;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules are asked about a few sessions at a time; what is far apart on the agenda is found all the same. */
class ManySessionsTest {

  private static final int MANY = 1_000;

  private static final SessionRule EACH = SessionRule.of(
      RuleInfo.soft("each", "Each.", "{session}."), session -> List.of(Breach.of(session)));

  private static final PairRule FIRST_AND_LAST = PairRule.of(
      RuleInfo.soft("first-and-last", "First and last.", "{first}, {second}."),
      Reach.any(),
      session -> isFirstOrLast(session) ? List.of("both") : List.of(),
      (first, second) -> 1);

  private static final GroupRule ALL = GroupRule.of(
      RuleInfo.soft("all", "All.", "{sessions}."),
      session -> List.of("all"),
      (key, sessions) -> List.of(Breach.of(sessions)));

  private final Agenda agenda = conference().build();

  @Test
  void eachSessionIsLookedAtInTheOrderOfTheAgenda() {
    assertThat(Rules.none().with(EACH).check(agenda).findings())
        .extracting(finding -> finding.subjects().get(0))
        .containsExactlyElementsOf(agenda.sessions().stream().map(Session::id).toList());
  }

  @Test
  void twoThatAreFarApartAreCompared() {
    assertThat(Rules.none().with(FIRST_AND_LAST).check(agenda).findings())
        .extracting(Finding::subjects)
        .containsExactly(List.of(Session.Id.of("s0"), Session.Id.of("s" + (MANY - 1))));
  }

  @Test
  void aGroupIsLookedAtOnceAndWhole() {
    assertThat(Rules.none().with(ALL).check(agenda).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects()).hasSize(MANY));
  }

  @Test
  void aRuleThatFailsOnALateSessionIsNamed() {
    SessionRule failing =
        SessionRule.of(RuleInfo.soft("failing", "Fails.", "{session}."), session -> {
          if (session.id().value().equals("s" + (MANY - 1))) {
            throw new IllegalStateException("on purpose");
          }
          return List.of();
        });

    assertThatThrownBy(() -> Rules.none().with(EACH, failing).check(agenda))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("failing");
  }

  private static boolean isFirstOrLast(Session session) {
    return session.id().value().equals("s0") || session.id().value().equals("s" + (MANY - 1));
  }

  private static Conference conference() {
    Conference conference = Conference.withTwoRooms();
    IntStream.range(0, MANY).forEach(i -> conference.at("09:00", "room-1", talk("s" + i)));
    return conference;
  }
}
