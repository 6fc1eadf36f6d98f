package io.plenary.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The run over many agendas of {@code docs/testing.md}; over some only, unless told otherwise. */
class OracleRunTest {

  private static final long AGENDAS = Long.getLong("plenary.oracle.agendas", 2_000);
  private static final long SEED = Long.getLong("plenary.oracle.seed", 1);
  private static final Path TABLE = Path.of("target", "oracle.txt");

  @Test
  void theRulesFindWhatTheOracleFindsAndEachFindsSomething() throws IOException {
    List<String> rules = Comparison.rules(RandomAgenda.of(SEED).published());

    OracleRun run = new OracleRun().over(AGENDAS, SEED);

    Files.writeString(TABLE, run.table(rules));
    assertThat(run.differences()).isEmpty();
    assertThat(rules)
        .allSatisfy(rule -> assertThat(run.agendasWith(rule))
            .as("agendas on which %s finds something", rule)
            .isGreaterThan(AGENDAS / 2_000));
  }

  /** Two that share a mistake agree. */
  @Test
  void theOracleKnowsNothingOfTheRules() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage("io.plenary.oracle")
        .and()
        .haveSimpleNameNotStartingWith("Comparison")
        .and()
        .haveSimpleNameNotStartingWith("OracleRun")
        .and()
        .doNotHaveSimpleName("OracleProperties")
        .and()
        .doNotHaveSimpleName("EditsRunTest")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.plenary.rule..")
        .check(new ClassFileImporter().importPackages("io.plenary.oracle"));
  }
}
