package io.plenary.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.rule.LiveReports;
import io.plenary.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The run over many edits of {@code docs/testing.md}; over some only, unless told otherwise. */
class EditsRunTest {

  private static final long EDITS = Long.getLong("plenary.oracle.edits", 4_000);
  private static final long SEED = Long.getLong("plenary.oracle.seed", 1);
  private static final int EDITS_OF_ONE_AGENDA = 25;
  private static final Path SUMMARY = Path.of("target", "edits.txt");

  @Test
  void afterEachEditALiveReportSaysWhatAFullCheckSays() throws IOException {
    Rules rules = Rules.all();
    long made = 0;
    for (long seed = SEED; made < EDITS; seed++) {
      made += edit(rules, seed);
    }

    Files.writeString(SUMMARY, String.format(Locale.ROOT, "%,d edits compared%n", made));
    assertThat(made).isGreaterThanOrEqualTo(EDITS);
  }

  private static int edit(Rules rules, long seed) {
    try {
      return LiveReports.edit(rules, RandomAgenda.of(seed).agenda(), seed, EDITS_OF_ONE_AGENDA);
    } catch (AssertionError e) {
      throw new AssertionError("seed " + seed, e);
    }
  }
}
