package io.plenary.ical.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void paragraphsArePartedByBlankLines() {
    assertThat(Paragraphs.split("")).isEmpty();
    assertThat(Paragraphs.split("a\n\nb\nc")).containsExactly("a", "b\nc");
    assertThat(Paragraphs.of("\n \na\nb\n\t\n\nc\n")).containsExactly("a\nb", "c");
    assertThat(Paragraphs.of("")).isEmpty();
  }
}
