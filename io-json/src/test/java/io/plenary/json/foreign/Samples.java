package io.plenary.json.foreign;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that others published; tests are skipped where they are not. */
public final class Samples {

  private Samples() {}

  public static Path file(String name) {
    Path file = Path.of(System.getProperty("plenary.samples", ""), name);
    assumeTrue(
        Files.exists(file),
        () -> "skipped: there is no sample file " + name
            + " in the folder that -Dplenary.samples names");
    return file;
  }

  public static String text(String name) {
    try {
      return Files.readString(file(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
