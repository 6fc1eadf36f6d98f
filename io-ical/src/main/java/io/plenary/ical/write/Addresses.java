package io.plenary.ical.write;

import io.plenary.ical.line.Percent;
import io.plenary.ical.line.TextValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Links as values of the types URI and CAL-ADDRESS (RFC 5545, 3.3.13 and 3.3.3). */
final class Addresses {

  private Addresses() {}

  /**
   * {@return a link as it is written, if it is an absolute URI} The model lets a link be any text. Characters
   * beyond ASCII, which no URI has, are percent-encoded: so RFC 3986, 2.5 asks for, and RFC 6068, 2 for
   * addresses of mail.
   */
  static Optional<String> of(String href) {
    return isAbsolute(href) ? Optional.of(Percent.encodeBeyondAscii(href)) : Optional.empty();
  }

  private static boolean isAbsolute(String href) {
    try {
      return new URI(href).isAbsolute() && TextValue.isClean(href);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
