package io.plenary.json.schemaorg;

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
 * Events of schema.org as JSON-LD, the way web pages tell search engines of them. {@link
 * io.plenary.format.AgendaFormats} finds it by itself.
 *
 * <p>{@code docs/dialects.md} says what becomes of each member.
 */
public final class SchemaOrgFormat implements AgendaFormat {

  static final String NAME = "schemaorg";

  /** Makes the format; formats hold no state. */
  public SchemaOrgFormat() {}

  /** {@return {@code schemaorg}} */
  @Override
  public String name() {
    return NAME;
  }

  /** {@return {@code jsonld}} */
  @Override
  public List<String> fileExtensions() {
    return List.of("jsonld");
  }

  /**
   * {@return whether the document is JSON-LD}
   *
   * @param head the first bytes of the document
   */
  @Override
  public boolean recognizes(byte[] head) {
    Outline outline = Outline.of(head);
    return outline.has("/@context")
        || outline.has("/*/@context")
        || outline.has("/*/@type")
        || outline.has("/@graph/*/@type")
        || outline.has("/@type", "/startDate")
        || outline.has("/@type", "/subEvent");
  }

  /**
   * Reads an agenda.
   *
   * @param in the document, left open
   * @param options limits, and the zone, which no such document names
   * @return the agenda, and what was irregular
   * @throws io.plenary.format.UnreadableAgendaException if the document tells of no event, or exceeds
   *     a limit
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  @Override
  public Imported read(InputStream in, ReadOptions options) {
    return SchemaOrgReader.read(in, options);
  }

  /**
   * Writes an agenda as one event with the events that are part of it.
   *
   * @param agenda the agenda
   * @param out where to, left open
   * @return what schema.org has no words for
   * @throws java.io.UncheckedIOException if the stream cannot be written
   */
  @Override
  public List<Problem> write(Agenda agenda, OutputStream out) {
    return new SchemaOrgWriter(agenda).write(out);
  }
}
