package io.plenary.rule.wish;

import static io.plenary.rule.Conference.person;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Person;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.Finding;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rules about times that are not wanted have in common; each says how unwanted they are. */
abstract class UnwantedTimeContract {

  private final Rule rule;
  private final Level level;

  /**
   * A contract.
   *
   * @param rule the rule
   * @param level its level
   */
  UnwantedTimeContract(Rule rule, Level level) {
    this.rule = rule;
    this.level = level;
  }

  /** {@return wishes that say no to these} */
  abstract Preferences not(String... ranges);

  private Session.Builder noon() {
    return talk("opening").preferences(not("12:00/14:00"));
  }

  @Test
  void aTimeThatReachesIntoTheOtherIsFound() {
    Conference conference = Conference.withTwoRooms().at("11:30", "room-1", noon());

    assertThat(conference.sentences(rule))
        .singleElement()
        .asString()
        .startsWith("“Opening”, Tuesday 19 November 11:30–12:30, overlaps Tuesday 19 November"
            + " 12:00–14:00, and that ");
    assertThat(conference.check(rule)).extracting(Finding::level).containsExactly(level);
  }

  @Test
  void timesThatOnlyTouchAreFine() {
    assertThat(Conference.withTwoRooms().at("11:00", "room-1", noon()).check(rule))
        .isEmpty();
    assertThat(Conference.withTwoRooms().at("14:00", "room-1", noon()).check(rule))
        .isEmpty();
  }

  @Test
  void allTimesThatAreMetAreToldAtOnce() {
    Preferences preferences = not("13:00/14:00", "09:00/10:00", "16:00/17:00", "14:00/15:00");

    assertThat(Conference.withTwoRooms()
            .at(
                "09:30",
                "room-1",
                talk("opening").duration(Duration.ofHours(5)).preferences(preferences))
            .sentences(rule))
        .singleElement()
        .asString()
        .contains("overlaps Tuesday 19 November 09:00–10:00 and Tuesday 19 November 13:00–15:00, ");
  }

  @Test
  void eachPersonWhoMustBePresentIsHeardOnce() {
    Conference conference = Conference.withTwoRooms()
        .person(person("clark", "Ms", "Cleo Clark").preferences(not("09:00/09:30")))
        .person(person("davis", "Mr", "Dan Davis").preferences(not("09:45/12:00")))
        .at(
            "09:00",
            "room-1",
            talk("opening")
                .addParticipation(speaks("clark"))
                .addParticipation("clark", Role.HOST)
                .addParticipation(speaks("davis"))
                .preferences(not("08:00/18:00")));

    assertThat(conference.check(rule))
        .extracting(Finding::subjects)
        .containsExactly(
            List.of(Session.Id.of("opening")),
            List.of(Session.Id.of("opening"), Person.Id.of("clark")),
            List.of(Session.Id.of("opening"), Person.Id.of("davis")));
    assertThat(conference.sentences(rule).get(1))
        .contains("overlaps Tuesday 19 November 09:00–09:30, ", "Ms Cleo Clark");
  }

  @Test
  void whoNeedNotBePresentIsNotHeard() {
    assertThat(Conference.withTwoRooms()
            .person(person("clark", "Ms", "Cleo Clark").preferences(not("09:00/18:00")))
            .at("09:00", "room-1", talk("opening").addParticipation("clark", Role.AUTHOR))
            .check(rule))
        .isEmpty();
  }

  @Test
  void timesAreToldAsTheClocksInTheRoomShowThem() {
    assertThat(Conference.withTwoRooms()
            .room(Conference.room("london", "London").zone(ZoneId.of("Europe/London")))
            .at("11:30", "london", noon())
            .sentences(rule))
        .singleElement()
        .asString()
        .startsWith("“Opening”, Tuesday 19 November 11:30–12:30, overlaps Tuesday 19 November"
            + " 11:00–13:00, ");
  }

  @Test
  void nothingIsSaidOfASessionThatIsNotPlacedNotHeldOrOfNoLength() {
    assertThat(Conference.withTwoRooms()
            .session(noon())
            .at("12:30", "room-1", noon().id("cancelled").status(Session.Status.CANCELLED))
            .at("12:30", "room-1", noon().id("moment").duration(Duration.ZERO))
            .at("12:30", "room-1", talk("indifferent"))
            .check(rule))
        .isEmpty();
  }
}
