package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagTest {

  @Test
  void aTagReadsAsCategoryAndWord() {
    assertThat(Tag.of("theme", "forensics")).hasToString("theme:forensics");
  }
}
