package io.plenary.rule.wish;

import static io.plenary.rule.Conference.person;
import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Preferences;
import io.plenary.agenda.Room;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Level;
import org.junit.jupiter.api.Test;

class UndesiredFeatureTest extends UnwantedFeatureContract {

  UndesiredFeatureTest() {
    super(new UndesiredFeature(), Level.SOFT);
  }

  @Override
  Preferences not(String... features) {
    Preferences.Builder preferences = Preferences.builder();
    for (String feature : features) {
      preferences.addUndesiredFeature(Room.Feature.of(feature));
    }
    return preferences.build();
  }

  @Test
  void theSentenceNamesTheSessionOrThePersonWhomItDoesNotSuit() {
    Conference conference = Conference.withTwoRooms()
        .room(room("vault", "Vault").addFeature("basement"))
        .person(person("clark", "Ms", "Cleo Clark").preferences(not("basement")))
        .at(
            "09:00",
            "vault",
            talk("opening").preferences(not("basement")).addParticipation(speaks("clark")));

    assertThat(conference.sentences(new UndesiredFeature()))
        .containsExactly(
            "“Opening”, Tuesday 19 November 09:00–10:00, is in Vault, marked as basement, "
                + "and that suits it badly.",
            "“Opening”, Tuesday 19 November 09:00–10:00, is in Vault, marked as basement, "
                + "and that suits Ms Cleo Clark badly.");
  }
}
