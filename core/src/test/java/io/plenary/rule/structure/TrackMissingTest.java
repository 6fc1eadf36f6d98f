package io.plenary.rule.structure;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Track;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class TrackMissingTest {

  private final Rule rule = new TrackMissing();

  private static Conference withTrack() {
    return Conference.withTwoRooms()
        .saying(agenda -> agenda.addTrack(Track.builder().id("law").name("Law").build()));
  }

  @Test
  void aTalkWithoutATrackIsFound() {
    Conference conference = withTrack().at("09:00", "room-1", talk("keynote"));

    assertThat(conference.sentences(rule))
        .containsExactly("“Keynote”, Tuesday 19 November 09:00–10:00, belongs to no track.");
    assertThat(conference.check(rule)).allMatch(finding -> finding.level() == Level.SOFT);
  }

  @Test
  void aTrackOfItsOwnOrOfWhatItIsPartOfIsEnough() {
    assertThat(withTrack()
            .at("09:00", "room-1", talk("keynote").addTrack("law"))
            .at("09:00", "room-2", block("sector", 2).addTrack("law"))
            .inBlock(0, block("half", 1).partOf("sector"))
            .inBlock(0, talk("first").partOf("half"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aBlockNeedsNoneWhereItsTalksHaveOne() {
    assertThat(withTrack()
            .at("09:00", "room-2", block("sector", 2))
            .inBlock(0, block("half", 1).partOf("sector"))
            .inBlock(0, talk("first").partOf("half").addTrack("law"))
            .inBlock(60, talk("second").partOf("sector"))
            .check(rule))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.subjects()).containsExactly(Session.Id.of("second")));
  }

  @Test
  void aBlockOfWhichOnlyABreakIsPlacedNeedsOne() {
    assertThat(withTrack()
            .at("09:00", "room-2", block("sector", 2))
            .inBlock(60, talk("coffee").kind(SessionKind.BREAK).partOf("sector"))
            .session(talk("unplaced").partOf("sector").addTrack("law"))
            .check(rule))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.subjects()).containsExactly(Session.Id.of("sector")));
  }

  @Test
  void breaksAndWhatIsUnplacedAreFine() {
    assertThat(withTrack()
            .at("12:00", "", talk("lunch").kind(SessionKind.MEAL))
            .session(talk("unplaced"))
            .check(rule))
        .isEmpty();
  }
}
