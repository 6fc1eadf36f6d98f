package io.plenary.ical.write;

import io.plenary.ical.line.TextValue;
import java.net.URI;
import java.net.URISyntaxException;

/** Links as values of the type URI (RFC 5545, 3.3.13); the model lets a link be any text. */
final class Addresses {

  private Addresses() {}

  /** {@return whether a link can be written as a URI} */
  static boolean isAddress(String href) {
    try {
      return new URI(href).isAbsolute() && TextValue.isClean(href);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
