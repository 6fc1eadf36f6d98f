package io.plenary.rule.wish;

import static io.plenary.rule.Conference.person;
import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Person;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreferredFeatureTest {

  private final Rule rule = new PreferredFeature();

  private static Preferences preferring(String... features) {
    Preferences.Builder preferences = Preferences.builder();
    for (String feature : features) {
      preferences.addPreferredFeature(Room.Feature.of(feature));
    }
    return preferences.build();
  }

  private static Conference withStages() {
    return Conference.withTwoRooms()
        .room(room("hall", "Hall").addFeature("stage"))
        .room(room("theatre", "Theatre").addFeature("stage").addFeature("piano"));
  }

  @Test
  void eachFeatureThatIsNotThereCounts() {
    Conference conference = withStages()
        .at("09:00", "hall", talk("opening").preferences(preferring("piano", "stage", "organ")));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Opening”, Tuesday 19 November 09:00–10:00, is in Hall, not marked as piano"
                + " and organ; that would suit it better.");
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.penalty()).isEqualTo(2);
      assertThat(finding.subjects()).containsExactly(Session.Id.of("opening"), Room.Id.of("hall"));
    });
  }

  @Test
  void oneRoomThatHasAFeatureIsEnough() {
    assertThat(withStages()
            .at(
                "09:00",
                List.of("hall", "theatre"),
                talk("opening").preferences(preferring("piano", "stage")))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aPersonWhoMustBePresentIsHeardToo() {
    Conference conference = withStages()
        .person(person("clark", "Ms", "Cleo Clark").preferences(preferring("piano")))
        .at("09:00", "hall", talk("opening").addParticipation(speaks("clark")));

    assertThat(conference.sentences(rule))
        .singleElement()
        .asString()
        .endsWith("is in Hall, not marked as piano; that would suit Ms Cleo Clark better.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("opening"), Room.Id.of("hall"), Person.Id.of("clark"));
  }

  @Test
  void nothingIsSaidWhereNothingIsPreferredOrNoRoomIsKnown() {
    assertThat(withStages()
            .at("09:00", "room-2", talk("anywhere"))
            .at("09:00", "", talk("online").preferences(preferring("stage")))
            .session(talk("unplaced").preferences(preferring("stage")))
            .at(
                "10:00",
                "room-2",
                talk("cancelled").status(Session.Status.CANCELLED).preferences(preferring("stage")))
            .check(rule))
        .isEmpty();
  }
}
