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
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rules about features that are not wanted have in common; each says how unwanted they are. */
abstract class UnwantedFeatureContract {

  private final Rule rule;
  private final Level level;

  /**
   * A contract.
   *
   * @param rule the rule
   * @param level its level
   */
  UnwantedFeatureContract(Rule rule, Level level) {
    this.rule = rule;
    this.level = level;
  }

  /** {@return wishes that say no to these} */
  abstract Preferences not(String... features);

  private static Conference withCellars() {
    return Conference.withTwoRooms()
        .room(room("cellar", "Cellar").addFeature("basement").addFeature("noisy"))
        .room(room("vault", "Vault").addFeature("basement"));
  }

  @Test
  void aRoomWithAFeatureThatIsNotWantedIsFound() {
    Conference conference =
        withCellars().at("09:00", "vault", talk("opening").preferences(not("basement")));

    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.level()).isEqualTo(level);
      assertThat(finding.subjects()).containsExactly(Session.Id.of("opening"), Room.Id.of("vault"));
    });
  }

  @Test
  void roomsWithoutTheFeatureAndNoRoomAreFine() {
    assertThat(withCellars()
            .at("09:00", "vault", talk("opening").preferences(not("noisy")))
            .at("10:00", "room-1", talk("keynote").preferences(not("noisy")))
            .at("09:00", "", talk("online").preferences(not("noisy")))
            .check(rule))
        .isEmpty();
  }

  @Test
  void severalRoomsAndFeaturesAreOneFinding() {
    Conference conference = withCellars()
        .at(
            "09:00",
            List.of("room-1", "vault", "cellar"),
            talk("opening").preferences(not("noisy", "hot", "basement")));

    assertThat(conference.sentences(rule))
        .singleElement()
        .asString()
        .contains("is in Vault and Cellar, marked as noisy and basement, ");
    assertThat(conference.check(rule).get(0).penalty()).isEqualTo(1);
  }

  @Test
  void aPersonWhoMustBePresentIsHeardToo() {
    Conference conference = withCellars()
        .person(person("clark", "Ms", "Cleo Clark").preferences(not("noisy")))
        .at("09:00", "cellar", talk("opening").addParticipation(speaks("clark")));

    assertThat(conference.sentences(rule))
        .singleElement()
        .asString()
        .contains("is in Cellar, marked as noisy, ", "Ms Cleo Clark");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("opening"), Room.Id.of("cellar"), Person.Id.of("clark"));
  }

  @Test
  void nothingIsSaidOfASessionThatIsNotPlacedOrNotHeld() {
    assertThat(withCellars()
            .session(talk("unplaced").preferences(not("basement")))
            .at(
                "09:00",
                "vault",
                talk("cancelled").status(Session.Status.CANCELLED).preferences(not("basement")))
            .check(rule))
        .isEmpty();
  }
}
