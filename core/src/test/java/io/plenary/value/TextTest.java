package io.plenary.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

  private static final Text LUNCH = Text.of("en", "Lunch").and("fr", "Déjeuner");

  @Test
  void aPlainTextNamesNoLanguage() {
    Text text = Text.of("Lunch");

    assertThat(text.variants()).containsExactly(new Text.Variant(Language.UNDETERMINED, "Lunch"));
    assertThat(text.isTagged()).isFalse();
    assertThat(text.first()).isEqualTo("Lunch");
    assertThat(text.in(Language.of("en"))).isEmpty();
  }

  @Test
  void aTextInOneLanguageSaysWhich() {
    Text text = Text.of("fr", "Déjeuner");

    assertThat(text.isTagged()).isTrue();
    assertThat(text.in(Language.of("fr"))).contains("Déjeuner");
  }

  @Test
  void aTextInTwoLanguagesKeepsTheirOrder() {
    assertThat(LUNCH.variants())
        .containsExactly(
            new Text.Variant(Language.of("en"), "Lunch"),
            new Text.Variant(Language.of("fr"), "Déjeuner"));
    assertThat(LUNCH).hasToString("Lunch");
    assertThat(Text.of("Lunch").and("fr", "Déjeuner").isTagged()).isTrue();
  }

  @Test
  void aLanguageThatIsThereAlreadyIsReplacedWhereItStands() {
    assertThat(LUNCH.and("en", "Luncheon"))
        .isEqualTo(Text.of("en", "Luncheon").and("fr", "Déjeuner"));
    assertThat(LUNCH.and("en", "Lunch")).isEqualTo(LUNCH);
  }

  @Test
  void theVeryLanguageComesBeforeOneThatServesAsWell() {
    Text text = Text.of("fr-BE", "nonante").and("fr", "quatre-vingt-dix");

    assertThat(text.in(Language.of("fr"))).contains("quatre-vingt-dix");
    assertThat(text.in(Language.of("fr-CH"))).contains("nonante");
    assertThat(text.in(Language.of("de"))).isEmpty();
  }

  @Test
  void aTextWithoutALanguageIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Text(List.of()))
        .withMessage("a text needs at least one language");
  }

  @Test
  void aTextWithALanguageTwiceIsRefused() {
    Text.Variant one = new Text.Variant(Language.of("en"), "Lunch");
    Text.Variant other = new Text.Variant(Language.of("en"), "Dinner");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Text(List.of(one, other)))
        .withMessageStartingWith("a text has one content for a language");
  }
}
