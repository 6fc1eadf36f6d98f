package io.plenary.rule.wish;

import static io.plenary.rule.Conference.person;
import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Person;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PreferredTimeTest {

  private final Rule rule = new PreferredTime();

  private static Preferences preferring(String... ranges) {
    Preferences.Builder preferences = Preferences.builder();
    for (String range : ranges) {
      preferences.addPreferredTime(range(range));
    }
    return preferences.build();
  }

  @Test
  void aSessionThatIsNotWhollyWithinThePreferredTimesIsFound() {
    Conference conference = Conference.withTwoRooms()
        .at("11:30", "room-1", talk("opening").preferences(preferring("09:00/12:00")));

    assertThat(conference.sentences(rule))
        .containsExactly("“Opening”, Tuesday 19 November 11:30–12:30, is not within Tuesday 19"
            + " November 09:00–12:00, which would suit it better.");
    assertThat(conference.check(rule).get(0).subjects()).containsExactly(Session.Id.of("opening"));
  }

  @Test
  void aSessionWithinThemTogetherIsFine() {
    assertThat(Conference.withTwoRooms()
            .at(
                "11:30",
                "room-1",
                talk("opening").preferences(preferring("12:00/12:30", "09:00/12:00")))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aPersonWhoMustBePresentIsHeardToo() {
    Conference conference = Conference.withTwoRooms()
        .person(person("clark", "Ms", "Cleo Clark").preferences(preferring("14:00/18:00")))
        .at(
            "09:00",
            "room-1",
            talk("opening")
                .preferences(preferring("09:00/12:00"))
                .addParticipation(speaks("clark")));

    assertThat(conference.sentences(rule))
        .singleElement()
        .asString()
        .endsWith("is not within Tuesday 19 November 14:00–18:00, which would suit Ms Cleo Clark"
            + " better.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("opening"), Person.Id.of("clark"));
  }

  @Test
  void timesAreToldAsTheClocksInTheRoomShowThem() {
    assertThat(Conference.withTwoRooms()
            .room(Conference.room("london", "London").zone(ZoneId.of("Europe/London")))
            .at("11:30", "london", talk("opening").preferences(preferring("09:00/12:00")))
            .sentences(rule))
        .singleElement()
        .asString()
        .startsWith("“Opening”, Tuesday 19 November 11:30–12:30, is not within Tuesday 19 November"
            + " 08:00–11:00, ");
  }

  @Test
  void nothingIsSaidWhereNothingIsPreferredOrNothingIsPlaced() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("anytime"))
            .at("10:00", "room-1", talk("never").preferences(preferring("09:00/09:00")))
            .session(talk("unplaced").preferences(preferring("09:00/12:00")))
            .at(
                "14:00",
                "room-1",
                talk("cancelled")
                    .status(Session.Status.CANCELLED)
                    .preferences(preferring("09:00/12:00")))
            .check(rule))
        .isEmpty();
  }
}
