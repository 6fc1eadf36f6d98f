package io.plenary.value;

import java.util.Locale;
import java.util.Objects;

/**
 * A country by its ISO 3166-1 code of two letters: {@code HR} for Croatia.
 *
 * <p>The code is kept as given; whether it is two capital letters is checked when an agenda is built.
 *
 * @param code two capital letters
 */
public record Country(String code) {

  /**
   * Checks that there is a code.
   *
   * @param code two capital letters
   */
  public Country {
    Objects.requireNonNull(code, "code");
  }

  /**
   * {@return the country of the given code}
   *
   * @param code two capital letters, such as {@code HR}
   */
  public static Country of(String code) {
    return new Country(code);
  }

  /** {@return whether the code is two capital letters} */
  public boolean isWellFormed() {
    return code.length() == 2 && isCapital(code.charAt(0)) && isCapital(code.charAt(1));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /**
   * {@return what the country is called in the given locale, such as {@code Croatia}}
   *
   * @param locale the reader's
   */
  public String displayName(Locale locale) {
    return isWellFormed()
        ? new Locale.Builder().setRegion(code).build().getDisplayCountry(locale)
        : code;
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
