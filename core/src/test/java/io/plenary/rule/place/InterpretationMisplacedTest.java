package io.plenary.rule.place;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterpretationMisplacedTest {

  private final Rule rule = new InterpretationMisplaced();

  private static Session.Builder panel() {
    return talk("panel").addLanguage("en").addLanguage("de");
  }

  private static Session.Builder lecture() {
    return talk("lecture").addLanguage("fr");
  }

  @Test
  void aPanelInManyLanguagesInTheRoomWithFewIsFound() {
    Conference conference =
        Conference.withTwoRooms().at("09:00", "room-1", lecture()).at("09:30", "room-2", panel());

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Panel”, Tuesday 19 November 09:30–10:30, is held in English and German in Room 2, where one"
                + " can follow English, and “Lecture”, Tuesday 19 November 09:00–10:00, in French in Room"
                + " 1, where one can follow English and French: the other way round would serve more"
                + " people.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(
            Session.Id.of("panel"),
            Session.Id.of("lecture"),
            Room.Id.of("room-2"),
            Room.Id.of("room-1"));
  }

  @Test
  void whichOfTheTwoComesFirstOnTheAgendaDoesNotMatter() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-2", panel())
            .at("09:00", "room-1", lecture())
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects()).startsWith(Session.Id.of("panel")));
  }

  @Test
  void theOtherWayRoundIsFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", panel())
            .at("09:00", "room-2", lecture())
            .check(rule))
        .isEmpty();
  }

  @Test
  void asManyLanguagesOrOneAfterTheOtherIsFine() {
    assertThat(Conference.withTwoRooms()
            .room(room("room-3", "Room 3").addInterpretation("de"))
            .at("09:00", "room-1", lecture().addLanguage("it"))
            .at("09:00", "room-2", panel())
            .at("11:00", "room-1", talk("early").addLanguage("fr"))
            .at("12:00", "room-2", talk("late").addLanguage("fr").addLanguage("en"))
            .at("15:00", "room-2", talk("one").addLanguage("fr").addLanguage("en"))
            .at("15:00", "room-3", talk("other").addLanguage("fr"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void interludesAndPartsOfEachOtherAreLeftAlone() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", lecture().kind(SessionKind.SOCIAL))
            .at("09:00", "room-2", panel())
            .at("11:00", "room-2", block("sector", 1).addLanguage("fr").addLanguage("en"))
            .at("11:00", "room-1", talk("part").partOf("sector").addLanguage("fr"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void nothingIsSaidOfWhatIsNotKnown() {
    assertThat(Conference.withTwoRooms()
            .room(room("hall", "Hall"))
            .at("09:00", "room-1", lecture())
            .at("09:00", "hall", panel())
            .at("11:00", "room-1", talk("language-unknown"))
            .at("11:00", "room-2", talk("several").addLanguage("fr").addLanguage("en"))
            .at("13:00", List.of("room-1", "hall"), talk("two-rooms").addLanguage("fr"))
            .at("13:00", "room-2", talk("bilingual").addLanguage("fr").addLanguage("en"))
            .at("15:00", "room-1", talk("one").addLanguage("fr"))
            .at("15:00", "", talk("no-room").addLanguage("fr").addLanguage("en"))
            .check(rule))
        .isEmpty();
  }
}
