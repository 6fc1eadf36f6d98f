package io.plenary.examples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.plenary.agenda.Agenda;
import io.plenary.format.AgendaFormats;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

/** Files that others published; tests are skipped where they are not. */
final class Samples {

  private Samples() {}

  static Agenda read(String name, String zone) {
    Path file = Path.of(System.getProperty("plenary.samples", ""), name);
    assumeTrue(
        Files.exists(file),
        () -> "skipped: there is no sample file " + name
            + " in the folder that -Dplenary.samples names");
    return AgendaFormats.reader().zone(ZoneId.of(zone)).read(file).agenda();
  }
}
