package io.plenary.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.testing.Texts;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextProperties {

  @Provide
  Arbitrary<Text> texts() {
    return Texts.texts();
  }

  @Provide
  Arbitrary<Language> languages() {
    return Texts.languages();
  }

  @Property(tries = 300)
  void everyVariantIsFoundByItsLanguage(@ForAll("texts") Text text) {
    for (Text.Variant variant : text.variants()) {
      assertThat(text.in(variant.language())).contains(variant.content());
    }
  }

  @Property(tries = 300)
  void whatWasAddedIsThereAndTheRestIsAsItWas(
      @ForAll("texts") Text text, @ForAll("languages") Language language) {
    Text more = text.and(language.tag(), "added");

    assertThat(more.in(language)).contains("added");
    assertThat(more.variants())
        .filteredOn(variant -> !variant.language().equals(language))
        .isEqualTo(text.variants().stream()
            .filter(variant -> !variant.language().equals(language))
            .toList());
  }

  @Property(tries = 300)
  void beingServedIsMutual(@ForAll("languages") Language one, @ForAll("languages") Language other) {
    assertThat(one.isServedBy(one)).isTrue();
    assertThat(one.isServedBy(other)).isEqualTo(other.isServedBy(one));
  }
}
