package io.plenary.rule.wish;

import static io.plenary.rule.Conference.person;
import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Preferences;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Level;
import org.junit.jupiter.api.Test;

class ForbiddenTimeTest extends UnwantedTimeContract {

  ForbiddenTimeTest() {
    super(new ForbiddenTime(), Level.HARD);
  }

  @Override
  Preferences not(String... ranges) {
    Preferences.Builder preferences = Preferences.builder();
    for (String range : ranges) {
      preferences.addForbiddenTime(range(range));
    }
    return preferences.build();
  }

  @Test
  void theSentenceNamesTheSessionOrThePersonWhomItDoesNotSuit() {
    Conference conference = Conference.withTwoRooms()
        .person(person("clark", "Ms", "Cleo Clark").preferences(not("12:00/14:00")))
        .at(
            "11:30",
            "room-1",
            talk("opening").preferences(not("12:00/14:00")).addParticipation(speaks("clark")));

    assertThat(conference.sentences(new ForbiddenTime()))
        .containsExactly(
            "“Opening”, Tuesday 19 November 11:30–12:30, overlaps Tuesday 19 November 12:00–14:00, "
                + "and that is out of the question for it.",
            "“Opening”, Tuesday 19 November 11:30–12:30, overlaps Tuesday 19 November 12:00–14:00, "
                + "and that is out of the question for Ms Cleo Clark.");
  }
}
