package io.plenary.json;

import io.plenary.agenda.Agenda;
import io.plenary.format.AgendaFormat;
import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.format.ReadOptions;
import io.plenary.json.stream.Outline;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Plenary JSON as one of the formats of {@link io.plenary.format.AgendaFormats}, which finds it by
 * itself. Reading is strict: an agenda comes without a problem, or not at all.
 */
public final class PlenaryJsonFormat implements AgendaFormat {

  private static final String NAME = "plenary-json";

  /** Makes the format; formats hold no state. */
  public PlenaryJsonFormat() {}

  /** {@return {@code plenary-json}} */
  @Override
  public String name() {
    return NAME;
  }

  /** {@return {@code json}} */
  @Override
  public List<String> fileExtensions() {
    return List.of("json");
  }

  /**
   * {@return whether the document is an object with a member {@code plenary}}
   *
   * @param head the first bytes of the document
   */
  @Override
  public boolean recognizes(byte[] head) {
    return Outline.of(head).has("/plenary");
  }

  /**
   * Reads an agenda.
   *
   * @param in the document, left open
   * @param options of which the limits are heeded; a document names its zone itself
   * @return the agenda
   * @throws io.plenary.format.UnreadableAgendaException if anything is wrong with the document
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  @Override
  public Imported read(InputStream in, ReadOptions options) {
    return new Imported(PlenaryJson.read(in, options.limits()), List.of(), NAME);
  }

  /**
   * Writes an agenda.
   *
   * @param agenda the agenda
   * @param out where to, left open
   * @return nothing, since the format can express every agenda
   * @throws java.io.UncheckedIOException if the stream cannot be written
   */
  @Override
  public List<Problem> write(Agenda agenda, OutputStream out) {
    PlenaryJson.write(agenda, out);
    return List.of();
  }
}
