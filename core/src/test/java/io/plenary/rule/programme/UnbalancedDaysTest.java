package io.plenary.rule.programme;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.Finding;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Rule;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnbalancedDaysTest {

  private final Rule rule = new UnbalancedDays();
  private final Rule atMostOne = rule.with(rule.options().with("most", 1));

  private static Conference talks(Conference conference, int day, int count) {
    for (int i = 0; i < count; i++) {
      conference.at("2024-11-" + day + "T09:00", "", talk("talk-" + day + "-" + i));
    }
    return conference;
  }

  private static Conference days(int... counts) {
    Conference conference = Conference.withTwoRooms();
    for (int i = 0; i < counts.length; i++) {
      talks(conference, 19 + i, counts[i]);
    }
    return conference;
  }

  @Test
  void aDayThatIsMuchFullerThanAnotherIsFound() {
    assertThat(days(12, 25, 4).sentences(rule))
        .containsExactly("Wednesday 20 November has 25 sessions and Thursday 21 November only 4.");
    assertThat(days(12, 25, 4).check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.penalty()).isEqualTo(1);
      assertThat(finding.subjects())
          .containsExactly(Session.Id.of("talk-20-0"), Session.Id.of("talk-21-0"));
    });
  }

  @Test
  void theDifferenceItselfIsFine() {
    assertThat(days(21, 1).check(rule)).isEmpty();
    assertThat(days(22, 1).check(rule)).hasSize(1);
  }

  @Test
  void eachSessionBeyondTheDifferenceCounts() {
    assertThat(days(1, 5).check(atMostOne)).extracting(Finding::penalty).containsExactly(3L);
  }

  @Test
  void ofDaysThatAreEquallyFullOrThinTheEarliestIsTold() {
    assertThat(days(3, 1, 3, 1).check(atMostOne))
        .extracting(Finding::subjects)
        .containsExactly(List.of(Session.Id.of("talk-19-0"), Session.Id.of("talk-20-0")));
  }

  @Test
  void aDayOnWhichNothingIsHeldAndASingleDayAreFine() {
    assertThat(days(3, 0, 3).check(atMostOne)).isEmpty();
    assertThat(days(9).check(atMostOne)).isEmpty();
  }

  @Test
  void interludesBlocksAndWhatIsNotHeldDoNotCount() {
    Conference conference = days(2, 1)
        .at("09:00", "", talk("coffee").kind(SessionKind.BREAK))
        .at("10:00", "", talk("cancelled").status(Session.Status.CANCELLED))
        .session(talk("unplaced"))
        .at("2024-11-21T09:00", "", talk("excursion").kind(SessionKind.SOCIAL))
        .at("09:00", "", block("sector", 2))
        .at("09:00", "", talk("part").partOf("sector"));

    assertThat(conference.check(atMostOne)).extracting(Finding::penalty).containsExactly(1L);
  }

  @Test
  void daysAreThoseOfTheConference() {
    Conference conference = days(2, 1).at("2024-11-20T01:00", "", talk("night"));

    assertThat(conference.check(atMostOne)).isEmpty();
    Agenda untilFour =
        conference.build().toBuilder().dayStart(LocalTime.of(4, 0)).build();
    assertThat(Rules.none().with(atMostOne).check(untilFour).findings()).hasSize(1);
  }
}
