package io.plenary.value;

import java.util.Objects;
import java.util.Optional;

/**
 * A document that belongs to a session: slides, a paper, a handout.
 *
 * @param href where it is to be had, as given
 * @param title what it is called, if anything
 * @param mediaType its media type as RFC 6838 defines it, such as {@code application/pdf}, if known
 */
public record Attachment(String href, Optional<Text> title, Optional<String> mediaType) {

  /**
   * Checks that all are given.
   *
   * @param href where it is to be had
   * @param title what it is called
   * @param mediaType its media type
   */
  public Attachment {
    Objects.requireNonNull(href, "href");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(mediaType, "mediaType");
  }

  /**
   * {@return an attachment with a title}
   *
   * @param href where it is to be had
   * @param title what it is called
   */
  public static Attachment of(String href, String title) {
    return new Attachment(href, Optional.of(Text.of(title)), Optional.empty());
  }
}
