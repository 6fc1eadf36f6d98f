package io.plenary.ical.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionTest {

  @Test
  void paragraphsArePartedByBlankLines() {
    assertThat(Description.split("")).isEmpty();
    assertThat(Description.split("a\n\nb\nc")).containsExactly("a", "b\nc");
    assertThat(Description.paragraphs("\n \na\nb\n\t\n\nc\n")).containsExactly("a\nb", "c");
    assertThat(Description.paragraphs("")).isEmpty();
  }
}
