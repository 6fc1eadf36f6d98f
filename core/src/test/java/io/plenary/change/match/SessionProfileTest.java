package io.plenary.change.match;

import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each likeness is what its weights make of it: title 40, people 20, start 15, rooms 10, … */
class SessionProfileTest {

  private static Session.Builder untimed(String title) {
    return Session.builder().id("s").title(title);
  }

  private static SessionProfile of(Session.Builder session) {
    return profile(Conference.withTwoRooms().session(session).build());
  }

  private static SessionProfile at(String time, String room, Session.Builder session) {
    return profile(Conference.withTwoRooms().at(time, room, session).build());
  }

  private static SessionProfile profile(Agenda agenda) {
    return new SessionProfile(agenda.sessions().get(0), agenda, Translation.none());
  }

  private static Session.Builder lasting(Duration duration) {
    return untimed("Title").duration(duration);
  }

  @Test
  void whatIsNotSaidDoesNotCount() {
    SessionProfile bare = of(untimed("Title"));
    SessionProfile full = at(
        "09:00",
        "room-1",
        talk("s").title("Title").addParticipation(speaks("adams")).addAbstractParagraph("Text"));

    assertThat(bare.likeness(full)).isEqualTo(1000);
    assertThat(full.likeness(bare)).isEqualTo(1000);
    assertThat(full.likeness(full)).isEqualTo(1000);
  }

  @Test
  void aTitleCountsForty() {
    assertThat(at("09:00", "", untimed("abc")).likeness(at("09:00", "", untimed("xyz"))))
        .isEqualTo(15_000 / 55);
    assertThat(of(untimed("Part 1")).likeness(of(untimed("Part 2"))))
        .isEqualTo(of(untimed("Part x")).likeness(of(untimed("Part y"))) / 2);
    assertThat(of(untimed("Élan, it's")).likeness(of(untimed("elan its")))).isEqualTo(1000);
  }

  @Test
  void peopleCountTwenty() {
    Session.Builder both =
        untimed("Title").addParticipation(speaks("adams")).addParticipation(speaks("brown"));
    SessionProfile adams = of(untimed("Title").addParticipation(speaks("adams")));

    assertThat(adams.likeness(of(untimed("Title").addParticipation(speaks("brown")))))
        .isEqualTo(40_000 / 60);
    assertThat(adams.likeness(of(both))).isEqualTo((40_000 + 20 * 666) / 60);
  }

  @Test
  void aStartCountsFifteenUpToTwelveHours() {
    SessionProfile nine = at("09:00", "", untimed("Title"));

    assertThat(nine.likeness(at("12:00", "", untimed("Title"))))
        .isEqualTo((40_000 + 15 * 750) / 55);
    assertThat(at("12:00", "", untimed("Title")).likeness(nine))
        .isEqualTo((40_000 + 15 * 750) / 55);
    assertThat(nine.likeness(at("21:00", "", untimed("Title")))).isEqualTo(40_000 / 55);
    assertThat(nine.likeness(at("2024-11-22T09:00", "", untimed("Title")))).isEqualTo(40_000 / 55);
  }

  @Test
  void roomsCountTen() {
    SessionProfile one = at("09:00", "room-1", untimed("Title"));

    assertThat(one.likeness(at("09:00", "room-2", untimed("Title")))).isEqualTo(55_000 / 65);
    assertThat(one.likeness(at("09:00", "room-1", untimed("Title")))).isEqualTo(1000);
    assertThat(one.likeness(at("09:00", "", untimed("Title")))).isEqualTo(1000);
    assertThat(at("21:00", "", untimed("Title")).likeness(one)).isEqualTo(40_000 / 55);
  }

  @Test
  void aDurationCountsFive() {
    SessionProfile hour = of(lasting(Duration.ofHours(1)));
    SessionProfile none = of(lasting(Duration.ZERO));

    assertThat(hour.likeness(of(lasting(Duration.ofMinutes(30)))))
        .isEqualTo((40_000 + 5 * 500) / 45);
    assertThat(of(lasting(Duration.ofMinutes(30))).likeness(hour))
        .isEqualTo((40_000 + 5 * 500) / 45);
    assertThat(none.likeness(hour)).isEqualTo(40_000 / 45);
    assertThat(none.likeness(none)).isEqualTo(1000);
  }

  @Test
  void anAbstractCountsTen() {
    SessionProfile one = of(untimed("Title").addAbstractParagraph("abc"));

    assertThat(one.likeness(of(untimed("Title").addAbstractParagraph("xyz"))))
        .isEqualTo(40_000 / 50);
  }

  @Test
  void isFoundByItsTitlePeoplePlaceAndAbstract() {
    SessionProfile full = at(
        "09:00",
        "room-1",
        untimed("The Title").addParticipation(speaks("adams")).addAbstractParagraph("The Text"));

    assertThat(full.keys())
        .containsExactly("called the title", "by adams", "at 1732003200 in room-1", "on the text");
    assertThat(full.words()).containsExactly("the", "title");
    assertThat(of(untimed("")).keys()).containsExactly("called ");
    assertThat(of(untimed("")).words()).isEqualTo(List.of());
  }

  @Test
  void whatIsNotPlacedComesAfterAllThatIs() {
    SessionProfile placed = at("09:00", "", untimed("Title"));

    assertThat(placed.when()).isEqualTo(1_732_003_200L);
    assertThat(of(untimed("Title")).when()).isGreaterThan(placed.when());
    assertThat(placed.id()).isEqualTo("s");
  }
}
