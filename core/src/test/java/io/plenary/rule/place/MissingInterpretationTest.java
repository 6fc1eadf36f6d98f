package io.plenary.rule.place;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class MissingInterpretationTest {

  private final Rule rule = new MissingInterpretation();

  @Test
  void aFrenchTalkInAnEnglishRoomIsFound() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-2", talk("panel").addLanguage("fr"))
            .sentences(rule))
        .containsExactly(
            "“Panel”, Tuesday 19 November 09:00–10:00, is held in French, and in Room 2 one can follow"
                + " English only.");
  }

  @Test
  void eachLanguageThatIsMissingCounts() {
    assertThat(Conference.withTwoRooms()
            .at(
                "09:00",
                "room-2",
                talk("panel").addLanguage("fr").addLanguage("en").addLanguage("de"))
            .check(rule))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.penalty()).isEqualTo(2);
          assertThat(finding.sentence()).contains("is held in French and German,");
        });
  }

  @Test
  void aRoomWithTheLanguageIsFineWhateverTheRegion() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("panel").addLanguage("fr-CH").addLanguage("en"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void nothingIsSaidOfWhatIsNotKnown() {
    assertThat(Conference.withTwoRooms()
            .room(Conference.room("hall", "Hall"))
            .at("09:00", "hall", talk("panel").addLanguage("fr"))
            .at("10:00", "room-2", talk("talk"))
            .session(talk("unplaced").addLanguage("fr"))
            .check(rule))
        .isEmpty();
  }
}
