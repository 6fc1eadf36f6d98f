package io.plenary.examples;

import io.plenary.format.AgendaFormats;
import io.plenary.format.Imported;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The programme of three days that lies beside this class as Plenary JSON. */
final class Programme {

  private static final String NAME = "drug-control-networks-2024.json";

  private Programme() {}

  /** Reads it; the document's format is recognised by its content. */
  static Imported read() {
    try (InputStream in = open()) {
      return AgendaFormats.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open() {
    return Objects.requireNonNull(Programme.class.getResourceAsStream(NAME), NAME);
  }
}
