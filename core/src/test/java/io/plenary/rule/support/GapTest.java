package io.plenary.rule.support;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedAgenda;
import io.plenary.rule.shape.PlacedSession;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private static Session.Builder lasting(String id, int minutes) {
    return talk(id).duration(Duration.ofMinutes(minutes));
  }

  private static List<PlacedSession> placed(Conference conference) {
    return PlacedAgenda.of(conference.build()).sessions();
  }

  private static List<String> gaps(Conference conference) {
    return Gap.longerThan(placed(conference), HOUR).stream()
        .map(gap -> gap.before().id() + " " + gap.after().id())
        .toList();
  }

  @Test
  void onlyWhatIsLongerIsAGap() {
    Conference conference = Conference.empty()
        .at("09:00", "", lasting("first", 60))
        .at("11:00", "", lasting("second", 60))
        .at("13:01", "", lasting("third", 60));

    assertThat(gaps(conference)).containsExactly("second third");
  }

  @Test
  void itBeginsWhereTheLastOfThoseBeforeEnds() {
    Conference conference = Conference.empty()
        .at("09:00", "", lasting("long", 180))
        .at("09:30", "", lasting("short", 30))
        .at("14:00", "", lasting("after", 60));

    assertThat(gaps(conference)).containsExactly("long after");
  }

  @Test
  void ofTwoThatEndTogetherTheFirstIsToldOf() {
    Conference conference = Conference.empty()
        .at("09:00", "", lasting("first", 60))
        .at("09:30", "", lasting("second", 30))
        .at("14:00", "", lasting("after", 60));

    assertThat(gaps(conference)).containsExactly("first after");
  }

  @Test
  void whatHasNoLengthIsNoEndOfAGap() {
    Conference conference = Conference.empty()
        .at("09:00", "", lasting("first", 60))
        .at("10:30", "", lasting("moment", 0))
        .at("11:30", "", lasting("last", 60));

    assertThat(gaps(conference)).containsExactly("first last");
  }

  @Test
  void aBreachTellsWhatIsOnEitherSide() {
    List<PlacedSession> sessions = placed(Conference.empty()
        .at("09:00", "", lasting("first", 60))
        .at("14:00", "", lasting("last", 60)));

    Breach breach = Gap.longerThan(sessions, HOUR).get(0).breach();

    assertThat(breach.subjects()).containsExactly(Session.Id.of("first"), Session.Id.of("last"));
    assertThat(breach.degree()).isEqualTo(1);
    assertThat(breach.parameters())
        .containsEntry("before", sessions.get(0).session())
        .containsEntry("beforeTime", sessions.get(0).placedTime())
        .containsEntry("after", sessions.get(1).session())
        .containsEntry("afterTime", sessions.get(1).placedTime())
        .containsEntry("gap", Duration.ofHours(4));
  }
}
