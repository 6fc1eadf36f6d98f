package io.plenary.rule;

import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.AgendaRule;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.PlacedAgenda;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

  private final Agenda clash = Conference.withTwoRooms()
      .at("09:00", "room-1", talk("opening"))
      .at("09:00", "room-1", talk("keynote"))
      .build();

  @Test
  void theStandardSetHoldsWhatAProgrammeCannotDoWithout() {
    assertThat(Rules.standard().infos())
        .extracting(RuleInfo::id)
        .containsExactly(
            "room-clash",
            "room-unavailable",
            "room-closed",
            "room-too-small",
            "feature-missing",
            "missing-interpretation",
            "outside-opening-hours",
            "person-clash",
            "person-unavailable",
            "travel-time",
            "part-outside-block",
            "part-in-other-room",
            "parts-overlap",
            "interlude-overlapped",
            "plenary-overlapped",
            "role-missing",
            "role-doubled",
            "session-unplaced",
            "outside-days",
            "outside-slots",
            "slot-reserved",
            "out-of-order",
            "starts-apart",
            "declared-conflict",
            "not-adjacent",
            "repeat-in-parallel",
            "outside-allowed-times",
            "forbidden-time",
            "forbidden-room",
            "forbidden-feature",
            "undesired-time",
            "undesired-room",
            "undesired-feature",
            "preferred-time",
            "preferred-room",
            "preferred-feature");
  }

  @Test
  void everyDefinitionIsASentence() {
    assertThat(Rules.all().comparedWith(clash).infos()).allSatisfy(info -> {
      assertThat(info.definition()).matches("[A-Z].*\\.");
      assertThat(info.sentence()).endsWith(".");
    });
  }

  @Test
  void matterOfTasteIsInTheFullSetOnly() {
    assertThat(Rules.all().without("track-missing").infos())
        .hasSize(Rules.all().infos().size() - 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rules.standard().without("track-missing"));
  }

  @Test
  void anAgendaCanBeComparedWithTheOneThatWasPublished() {
    Rules rules = Rules.none().comparedWith(clash);
    Agenda revised = clash.toBuilder()
        .place("opening", "room-1", "2024-11-19T08:00")
        .place("keynote", "room-2", "2024-11-19T09:00")
        .build();

    assertThat(rules.infos())
        .extracting(RuleInfo::id)
        .containsExactly("pinned-moved", "published-time-changed", "published-room-changed");
    assertThat(rules.check(clash).findings()).isEmpty();
    assertThat(rules.check(revised).findings())
        .extracting(Finding::rule)
        .containsExactly("published-time-changed", "published-room-changed");
    assertThat(Rules.standard().comparedWith(clash).infos())
        .hasSize(Rules.standard().infos().size() + 3);
  }

  @Test
  void aRuleCanBeLeftOut() {
    assertThat(Rules.standard().without("room-clash").check(clash).findings()).isEmpty();
    assertThat(Rules.standard().check(clash).findings()).hasSize(1);
  }

  @Test
  void levelAndWeightOfARuleCanBeSet() {
    Report report =
        Rules.standard().level("room-clash", Level.SOFT).weight("room-clash", 7).check(clash);

    assertThat(report.score()).isEqualTo(new Score(0, 0, -7));
    assertThat(report.isValid()).isTrue();
  }

  @Test
  void aRuleThatIsNotThereIsAnErrorThatNamesThoseThatAre() {
    Rules rules = Rules.none().with(named("mine"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.without("yours"))
        .withMessage("there is no rule 'yours' here; there are: mine");
    assertThatIllegalArgumentException().isThrownBy(() -> rules.weight("yours", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.level("yours", Level.SOFT));
    assertThat(rules).hasToString("rules [mine]");
  }

  @Test
  void rulesAreTakenFromOthersAsTheyAreThereAndInTheOrderAsked() {
    Rules others = Rules.standard().also("room-clash", "mine").weight("mine", 7);

    Rules rules =
        Rules.none().with("session-unplaced").with(others, List.of("mine", "person-clash"));

    assertThat(rules).hasToString("rules [session-unplaced, mine, person-clash]");
    assertThat(rules.infos().get(1).weight()).isEqualTo(7);
    assertThat(rules.with(others.weight("mine", 8), List.of("mine")).infos())
        .extracting(RuleInfo::weight)
        .containsExactly(1L, 8L, 1L);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.with(others, List.of("romclash")))
        .withMessage("there is no rule 'romclash' here; did you mean 'room-clash'?");
  }

  @Test
  void anIdThatIsTakenIsNotGivenToAnotherRule() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rules.standard().also("room-clash", "person-clash"))
        .withMessage("there is a rule 'person-clash' here already");
  }

  @Test
  void theIdThatWasMeantIsFoundIfOneIsNear() {
    assertThat(Rules.standard().nearest("romclash")).hasValue("room-clash");
    assertThat(Rules.standard().nearest("xyz")).isEmpty();
  }

  @Test
  void aRuleOfTheSameIdTakesTheOthersPlace() {
    Rules rules = Rules.standard().with(named("room-clash"));

    assertThat(rules.infos()).hasSameSizeAs(Rules.standard().infos());
    assertThat(rules.check(clash).findings()).extracting(Finding::sentence).containsOnly("Said.");
  }

  private static SessionRule named(String id) {
    return SessionRule.of(RuleInfo.hard(id, "Definition.", "Said."), s -> List.of(Breach.of(s)));
  }

  @Test
  void aRuleThatThrowsIsNamed() {
    SessionRule broken = SessionRule.of(RuleInfo.hard("mine", "Definition.", "Said."), session -> {
      throw new IllegalStateException("out of order");
    });

    assertThatThrownBy(() -> Rules.none().with(broken).check(clash))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessage("the rule 'mine' failed: java.lang.IllegalStateException: out of order")
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void aGroupRuleSeesAllOfAGroupInOrderOfTime() {
    Agenda agenda = Conference.withTwoRooms()
        .at("14:00", "room-1", talk("second"))
        .at("09:00", "room-1", talk("first"))
        .at("2024-11-20T09:00", "room-1", talk("other-day"))
        .session(talk("unplaced"))
        .build();

    List<Finding> findings =
        Rules.none().with(new AtMostOneADay()).check(agenda).findings();

    assertThat(findings).singleElement().satisfies(finding -> {
      assertThat(finding.subjects())
          .containsExactly(Session.Id.of("first"), Session.Id.of("second"));
      assertThat(finding.sentence()).isEqualTo("“First” and “Second” are on Tuesday 19 November.");
    });
  }

  private static final class AtMostOneADay implements GroupRule {
    @Override
    public RuleInfo info() {
      return RuleInfo.soft("one-a-day", "At most one session a day.", "{all} are on {day}.");
    }

    @Override
    public Collection<?> keys(PlacedSession session) {
      return session.day().stream().toList();
    }

    @Override
    public List<Breach> check(Object day, List<PlacedSession> sessions) {
      return sessions.size() < 2
          ? List.of()
          : List.of(Breach.of(sessions.get(0), sessions.get(1))
              .with("day", day)
              .with("all", sessions.stream().map(PlacedSession::session).toList()));
    }
  }

  @Test
  void anAgendaRuleSeesEverything() {
    AgendaRule atMostOne = new AgendaRule() {
      @Override
      public RuleInfo info() {
        return RuleInfo.medium("few", "At most one session.", "There are {count}.");
      }

      @Override
      public List<Breach> check(PlacedAgenda agenda) {
        PlacedSession first = agenda.sessions().get(0);
        return List.of(
            Breach.of(first).times(-2).with("count", agenda.sessions().size()));
      }
    };

    Report report = Rules.none().with(atMostOne).check(clash);

    assertThat(report.findings()).extracting(Finding::sentence).containsExactly("There are 2.");
    assertThat(report.score()).isEqualTo(new Score(0, 2, 0));
  }

  /** Rules search among the same sessions, and each search leaves marks. */
  @Test
  void aPairRuleFindsWithOthersWhatItFindsAlone() {
    Agenda agenda = Conference.withTwoRooms()
        .at("09:00", "room-1", talk("first").addParticipation(speaks("adams")))
        .at("09:00", "room-1", talk("second"))
        .at("09:00", "room-2", talk("third").addParticipation(speaks("adams")))
        .build();

    assertThat(Rules.standard().check(agenda).findings())
        .extracting(Finding::rule)
        .containsExactly("room-clash", "person-clash");
  }
}
