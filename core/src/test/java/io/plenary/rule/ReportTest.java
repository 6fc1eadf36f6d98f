package io.plenary.rule;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static Conference broken() {
    return Conference.withTwoRooms()
        .at("2024-11-20T09:00", "room-1", talk("second-day").addParticipation(speaks("adams")))
        .at("2024-11-20T09:00", "room-2", talk("beside").addParticipation(speaks("adams")))
        .at("09:00", "room-2", talk("crowded").expectedAudience(300))
        .session(block("sector", 2).kind(SessionKind.SECTOR));
  }

  @Test
  void readsLikeALetterGroupedByLevelAndDay() {
    assertThat(Rules.standard().check(broken().build())).hasToString("""
            “Conference” cannot be held like this: 5 findings.

            What makes it impossible
              Tuesday 19 November
              - “Crowded”, Tuesday 19 November 09:00–10:00, expects 300 people, and Room 2 can take 40. [room-too-small]
              Wednesday 20 November
              - Ms Ann Adams cannot be in two sessions at once: “Second-day”, Wednesday 20 November 09:00–10:00, and “Beside”, Wednesday 20 November 09:00–10:00. [person-clash]

            What was promised and is missing
              - “Sector” is a sector and has no moderator. [role-missing]
              - “Sector” is a sector and has no rapporteur. [role-missing]
              - “Sector” has no place on the timetable yet. [session-unplaced]

            Score: -261hard/-3medium/0soft""");
  }

  @Test
  void aGoodAgendaHasNothingToReport() {
    Agenda agenda =
        Conference.withTwoRooms().at("09:00", "room-1", talk("opening")).build();

    Report report = Rules.standard().check(agenda);

    assertThat(report)
        .hasToString("“Conference”: nothing to report. 1 session checked, all of them placed.");
    assertThat(report.isFeasible()).isTrue();
    assertThat(report.score()).isEqualTo(Score.ZERO);
    assertThat(report.agendaId()).isEqualTo(agenda.id());
    assertThat(report.title()).isEqualTo("Conference");
  }

  @Test
  void nothingFoundDoesNotClaimThatEverythingIsPlaced() {
    Agenda agenda = Conference.empty().session(talk("one")).session(talk("two")).build();

    assertThat(Rules.none().check(agenda))
        .hasToString("“Conference”: nothing to report. 2 sessions checked, 2 of them not placed.");
  }

  @Test
  void validAndFeasibleAreTold() {
    Report hard = Rules.standard().check(broken().build());
    Report unplaced =
        Rules.standard().check(Conference.empty().session(talk("one")).build());
    Report soft = Rules.none()
        .with(SessionRule.of(RuleInfo.soft("wish", "Wish.", "Wished."), s -> List.of(Breach.of(s))))
        .check(Conference.withTwoRooms().at("09:00", "room-1", talk("one")).build());

    assertThat(hard.isValid()).isFalse();
    assertThat(hard.isFeasible()).isFalse();
    assertThat(unplaced.isValid()).isTrue();
    assertThat(unplaced.isFeasible()).isFalse();
    assertThat(unplaced.toString())
        .startsWith("“Conference” can be held, and is not complete: 1 finding.");
    assertThat(soft.isFeasible()).isTrue();
    assertThat(soft.toString())
        .startsWith("“Conference” can be held like this: 1 finding.\n\nWhat could be better\n");
  }

  @Test
  void aRewardIsNoBreach() {
    SessionRule reward = SessionRule.of(
        RuleInfo.hard("reward", "Reward.", "Rewarded."),
        s -> List.of(Breach.of(s).times(-1)));

    Report report =
        Rules.none().with(reward).check(Conference.empty().session(talk("one")).build());

    assertThat(report.isValid()).isTrue();
    assertThat(report.score()).isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void findingsAreGroupedByRuleAndSubject() {
    Report report = Rules.standard().check(broken().build());

    assertThat(report.byRule().keySet())
        .containsExactly("room-too-small", "person-clash", "role-missing", "session-unplaced");
    assertThat(report.byRule().get("role-missing")).hasSize(2);
    assertThat(report.bySubject().get(Person.Id.of("adams")))
        .isEqualTo(report.byRule().get("person-clash"));
    assertThat(report.bySubject().get(Session.Id.of("sector"))).hasSize(3);
    assertThat(report.findings(Level.SOFT)).isEmpty();
  }

  @Test
  void findingsAreGroupedByTheSessionsAndByThePeopleThatTheyConcern() {
    Report report = Rules.standard().check(broken().build());

    assertThat(report.byPerson().keySet()).containsExactly(Person.Id.of("adams"));
    assertThat(report.byPerson().get(Person.Id.of("adams")))
        .isEqualTo(report.byRule().get("person-clash"));
    assertThat(report.bySession().keySet())
        .extracting(Session.Id::value)
        .containsExactly("crowded", "second-day", "beside", "sector");
    assertThat(report.bySession().get(Session.Id.of("beside")))
        .isEqualTo(report.byRule().get("person-clash"));
  }

  @Test
  void groupsAreNotForChanging() {
    Report report = Rules.standard().check(broken().build());

    assertThat(report.byRule()).isUnmodifiable();
    assertThat(report.byRule().get("role-missing")).isUnmodifiable();
  }

  @Test
  void aSentenceCanBeSaidInAnotherLanguage() {
    Finding finding =
        Rules.standard().check(broken().build()).byRule().get("room-too-small").get(0);

    assertThat(finding.sentence(
            "{session} : {expected} personnes attendues, {rooms} en prend {capacity}, {unknown}."))
        .isEqualTo("“Crowded” : 300 personnes attendues, Room 2 en prend 40, {unknown}.");
  }
}
