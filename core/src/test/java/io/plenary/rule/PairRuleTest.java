package io.plenary.rule;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.RuleInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which two sessions a rule is asked about, wherever they are found. */
class PairRuleTest {

  private static final Reach HALF_AN_HOUR = Reach.within(Duration.ofMinutes(30));

  private final Agenda fourTalks = Conference.withTwoRooms()
      .at("09:00", "room-1", talk("first"))
      .at("10:30", "room-1", talk("second"))
      .at("12:00", "room-2", talk("third"))
      .at("2024-11-20T09:00", "room-2", talk("fourth"))
      .build();

  private static PairRule any(Reach reach) {
    return PairRule.of(
        RuleInfo.soft("any", "Definition.", "Said."),
        reach,
        session -> List.of("one", "two"),
        (first, second) -> 1);
  }

  private static List<String> pairs(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.subjects().get(0) + " " + finding.subjects().get(1))
        .toList();
  }

  private static List<String> pairs(Reach reach, Agenda agenda) {
    return pairs(Rules.none().with(any(reach)).check(agenda).findings());
  }

  @Test
  void itIsOnlyAskedAboutPlacesWithinItsReach() {
    assertThat(pairs(Reach.within(Duration.ofMinutes(29)), fourTalks)).isEmpty();
    assertThat(pairs(HALF_AN_HOUR, fourTalks)).containsExactly("first second", "second third");
    assertThat(pairs(HALF_AN_HOUR.inSameRoom(), fourTalks)).containsExactly("first second");
    assertThat(pairs(Reach.sameDay(), fourTalks))
        .containsExactly("first second", "first third", "second third");
    assertThat(pairs(Reach.sameDay().inOtherRoom(), fourTalks))
        .containsExactly("first third", "second third");
    assertThat(pairs(Reach.any(), fourTalks)).hasSize(6);
    assertThat(pairs(Reach.any().inSameRoom(), fourTalks))
        .containsExactly("first second", "third fourth");
  }

  @Test
  void aReachOfWeeksEndsToo() {
    Agenda weeks = Conference.empty()
        .at("2024-11-01T09:00", "", talk("first"))
        .at("2024-11-10T09:00", "", talk("second"))
        .at("2024-11-20T09:00", "", talk("third"))
        .build();

    assertThat(pairs(Reach.within(Duration.ofDays(9)), weeks)).containsExactly("first second");
  }

  /** In Paris, 01:00 is midnight in UTC. */
  @Test
  void midnightKeepsNobodyApart() {
    Session.Builder brief = talk("late").duration(Duration.ofMinutes(50));

    for (Agenda agenda : List.of(
        Conference.empty().at("00:00", "", brief).at("01:10", "", talk("early")).build(),
        Conference.empty().at("01:10", "", talk("early")).at("00:00", "", brief).build())) {
      assertThat(pairs(HALF_AN_HOUR, agenda)).hasSize(1);
      assertThat(pairs(Reach.within(Duration.ofMinutes(20)), agenda)).hasSize(1);
      assertThat(pairs(Reach.within(Duration.ofMinutes(19)), agenda)).isEmpty();
    }
  }

  @Test
  void whatTakesWeeksMeetsAllThatIsHeldMeanwhile() {
    Session.Builder exhibition = talk("exhibition").duration(Duration.ofDays(30));
    Conference conference = Conference.empty()
        .at("2024-11-05T09:00", "", talk("meanwhile"))
        .at("2024-11-01T09:00", "", exhibition)
        .at("2024-11-25T09:00", "", talk("too"))
        .at("2024-12-01T10:00", "", talk("after"))
        .at("2024-11-20T09:00", "", talk("fair").duration(Duration.ofDays(20)));

    assertThat(pairs(Reach.overlap(), conference.build()))
        .containsExactly(
            "meanwhile exhibition", "exhibition too", "exhibition fair", "too fair", "after fair");
  }

  @Test
  void whatTookWeeksIsForgottenWhenItIsTakenOff() {
    Session.Id exhibition = Session.Id.of("exhibition");
    Agenda agenda = Conference.empty()
        .at("2024-11-01T09:00", "", talk("exhibition").duration(Duration.ofDays(30)))
        .at("2024-11-05T09:00", "", talk("meanwhile"))
        .build();
    LiveReport live = Rules.none().with(any(Reach.overlap())).watch(agenda);
    Placement place = agenda.timetable().placementOf(exhibition).orElseThrow();

    assertThat(pairs(live.unplace(exhibition).gone())).containsExactly("exhibition meanwhile");
    assertThat(live.findings()).isEmpty();
    assertThat(pairs(live.place(exhibition, place).came())).containsExactly("exhibition meanwhile");
  }

  /** More than any table begins with. */
  @Test
  void ofVeryManyAtOnceEachTwoMeet() {
    Conference conference = Conference.empty();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 130; i++) {
      conference.at("09:00", "", talk("s" + i));
      for (int j = i + 1; j < 130; j++) {
        expected.add("s" + i + " s" + j);
      }
    }
    LiveReport live = Rules.none().with(any(Reach.overlap())).watch(conference.build());

    assertThat(pairs(live.findings())).isEqualTo(expected);

    live.remove(Session.Id.of("s100"));
    live.put(talk("new").build());
    live.unplace(Session.Id.of("s3"));

    expected.removeIf(pair -> List.of(pair.split(" ")).contains("s100"));
    expected.removeIf(pair -> List.of(pair.split(" ")).contains("s3"));
    assertThat(pairs(live.findings())).isEqualTo(expected);
  }

  @Test
  void whatIsOfNoLengthOverlapsNothingAndMayBeNear() {
    Agenda agenda = Conference.empty()
        .at("09:00", "", talk("talk"))
        .at("09:30", "", talk("moment").duration(Duration.ZERO))
        .build();

    assertThat(pairs(Reach.overlap(), agenda)).isEmpty();
    assertThat(pairs(Reach.within(Duration.ZERO), agenda)).containsExactly("talk moment");
  }
}
