package io.plenary.json.sessionize;

import io.plenary.format.AgendaFormat;
import io.plenary.format.Imported;
import io.plenary.format.ReadOptions;
import io.plenary.json.stream.Outline;
import java.io.InputStream;
import java.util.List;

/**
 * The views {@code All}, {@code GridSmart}, {@code Sessions} and {@code Speakers} of Sessionize's API, which
 * are only read. {@link io.plenary.format.AgendaFormats} finds it by itself.
 *
 * <p>No view names a zone: the caller does, by {@link io.plenary.format.AgendaReader#zone}. Without one,
 * sessions are read and not placed. {@code docs/dialects.md} says what becomes of each member.
 */
public final class SessionizeFormat implements AgendaFormat {

  static final String NAME = "sessionize";

  /** Makes the format; formats hold no state. */
  public SessionizeFormat() {}

  /** {@return {@code sessionize}} */
  @Override
  public String name() {
    return NAME;
  }

  /** {@return {@code json}} */
  @Override
  public List<String> fileExtensions() {
    return List.of("json");
  }

  /** {@return false: only Sessionize writes it} */
  @Override
  public boolean isWritable() {
    return false;
  }

  /**
   * {@return whether the document is one of the views}
   *
   * @param head the first bytes of the document
   */
  @Override
  public boolean recognizes(byte[] head) {
    Outline outline = Outline.of(head);
    if (!outline.isList()) {
      return outline.has("/sessions/*/isServiceSession")
          || outline.has("/sessions", "/speakers", "/rooms");
    }
    return outline.has("/*/rooms/*/sessions")
        || outline.has("/*/sessions/*/isServiceSession")
        || outline.has("/*/fullName", "/*/tagLine");
  }

  /**
   * Reads an agenda.
   *
   * @param in the document, left open
   * @param options limits, and the zone of the times
   * @return the agenda, and what was irregular
   * @throws io.plenary.format.UnreadableAgendaException if the document is no such view, or exceeds a
   *     limit
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  @Override
  public Imported read(InputStream in, ReadOptions options) {
    return SessionizeReader.read(in, options);
  }
}
