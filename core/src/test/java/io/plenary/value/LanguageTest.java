package io.plenary.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"en", "fr-CH", "EN", "aZ", "Az", "und", "zh-Hant-TW", "sl-rozaj-biske", "x-elvish"
      })
  void tagsOfTheFormOfBcp47AreWellFormed(String tag) {
    assertThat(Language.of(tag).isWellFormed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "english language",
        "en_US",
        "en-",
        "français",
        "1",
        "a",
        "e1",
        "en_",
        "`a",
        "a{",
        "@A",
        "A["
      })
  void otherTagsAreNot(String tag) {
    assertThat(Language.of(tag).isWellFormed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, fr, true",
    "fr, fr-CH, true",
    "fr-CH, fr, true",
    "pt-BR, pt-PT, true",
    "FR, fr-ch, true",
    "fr, en, false",
    "fr, fro, false",
    "x-elvish, x-klingon, false",
    "x-elvish, X-Elvish, true",
    "i-default, i-klingon, false"
  })
  void whoAsksForALanguageIsServedByItsVariants(String asked, String offered, boolean served) {
    assertThat(Language.of(asked).isServedBy(Language.of(offered))).isEqualTo(served);
  }

  @ParameterizedTest
  @CsvSource({"fr, fr", "fr-CH, fr", "ZH-Hant-TW, zh", "X-Elvish, x-elvish", "i-default, i-default"
  })
  void regionsAndScriptsAreLeftOutOfThePrimaryLanguage(String tag, String primary) {
    assertThat(Language.of(tag).primary()).isEqualTo(Language.of(primary));
  }

  @Test
  void aLanguageHasANameInTheLanguageOfTheReader() {
    assertThat(Language.of("fr").displayName(Locale.ENGLISH)).isEqualTo("French");
    assertThat(Language.of("fr").displayName(Locale.FRENCH)).isEqualTo("français");
  }

  @Test
  void theTagIsKeptAsGiven() {
    assertThat(Language.of("FR-ch")).hasToString("FR-ch").isNotEqualTo(Language.of("fr-CH"));
  }
}
