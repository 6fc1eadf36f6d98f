package io.plenary.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;

/**
 * A link to something elsewhere: the page of a session, the stream of a room, a speaker's site.
 *
 * <p>The address is kept as it was given, since published agendas hold many that RFC 3986 would
 * refuse, and a link that browsers follow must not be lost.
 *
 * @param href the address
 * @param title what the link is called, if anything
 * @param rel how it relates to what holds it, such as {@code related} or {@code video}, if known
 */
public record Link(String href, Optional<Text> title, Optional<String> rel) {

  /**
   * Checks that all are given.
   *
   * @param href the address
   * @param title what the link is called
   * @param rel how it relates to what holds it
   */
  public Link {
    Objects.requireNonNull(href, "href");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(rel, "rel");
  }

  /**
   * {@return a link without a title}
   *
   * @param href the address
   */
  public static Link to(String href) {
    return new Link(href, Optional.empty(), Optional.empty());
  }

  /**
   * {@return a link with a title}
   *
   * @param href the address
   * @param title what the link is called
   */
  public static Link to(String href, String title) {
    return new Link(href, Optional.of(Text.of(title)), Optional.empty());
  }

  /** {@return the address as RFC 3986 understands it, if it does} */
  public Optional<URI> uri() {
    try {
      return Optional.of(new URI(href));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** {@return the address} */
  @Override
  public String toString() {
    return href;
  }
}
