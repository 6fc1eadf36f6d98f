package io.plenary.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

  @ParameterizedTest
  @ValueSource(strings = {"HR", "ZZ", "AA"})
  void twoCapitalsAreWellFormed(String code) {
    assertThat(Country.of(code).isWellFormed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "H", "HRV", "hr", "Hr", "hR", "H1", "1H", "@A", "A@", "A[", "ÄÖ"})
  void anythingElseIsNot(String code) {
    assertThat(Country.of(code).isWellFormed()).isFalse();
  }

  @Test
  void aCountryHasANameInTheLanguageOfTheReader() {
    assertThat(Country.of("HR").displayName(Locale.ENGLISH)).isEqualTo("Croatia");
    assertThat(Country.of("HR").displayName(Locale.FRENCH)).isEqualTo("Croatie");
  }

  @Test
  void aCodeThatIsNoneStandsForItself() {
    assertThat(Country.of("Croatia").displayName(Locale.FRENCH)).isEqualTo("Croatia");
    assertThat(Country.of("HR")).hasToString("HR");
  }
}
