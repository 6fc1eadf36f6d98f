package io.plenary.benchmarks.schedule.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.benchmarks.schedule.family.Verdict;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.schedule.grid.Window;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConferenceFamilyTest {

  private static ConferenceFamily sample(String name) {
    Path file = Path.of(
        System.getProperty("plenary.samples", ""), "scheduling", "conference", name + ".json");
    assumeTrue(
        Files.exists(file),
        () -> "skipped: there is no " + file + "; -Dplenary.samples names the folder");
    return ConferenceFamily.read(file);
  }

  private static void assertThatRulesAgreeWithTheScorer(ConferenceFamily family, Random random) {
    Agenda agenda = family.place(RandomConference.places(family.data(), random));

    Verdict verdict = family.judge(agenda);

    assertThat(verdict.defects()).isEmpty();
    assertThat(family.rules().check(agenda).score()).isEqualTo(verdict.score());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "18talks-6timeslots-5rooms",
        "72talks-12timeslots-10rooms",
        "216talks-18timeslots-20rooms"
      })
  void rulesAgreeWithTheScorerOnTheFamilysInstances(String name) {
    ConferenceFamily family = sample(name);
    Random random = new Random(1);

    for (int i = 0; i < 3; i++) {
      assertThatRulesAgreeWithTheScorer(family, random);
    }
  }

  @Test
  void rulesAgreeWithTheScorerWhereEveryConstraintHasAWeightAtEveryLevel() {
    for (int seed = 0; seed < 30; seed++) {
      ConferenceData data = new RandomConference(seed).conference(RandomConference.constraints());

      assertThatRulesAgreeWithTheScorer(ConferenceFamily.of("random", data), new Random(seed));
    }
  }

  static List<String> constraints() {
    return RandomConference.constraints();
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void eachConstraintByItselfIsFoundByItsRule(String constraint) {
    boolean found = false;
    for (int seed = 0; seed < 10; seed++) {
      ConferenceData data = new RandomConference(seed).conference(List.of(constraint));
      ConferenceFamily family = ConferenceFamily.of("random", data);
      Agenda agenda = family.place(RandomConference.places(data, new Random(seed)));

      Verdict verdict = family.judge(agenda);

      assertThat(family.rules().check(agenda).score()).isEqualTo(verdict.score());
      found |= verdict.score().soft() != 0;
    }
    assertThat(found).as("some conference breaks it").isTrue();
  }

  @Test
  void thereIsARuleForEachOfTheConstraintsAndOneThatAsksForPlaces() {
    ConferenceData data = new RandomConference(1).conference(RandomConference.constraints());
    Rules rules = ConferenceFamily.of("random", data).rules();

    assertThat(RandomConference.constraints()).hasSize(37);
    assertThat(rules.infos().stream().map(RuleInfo::definition).distinct()).hasSize(38);
  }

  @Test
  void aTypeHasItsSlotsAndTheRoomsThatListIt() {
    ConferenceData data = new RandomConference(1).conference(List.of());
    ConferenceFamily family = ConferenceFamily.of("random", data);
    Session lab = family.agenda().session("T0").orElseThrow();

    List<Window> windows =
        family.grid().windows().stream().filter(window -> window.admits(lab)).toList();

    assertThat(windows)
        .hasSize(2)
        .allSatisfy(window -> assertThat(window.closedRooms())
            .extracting(Object::toString)
            .containsExactly("room-1", "room-2", "room-3"));
  }

  @Test
  void aSolutionIsInTheScorersForm() {
    ConferenceData data = new RandomConference(1).conference(List.of());
    Map<String, List<Integer>> places = RandomConference.places(data, new Random(1));
    ConferenceFamily family = ConferenceFamily.of("random", data);

    String solution = family.solution(family.place(places));

    String expected = places.entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\":[" + entry.getValue().get(0) + ","
            + entry.getValue().get(1) + "]")
        .collect(Collectors.joining(",", "{", "}"));
    assertThat(solution).isEqualTo(expected);
  }

  @Test
  void whatIsNotPlacedIsADefect() {
    ConferenceData data = new RandomConference(1).conference(List.of());
    ConferenceFamily family = ConferenceFamily.of("random", data);

    assertThat(family.judge(family.agenda()).defects()).hasSize(20);
    assertThat(family.rules().check(family.agenda()).isFeasible()).isFalse();
  }
}
