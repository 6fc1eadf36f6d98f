package io.plenary.value;

import java.util.Locale;
import java.util.Objects;

/**
 * A colour of the sRGB space as web pages write it, such as {@code #0a7e8c} for a track.
 *
 * @param hex a number sign and six hexadecimal digits in lower case
 */
public record Color(String hex) {

  /**
   * Checks the form; capitals become lower case.
   *
   * @param hex a number sign and six hexadecimal digits
   * @throws IllegalArgumentException if it is anything else
   */
  public Color {
    Objects.requireNonNull(hex, "hex");
    hex = hex.toLowerCase(Locale.ROOT);
    if (!isHex(hex)) {
      throw new IllegalArgumentException("'" + hex + "' is no colour such as #0a7e8c");
    }
  }

  private static boolean isHex(String text) {
    return text.length() == 7
        && text.charAt(0) == '#'
        && text.chars().skip(1).allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }

  /**
   * {@return the colour that a text such as {@code #0a7e8c} denotes}
   *
   * @param hex a number sign and six hexadecimal digits
   * @throws IllegalArgumentException if it is anything else
   */
  public static Color of(String hex) {
    return new Color(hex);
  }

  /** {@return a number sign and six hexadecimal digits} */
  @Override
  public String toString() {
    return hex;
  }
}
