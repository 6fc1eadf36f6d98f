package io.plenary.rule;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportChangeTest {

  private static Report at(String opening, String keynote) {
    Agenda agenda = Conference.withTwoRooms()
        .at(opening, "room-1", talk("opening"))
        .at(keynote, "room-1", talk("keynote"))
        .session(talk("panel"))
        .build();
    return Rules.standard().check(agenda);
  }

  @Test
  void newGoneAndChangedFindingsAreToldApart() {
    ReportChange came = at("09:00", "09:30").since(at("09:00", "10:00"));
    ReportChange gone = at("09:00", "10:00").since(at("09:00", "09:30"));
    ReportChange changed = at("09:00", "09:30").since(at("09:00", "09:15"));

    assertThat(came.came()).extracting(Finding::rule).containsExactly("room-clash");
    assertThat(came.gone()).isEmpty();
    assertThat(gone.gone()).isEqualTo(came.came());
    assertThat(gone.came()).isEmpty();
    assertThat(changed.changed()).hasSize(1);
    assertThat(changed.came()).isEmpty();
    assertThat(changed.gone()).isEmpty();
  }

  @Test
  void withoutADifferenceThereIsNone() {
    ReportChange none = at("09:00", "09:30").since(at("09:00", "09:30"));

    assertThat(none.isEmpty()).isTrue();
    assertThat(none).hasToString("Score: -1hard/-1medium/0soft → -1hard/-1medium/0soft");
  }

  @Test
  void anyDifferenceIsOne() {
    assertThat(at("09:00", "09:30").since(at("09:00", "10:00")).isEmpty()).isFalse();
    assertThat(at("09:00", "10:00").since(at("09:00", "09:30")).isEmpty()).isFalse();
    assertThat(at("09:00", "09:30").since(at("09:00", "09:15")).isEmpty()).isFalse();
  }

  @Test
  void whatIsSaidOfOthersIsNoChange() {
    Finding one = finding("rule", "opening", 1);
    Finding ofAnother = finding("rule", "keynote", 1);
    Finding byAnother = finding("other-rule", "opening", 1);

    ReportChange change =
        ReportChange.between(List.of(one), List.of(ofAnother, byAnother), Score.ZERO, Score.ZERO);

    assertThat(change.came()).containsExactly(ofAnother, byAnother);
    assertThat(change.gone()).containsExactly(one);
    assertThat(change.changed()).isEmpty();
  }

  /** A rule may say the same thing twice. */
  @Test
  void asManyOfEqualFindingsAreMatchedAsBothHave() {
    Finding once = finding("rule", "opening", 1);

    ReportChange more =
        ReportChange.between(List.of(once), List.of(once, once), Score.ZERO, Score.ZERO);
    ReportChange fewer =
        ReportChange.between(List.of(once, once, once), List.of(once), Score.ZERO, Score.ZERO);

    assertThat(more.came()).containsExactly(once);
    assertThat(more.gone()).isEmpty();
    assertThat(fewer.gone()).containsExactly(once, once);
    assertThat(fewer.came()).isEmpty();
  }

  @Test
  void ofTwoFindingsAboutTheSameTheOneThatIsNotThereAnyMoreHasChanged() {
    Finding stays = finding("rule", "opening", 1);
    Finding before = finding("rule", "opening", 2);
    Finding after = finding("rule", "opening", 3);

    ReportChange change =
        ReportChange.between(List.of(stays, before), List.of(after, stays), Score.ZERO, Score.ZERO);

    assertThat(change.changed()).containsExactly(new ReportChange.Changed(before, after));
    assertThat(change.came()).isEmpty();
    assertThat(change.gone()).isEmpty();
  }

  private static Finding finding(String rule, String session, long penalty) {
    return new Finding(
        rule,
        Level.HARD,
        penalty,
        List.of(Session.Id.of(session)),
        Map.of(),
        "Something is wrong.",
        Optional.empty());
  }

  @Test
  void itReadsAsALineADifference() {
    assertThat(at("09:00", "09:30").since(at("09:00", "10:00")))
        .hasToString("+ Room 1 cannot hold two sessions at once: “Opening”, Tuesday 19 November"
            + " 09:00–10:00, and “Keynote”, Tuesday 19 November 09:30–10:30. [room-clash]\n"
            + "Score: 0hard/-1medium/0soft → -1hard/-1medium/0soft");
    assertThat(at("09:00", "10:00").since(at("09:00", "09:30")).toString()).startsWith("- Room 1");
    assertThat(at("09:00", "09:15").since(at("09:00", "09:30")).toString()).startsWith("~ Room 1");
  }
}
