package io.plenary.rule.programme;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talkOn;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Track;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackInterruptedTest {

  private final Rule rule = new TrackInterrupted();

  private static Conference withTwoRooms() {
    return Conference.withTwoRooms().track("a", "Alpha").track("b", "Beta").track("c", "Gamma");
  }

  @Test
  void aTrackThatComesAgainAfterAnotherIsFound() {
    Conference conference = withTwoRooms()
        .at("09:00", "room-1", talkOn("first", "a"))
        .at("10:00", "room-1", talkOn("second", "b"))
        .at("11:00", "room-1", talkOn("third", "a"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "In Room 1, “Third”, Tuesday 19 November 11:00–12:00, takes up “Alpha” again"
                + " after “Second”, which is of another track.");
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.penalty()).isEqualTo(1);
      assertThat(finding.subjects())
          .containsExactly(
              Session.Id.of("third"),
              Session.Id.of("second"),
              Room.Id.of("room-1"),
              Track.Id.of("a"));
    });
  }

  @Test
  void tracksOneAfterTheOtherAreFine() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", talkOn("first", "a"))
            .at("10:00", "room-1", talkOn("second", "a"))
            .at("11:00", "room-1", talkOn("third", "b"))
            .at("12:00", "room-1", talkOn("fourth", "c"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void eachReturnIsTold() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", talkOn("first", "a"))
            .at("10:00", "room-1", talkOn("second", "b"))
            .at("11:00", "room-1", talkOn("third", "a"))
            .at("12:00", "room-1", talkOn("fourth", "b"))
            .check(rule))
        .extracting(finding -> finding.subjects().get(0))
        .containsExactly(Session.Id.of("third"), Session.Id.of("fourth"));
  }

  @Test
  void severalTracksThatComeAgainAreToldAtOnceWithTheLatestBetween() {
    Conference conference = withTwoRooms()
        .at("09:00", "room-1", talkOn("first", "a"))
        .at("10:00", "room-1", talkOn("second", "b"))
        .at("11:00", "room-1", talkOn("third", "c"))
        .at("12:00", "room-1", talkOn("fourth", "c"))
        .at("13:00", "room-1", talkOn("fifth", "a", "b"));

    assertThat(conference.sentences(rule))
        .containsExactly("In Room 1, “Fifth”, Tuesday 19 November 13:00–14:00, takes up “Alpha” and"
            + " “Beta” again after “Fourth”, which is of another track.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(
            Session.Id.of("fifth"),
            Session.Id.of("fourth"),
            Room.Id.of("room-1"),
            Track.Id.of("a"),
            Track.Id.of("b"));
  }

  @Test
  void aSessionThatSharesATrackWithTheReturningOneDoesNotPart() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", talkOn("first", "a"))
            .at("10:00", "room-1", talkOn("second", "b"))
            .at("11:00", "room-1", talkOn("third", "a", "b"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void oneThatPartsMayBeFollowedByOneThatDoesNot() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", talkOn("first", "a"))
            .at("10:00", "room-1", talkOn("second", "b"))
            .at("11:00", "room-1", talkOn("third", "c"))
            .at("12:00", "room-1", talkOn("fourth", "c", "a"))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects())
            .containsExactly(
                Session.Id.of("fourth"),
                Session.Id.of("second"),
                Room.Id.of("room-1"),
                Track.Id.of("a")));
  }

  @Test
  void postersBesideEachOtherPartNothing() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", talkOn("first", "a").kind(SessionKind.POSTER))
            .at("09:00", "room-1", talkOn("second", "b").kind(SessionKind.POSTER))
            .at("09:00", "room-1", talkOn("third", "a").kind(SessionKind.POSTER))
            .at("10:00", "room-1", talkOn("fourth", "b"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void whatOverlapsOneOfTheTwoIsNotBetweenThem() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", talkOn("first", "a"))
            .at("09:30", "room-1", talkOn("second", "b"))
            .at("11:00", "room-1", talkOn("third", "a"))
            .check(rule))
        .isEmpty();
    assertThat(withTwoRooms()
            .at("09:00", "room-1", talkOn("first", "a"))
            .at("10:30", "room-1", talkOn("second", "b"))
            .at("11:00", "room-1", talkOn("third", "a"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void anotherRoomAnotherDayAndWhatHasNoTrackPartNothing() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", talkOn("first", "a"))
            .at("10:00", "room-2", talkOn("second", "b"))
            .at("10:00", "room-1", talkOn("untracked"))
            .at("10:00", "", talkOn("online", "b"))
            .at("11:00", "room-1", talkOn("coffee", "b").kind(SessionKind.BREAK))
            .at("12:00", "room-1", talkOn("gone", "b").status(Session.Status.CANCELLED))
            .session(talkOn("unplaced", "b"))
            .at("13:00", "room-1", talkOn("third", "a"))
            .at("14:00", "room-1", talkOn("fourth", "b"))
            .at("2024-11-20T09:00", "room-1", talkOn("fifth", "a"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void partsGoWithTheirBlock() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", block("sector", 3).addTrack("a"))
            .at("09:00", "", talkOn("first", "a").partOf("sector"))
            .at("10:00", "", talkOn("second", "b").partOf("sector"))
            .at("11:00", "", talkOn("third", "a").partOf("sector"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void eachRoomOfASessionIsLookedAt() {
    assertThat(withTwoRooms()
            .at("09:00", List.of("room-1", "room-2"), talkOn("first", "a"))
            .at("10:00", List.of("room-1", "room-2"), talkOn("second", "b"))
            .at("11:00", List.of("room-1", "room-2"), talkOn("third", "a"))
            .sentences(rule))
        .hasSize(2)
        .satisfiesExactly(
            one -> assertThat(one).startsWith("In Room 1,"),
            other -> assertThat(other).startsWith("In Room 2,"));
  }
}
