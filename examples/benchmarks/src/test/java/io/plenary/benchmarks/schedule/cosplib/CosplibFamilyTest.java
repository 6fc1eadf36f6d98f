package io.plenary.benchmarks.schedule.cosplib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.plenary.agenda.Agenda;
import io.plenary.benchmarks.schedule.family.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CosplibFamilyTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static CosplibFamily sample(String name) {
    Path file =
        Path.of(System.getProperty("plenary.samples", ""), "scheduling", "cosplib", name + ".json");
    assumeTrue(
        Files.exists(file),
        () -> "skipped: there is no " + file + "; -Dplenary.samples names the folder");
    return CosplibFamily.read(file);
  }

  private static CosplibFamily random(List<String> terms, int seed) {
    return CosplibFamily.of(
        "random", MAPPER.valueToTree(RandomCosplib.instance(terms, new Random(seed))));
  }

  private static Verdict assertThatRulesAgreeWithTheScorer(CosplibFamily family, Random random) {
    Agenda agenda = family.place(RandomCosplib.programme(family.data(), random));

    Verdict verdict = family.judge(agenda);

    assertThat(verdict.defects()).isEmpty();
    assertThat(family.rules().check(agenda).score()).isEqualTo(verdict.score());
    return verdict;
  }

  @ParameterizedTest
  @ValueSource(strings = {"N2OR", "GECCO19", "GECCO21", "GECCO20Workshop", "OR60F", "ISF22"})
  void rulesAgreeWithTheScorerOnTheFamilysInstances(String name) {
    CosplibFamily family = sample(name);
    Random random = new Random(1);

    for (int i = 0; i < 5; i++) {
      assertThatRulesAgreeWithTheScorer(family, random);
    }
  }

  @Test
  void rulesAgreeWithTheScorerWhereEveryTermHasAWeight() {
    for (int seed = 0; seed < 100; seed++) {
      assertThatRulesAgreeWithTheScorer(random(RandomCosplib.TERMS, seed), new Random(seed));
    }
  }

  static List<String> terms() {
    return RandomCosplib.TERMS;
  }

  @ParameterizedTest
  @MethodSource("terms")
  void eachTermByItselfIsFoundByItsRule(String term) {
    boolean found = false;
    for (int seed = 0; seed < 10; seed++) {
      Verdict verdict =
          assertThatRulesAgreeWithTheScorer(random(List.of(term), seed), new Random(seed));
      found |= verdict.score().soft() != 0;
    }
    assertThat(found).as("some programme has it").isTrue();
  }

  @Test
  void aCellOfTwoTracksIsNotValid() {
    CosplibFamily family = random(RandomCosplib.TERMS, 1);
    CosplibData data = family.data();
    int[][][] cells = RandomCosplib.programme(data, new Random(1));
    int other = 1;
    while (data.track[other] == data.track[0]) {
      other++;
    }
    cells[0][0] = new int[] {0, other, -1};

    Agenda agenda = family.place(cells);

    assertThat(family.judge(agenda).defects()).isNotEmpty();
    assertThat(family.rules().check(agenda).byRule()).containsKey("one-track-a-cell");
  }

  @Test
  void aSolutionIsInTheScorersForm() {
    CosplibFamily family = random(RandomCosplib.TERMS, 1);
    int[][][] cells = RandomCosplib.programme(family.data(), new Random(1));

    String solution = family.solution(family.place(cells));

    assertThat(MAPPER.treeToValue(MAPPER.readTree(solution).required("X"), int[][][].class))
        .isDeepEqualTo(cells);
    int[][] tracks = MAPPER.treeToValue(MAPPER.readTree(solution).required("T"), int[][].class);
    for (int window = 0; window < cells.length; window++) {
      for (int room = 0; room < cells[window].length; room++) {
        for (int talk : cells[window][room]) {
          if (talk >= 0) {
            assertThat(tracks[window][room]).isEqualTo(family.data().track[talk]);
          }
        }
      }
    }
  }
}
